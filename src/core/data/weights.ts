// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 6.4,
  cost: -0.227,
  editShare: -0.469,
  strain: -2.254,
  rarity: 0.297,
  obscurity: -0.85,
  scope: 1,
  supportedObscurity: 0.187,
  letters: -0.181,
  firstLetter: 0.545,
  skeleton: 0.41,
  alias: -0.899,
  realName: -0.403,
  word: 1.473,
  light: 0.398,
  acronym: -2.97,
  body: 0.567,
  short: 0.094,
  moreGarbled: -2.593,
  anchor: 2.412,
  repeated: 5,
  context: 0.656,
  listed: 1.209,
  cue: 0.776,
  clash: -1.183,
  stranger: -0.45,
  otherBearer: -1.215,
  article: -1.442,
  bareSurname: -4.318,
  frequent: 0.449,
  besideRight: -0.935,
  beat: 0.952,
  company: 0.5,
  garbledShare: 4,
  crowd: -4,
  wellKept: -3,
};

/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */
export const RELIABILITY = { slope: 0.645, offset: -0.384 };
