// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 7.04,
  cost: -0.255,
  editShare: -0.327,
  strain: -1.852,
  rarity: 0.27,
  obscurity: -0.801,
  scope: 1,
  supportedObscurity: 0.171,
  letters: -0.12,
  firstLetter: 0.342,
  skeleton: 0.353,
  alias: -0.816,
  realName: -0.51,
  word: 1.816,
  light: 0.334,
  acronym: -2.888,
  body: 0.313,
  short: 0.073,
  moreGarbled: -2.598,
  anchor: 2.168,
  repeated: 5,
  context: 0.338,
  listed: 0.625,
  cue: 0.648,
  clash: -1.429,
  stranger: -0.45,
  otherBearer: -1.236,
  article: -1.019,
  bareSurname: -4.391,
  frequent: 0.234,
  besideRight: -1.084,
  beat: 0.741,
  company: 0.5,
  garbledShare: 4,
  crowd: -4,
  wellKept: -3,
};

/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */
export const RELIABILITY = { slope: 0.701, offset: -0.512 };
