import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import type { Correction, Suggestion } from '../../src/core/result/correction.ts';
import { fix } from '../../src/fix.ts';
import { entry, KYIV, ZELENSKY } from '../entries.ts';

/** A few entries, two of them near one another. */
const NEAR_NAMES = compile([
  ZELENSKY,
  KYIV,
  entry('Zaporizhzhia', { context: ['nuclear plant'] }),
  entry('Kherson'),
  entry('Kharan'),
  entry('Kharin'),
]);

/** The first fuzzy finding in a text; there must be one. */
export function fuzzyFinding(text: string, gazetteer = NEAR_NAMES): Correction | Suggestion {
  const { corrections, suggestions } = fix(text, gazetteer);
  return [...corrections, ...suggestions].find(({ kind }) => kind === 'fuzzy')!;
}
