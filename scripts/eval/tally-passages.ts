import { foldForm } from '../../src/core/gazetteer/forms.ts';
import type { Span } from '../../src/core/text/span.ts';
import { type Change, type JudgedChange, judgeChanges } from './judge-changes.ts';
import type { GarbledName, Passage } from './marked-passages.ts';

/** What a corrector makes of a text. */
export interface Corrected {
  readonly changes: readonly Change[];
  /** What it would not write: offers for a span. */
  readonly offers: readonly (Span & { readonly names: readonly string[] })[];
}

/** Counts over passages. The hard names are in no count of garbled and mended ones. */
export interface Tally {
  readonly garbled: number;
  readonly mended: number;
  /** The same of names that the dictionaries hold. */
  readonly held: number;
  readonly heldMended: number;
  /** The hard names, with few letters left: words for the most part. */
  readonly hard: number;
  readonly hardMended: number;
  /** Changes that are right; those that are wrong or touch what is right. */
  readonly right: number;
  readonly wrong: number;
  /** Names to keep that were changed. */
  readonly keptChanged: number;
  /** A line for each change that is not right and each name that is missed. */
  readonly fallen: readonly string[];
}

/**
 * Corrects passages and counts what came of it.
 *
 * @param held folded names of the dictionaries
 */
export function tallyPassages(
  passages: readonly Passage[],
  held: ReadonlySet<string>,
  correct: (text: string) => Corrected,
): Tally {
  const counts = {
    garbled: 0,
    mended: 0,
    held: 0,
    heldMended: 0,
    hard: 0,
    hardMended: 0,
    right: 0,
    wrong: 0,
    keptChanged: 0,
  };
  const fallen: string[] = [];
  for (const passage of passages) {
    const { changes, offers } = correct(passage.text);
    const judgement = judgeChanges(passage, changes);
    for (const name of passage.garbled) {
      const isMended = judgement.mended.has(name);
      if (name.hard) {
        counts.hard++;
        counts.hardMended += Number(isMended);
        continue;
      }
      const isHeld = name.right.some((right) => held.has(foldForm(right)));
      counts.garbled++;
      counts.mended += Number(isMended);
      counts.held += Number(isHeld);
      counts.heldMended += Number(isHeld && isMended);
      if (!isMended) fallen.push(missedLine(passage, name, isHeld, offers));
    }
    for (const judged of judgement.changes) {
      counts.right += Number(judged.verdict === 'right');
      counts.wrong += Number(judged.verdict === 'wrong' || judged.verdict === 'stray');
      if (judged.verdict !== 'right') fallen.push(changeLine(passage, judged));
    }
    counts.keptChanged += passage.kept.filter((span) => changes.some((change) => overlap(change, span))).length;
  }
  return { ...counts, fallen };
}

function missedLine({ id, text }: Passage, name: GarbledName, isHeld: boolean, offers: Corrected['offers']): string {
  const offered = offers.filter((offer) => overlap(offer, name)).flatMap(({ names }) => names);
  const missed = `missed ${id}: ${text.slice(name.start, name.end)} is ${name.right[0]}`;
  const unknown = isHeld ? '' : ', in no dictionary';
  return `${missed}${unknown}${offered.length > 0 ? `, suggested: ${offered.join(', ')}` : ''}`;
}

function changeLine({ id, text, garbled }: Passage, { change, verdict }: JudgedChange): string {
  const { start, end, replacement } = change;
  const right = garbled.filter((name) => overlap(name, change)).map((name) => name.right[0]);
  const around = text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' ');
  const is = right.length > 0 ? `, is ${right.join(', ')}` : '';
  return `${verdict} ${id}: ${text.slice(start, end)} -> ${replacement}${is} | ${around}`;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
