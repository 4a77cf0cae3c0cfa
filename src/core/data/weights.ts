// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 6.382,
  cost: -0.284,
  editShare: 0.266,
  strain: -1.716,
  rarity: 0.306,
  obscurity: -0.858,
  scope: 1,
  supportedObscurity: 0.196,
  letters: -0.148,
  firstLetter: 0.409,
  skeleton: 0.34,
  alias: -0.735,
  realName: -0.414,
  word: 1.191,
  light: 0.536,
  acronym: -2.714,
  body: 0.46,
  short: -0.091,
  moreGarbled: -3.113,
  anchor: 2.245,
  repeated: 5,
  context: 0.656,
  listed: 1.209,
  cue: 0.776,
  clash: -1.299,
  stranger: -0.45,
  otherBearer: -1.128,
  article: -0.885,
  bareSurname: -4.252,
  frequent: 0.276,
  besideRight: -0.974,
  beat: 0.952,
  company: 0.5,
  garbledShare: 4,
  crowd: -4,
  wellKept: -3,
};

/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */
export const RELIABILITY = { slope: 0.691, offset: -0.305 };
