import { decide } from '../../src/core/decision/decide.ts';
import type { Entry } from '../../src/core/gazetteer/entry.ts';
import { findKnown, type KnownNames } from '../../src/core/gazetteer/find-known.ts';
import { foldForm } from '../../src/core/gazetteer/forms.ts';
import { entryAt, type Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { matcherOf } from '../../src/core/readings/matcher.ts';
import { findReadings } from '../../src/core/readings/readings.ts';
import { ARTICLE_SLACK, sceneOf } from '../../src/core/readings/scene.ts';
import { type Tokens, tokenize } from '../../src/core/text/tokens.ts';
import { MIN_CONFIDENCE } from '../../src/fix.ts';
import { sentenceWith } from './sentence-with.ts';

/** A right name that would be corrected to another entry if its own were not in the dictionaries. */
export interface MistakenName {
  readonly name: string;
  /** Canonical name of the entry that it would be taken for. */
  readonly takenFor: string;
}

/**
 * Right names (canonical and short) that would be corrected in a plain sentence if nobody knew their bearer: each entry
 * is left out in its turn, the others stay. The world has more names than any dictionary, so the share of these is the
 * share of unknown right names that are as near to an entry.
 * @param minConfidence least confidence, 0 to 1, of a correction
 */
export function mistakenNames(
  gazetteer: Gazetteer,
  entries: readonly Entry[],
  minConfidence = MIN_CONFIDENCE,
): MistakenName[] {
  const numbers = numbersOf(gazetteer);
  return entries.flatMap((entry) =>
    [entry.name, ...entry.short].flatMap((name) => {
      const takenFor = readingWithout(name, numbers.get(entry.name)!, gazetteer, minConfidence);
      return takenFor === undefined ? [] : [{ name, takenFor }];
    }),
  );
}

function numbersOf(gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const count = gazetteer.entries.offsets.length - 1;
  return new Map(Array.from({ length: count }, (_, number) => [entryAt(gazetteer, number).name, number]));
}

/** What a name is corrected to where its own entry is unknown. */
function readingWithout(name: string, own: number, gazetteer: Gazetteer, minConfidence: number): string | undefined {
  const matcher = matcherOf(gazetteer);
  const tokens = tokenize(sentenceWith(name));
  const scene = sceneOf(tokens, knownWithout(tokens, own, gazetteer), matcher, ARTICLE_SLACK);
  const readings = findReadings(scene).filter(({ form }) => {
    return matcher.bearerOf(gazetteer.forms.entry[form]!) !== matcher.bearerOf(own);
  });
  const correction = decide(scene, readings, minConfidence).find(({ state }) => state === 'correct');
  if (correction === undefined) return undefined;
  const other = entryAt(gazetteer, gazetteer.forms.entry[correction.reading.form]!);
  // The name's own entry goes before a decoy in the search, so that hiding the entry hides the decoy too.
  return other.not.map(foldForm).includes(foldForm(name)) ? undefined : other.name;
}

function knownWithout(tokens: Tokens, own: number, gazetteer: Gazetteer): KnownNames {
  const hits = findKnown(tokens, gazetteer).hits.filter(({ form }) => gazetteer.forms.entry[form] !== own);
  const hitOf = new Int32Array(tokens.count).fill(-1);
  hits.forEach(({ first, last }, at) => {
    hitOf.fill(at, first, last);
  });
  return { hits, hitOf, doubtful: [] };
}
