import { readdirSync, readFileSync } from 'node:fs';
import { foldForm } from '../../src/core/gazetteer/forms.ts';
import type { Span } from '../../src/core/text/span.ts';

/** A garbled name in the text of a passage. */
export interface GarbledName extends Span {
  /** What should stand there, the best spelling first. */
  readonly right: readonly string[];
  /** Whether letters and context hardly lead to the right name. */
  readonly hard: boolean;
}

/** A short text, with what is garbled in it. */
export interface Passage {
  readonly id: string;
  /** The text without marks: what a corrector is given. */
  readonly text: string;
  readonly garbled: readonly GarbledName[];
  /** Right names near to famous ones, which must stay. */
  readonly kept: readonly Span[];
}

const FOLDER = new URL('../../test/passages/', import.meta.url);

const TITLE = /^# (\S+) \| [^|]+ \| [^|]+$/;
const MARK = /\[\[([?!]?)(.*?)\]\]/g;

/** All passages that come with the project. */
export function ownPassages(): Passage[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => readPassages(readFileSync(new URL(name, FOLDER), 'utf8'), name));
}

/**
 * Reads the passages of a file: a line `# id | region | process`, then lines of text, then an empty line. Lines that begin
 * with `##` are comments. Throws an Error that names file and line on whatever is malformed.
 *
 * @param file what errors call it
 */
export function readPassages(content: string, file: string): Passage[] {
  const passages: OpenPassage[] = [];
  let open: OpenPassage | undefined;
  const take = (line: string): void => {
    if (line.startsWith('##')) return;
    if (open && line !== '') {
      open.lines.push(readLine(line));
    } else if (line !== '') {
      open = { id: readTitle(line, passages), lines: [] };
      passages.push(open);
    } else {
      if (open?.lines.length === 0) throw new Error(`passage ${open.id} has no text`);
      open = undefined;
    }
  };
  // The empty line behind the last one closes the last passage.
  for (const [at, line] of [...content.split(/\r?\n/), ''].entries()) {
    try {
      take(line);
    } catch (error) {
      throw new Error(`${file}:${at + 1}: ${(error as Error).message}`);
    }
  }
  return passages.map(({ id, lines }) => joined(id, lines));
}

interface OpenPassage {
  readonly id: string;
  readonly lines: MarkedLine[];
}

function readTitle(line: string, before: readonly OpenPassage[]): string {
  const id = TITLE.exec(line)?.[1];
  if (id === undefined) throw new Error('a passage begins with "# id | region | process"');
  if (before.some((passage) => passage.id === id)) throw new Error(`there are two passages ${id}`);
  return id;
}

type MarkedLine = Omit<Passage, 'id'>;

function readLine(line: string): MarkedLine {
  const garbled: GarbledName[] = [];
  const kept: Span[] = [];
  let text = '';
  let at = 0;
  for (const mark of line.matchAll(MARK)) {
    const [whole, sign, inside = ''] = mark;
    const [surface = '', ...rights] = inside.split('=>');
    text += line.slice(at, mark.index);
    const span = { start: text.length, end: text.length + surface.length };
    text += surface;
    at = mark.index + whole.length;
    if (sign === '!' && rights.length === 0 && surface !== '') kept.push(span);
    else if (sign === '!' || rights.length !== 1) throw new Error(`neither a garbled name nor one to keep: ${whole}`);
    else garbled.push({ ...span, right: spellings(whole, surface, rights[0]!), hard: sign === '?' });
  }
  text += line.slice(at);
  if (/\[\[|\]\]|=>/.test(text)) throw new Error('a mark is not closed or not opened');
  return { text, garbled, kept };
}

function spellings(mark: string, surface: string, right: string): string[] {
  const all = right.split('|');
  if ([surface, ...all].some((one) => one === '' || one !== one.trim()))
    throw new Error(`a spelling is empty or has spaces around it: ${mark}`);
  if (all.some((one) => foldForm(one) === foldForm(surface))) throw new Error(`nothing is garbled: ${mark}`);
  return all;
}

function joined(id: string, lines: readonly MarkedLine[]): Passage {
  const garbled: GarbledName[] = [];
  const kept: Span[] = [];
  let start = 0;
  for (const line of lines) {
    for (const one of line.garbled) garbled.push({ ...one, start: one.start + start, end: one.end + start });
    for (const one of line.kept) kept.push({ start: one.start + start, end: one.end + start });
    start += line.text.length + 1;
  }
  return { id, text: lines.map(({ text }) => text).join('\n'), garbled, kept };
}
