import { type Located, type LocatedPair, pairOf } from './located.ts';
import type { Problem } from './problem.ts';

const NAME_FIELDS = ['name', 'short', 'also', 'styles', 'variants', 'doubtful', 'not', 'source'];
const PHRASE_FIELDS = ['unless', 'context'];

const STRAY_SPACE = /^\s|\s$|\s\s|[^\S ]/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** Joiners belong to the spelling of some scripts: a source form may have them. */
const JOINERS = /[\u200c\u200d]/g;
const LETTER = /\p{L}/u;

/** What is wrong with the texts of an entry by themselves: spaces, invisible characters, names without a letter. */
export function entryTextProblems(entry: Located): Problem[] {
  const names = NAME_FIELDS.flatMap((field) => textsOf(entry, field).flatMap(nameProblems));
  const phrases = PHRASE_FIELDS.flatMap((field) => textsOf(entry, field).flatMap(phraseProblems));
  return [...names, ...phrases];
}

/** The same for both sides of a quick correction. */
export function correctionTextProblems({ key, offset, node }: LocatedPair): Problem[] {
  return [
    ...nameProblems({ text: key, offset, field: 'corrections' }),
    ...textsIn(node, 'corrections').flatMap(nameProblems),
  ];
}

interface PlacedText {
  readonly text: string;
  readonly offset: number;
  readonly field: string;
}

function textsOf(entry: Located, field: string): PlacedText[] {
  const pair = pairOf(entry, field);
  return pair === undefined ? [] : textsIn(pair.node, field);
}

function textsIn(node: Located, field: string): PlacedText[] {
  if (node.kind === 'list') return node.items.flatMap((item) => textsIn(item, field));
  if (node.kind === 'map') return node.pairs.flatMap((pair) => textsIn(pair.node, field));
  return typeof node.value === 'string' ? [{ text: node.value, offset: node.offset, field }] : [];
}

function nameProblems(text: PlacedText): Problem[] {
  const problems = phraseProblems(text);
  if (LETTER.test(text.text)) return problems;
  return [...problems, { code: 'no-letter', message: `“${text.text}” has no letter`, offset: text.offset }];
}

function phraseProblems({ text, offset, field }: PlacedText): Problem[] {
  const visible = field === 'source' ? text.replace(JOINERS, '') : text;
  const invisible = INVISIBLE.exec(visible)?.[0];
  if (invisible !== undefined) {
    return [{ code: 'control-character', message: `${codePoint(invisible)} in “${field}”`, offset }];
  }
  if (!STRAY_SPACE.test(text)) return [];
  return [{ code: 'stray-space', message: `A space too many, or of another kind, in “${text}”`, offset }];
}

/** A character by its number, as `U+000A`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
