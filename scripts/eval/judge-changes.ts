import { foldForm } from '../../src/core/gazetteer/forms.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { GarbledName, Passage } from './marked-passages.ts';

/** A change that a corrector makes. */
export interface Change extends Span {
  readonly replacement: string;
}

/**
 * What a change is worth: `'partial'` mends some words of a garbled name and leaves the rest, `'stray'` touches what is
 * right as it stands.
 */
export type Verdict = 'right' | 'partial' | 'wrong' | 'stray';

/** A change and what it is worth. */
export interface JudgedChange {
  readonly change: Change;
  readonly verdict: Verdict;
}

/** What the changes made of a passage. */
export interface Judgement {
  readonly changes: readonly JudgedChange[];
  /** The garbled names that are right now. */
  readonly mended: ReadonlySet<GarbledName>;
}

/** Changes and garbled names that overlap, and what they cover together. */
interface Place {
  start: number;
  end: number;
  readonly changes: Change[];
  readonly names: GarbledName[];
}

/**
 * Judges disjoint changes by what stands in the text after all of them: a garbled name is mended when it and what was
 * changed with it read as if the right name, or another accepted one, stood there, case and accents apart.
 */
export function judgeChanges(passage: Passage, changes: readonly Change[]): Judgement {
  const { text } = passage;
  const judged: JudgedChange[] = [];
  const mended = new Set<GarbledName>();
  for (const place of placesOf(passage, changes)) {
    const isRight = rightTexts(text, place).has(foldForm(rewritten(text, place, place.changes)));
    if (isRight) for (const name of place.names) mended.add(name);
    for (const change of place.changes) {
      const isStray = place.names.length === 0;
      judged.push({ change, verdict: isStray ? 'stray' : isRight ? 'right' : halfVerdict(text, place, change) });
    }
  }
  return { changes: judged, mended };
}

/** The places where something is changed. */
function placesOf({ garbled }: Passage, changes: readonly Change[]): Place[] {
  const places: Place[] = [];
  const parts: Place[] = [
    ...changes.map((change) => ({ start: change.start, end: change.end, changes: [change], names: [] })),
    ...garbled.map((name) => ({ start: name.start, end: name.end, changes: [], names: [name] })),
  ];
  for (const part of parts.sort((one, other) => one.start - other.start)) {
    const last = places.at(-1);
    if (last && part.start < last.end) {
      last.end = Math.max(last.end, part.end);
      last.changes.push(...part.changes);
      last.names.push(...part.names);
    } else places.push(part);
  }
  return places.filter(({ changes }) => changes.length > 0);
}

/** What may stand in a place, folded. */
function rightTexts(text: string, place: Place): Set<string> {
  let choices: Change[][] = [[]];
  for (const { start, end, right } of place.names)
    choices = choices.flatMap((made) => right.map((replacement) => [...made, { start, end, replacement }]));
  return new Set(choices.map((choice) => foldForm(rewritten(text, place, choice))));
}

function rewritten(text: string, { start, end }: Span, changes: readonly Change[]): string {
  let written = '';
  let at = start;
  for (const change of changes) {
    written += text.slice(at, change.start) + change.replacement;
    at = change.end;
  }
  return written + text.slice(at, end);
}

/** The verdict on a change in a place that is not right after all. */
function halfVerdict(text: string, { names }: Place, change: Change): Verdict {
  const { start, end, replacement } = narrowed(text, change);
  const mendsPart = names.some((name) => {
    const isPart = name.start <= start && end <= name.end && end - start < name.end - name.start;
    return isPart && name.right.some((right) => ` ${foldForm(right)} `.includes(` ${foldForm(replacement)} `));
  });
  return mendsPart ? 'partial' : 'wrong';
}

/** A change without the words before and behind that it leaves as they are. */
function narrowed(text: string, { start, end, replacement }: Change): Change {
  const surface = text.slice(start, end);
  const before = commonWords(surface, replacement, /^[^\s-]*[\s-]+/);
  const rest = { surface: surface.slice(before), replacement: replacement.slice(before) };
  const behind = commonWords(rest.surface, rest.replacement, /[\s-]+[^\s-]*$/);
  return {
    start: start + before,
    end: end - behind,
    replacement: rest.replacement.slice(0, rest.replacement.length - behind),
  };
}

/** How many letters of words at one edge two texts have in common. */
function commonWords(one: string, other: string, edge: RegExp): number {
  const word = edge.exec(one)?.[0];
  if (word === undefined || edge.exec(other)?.[0] !== word) return 0;
  const rest = (text: string) => text.replace(edge, '');
  return word.length + commonWords(rest(one), rest(other), edge);
}
