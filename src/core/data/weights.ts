// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 6.58,
  cost: -0.252,
  editShare: -0.274,
  strain: -2.062,
  rarity: 0.284,
  obscurity: -0.859,
  scope: 1,
  supportedObscurity: 0.181,
  fewNamesakes: 0.5,
  letters: -0.157,
  firstLetter: 0.552,
  skeleton: 0.437,
  alias: -0.92,
  realName: -0.434,
  word: 1.667,
  light: 0.336,
  acronym: -2.882,
  body: 0.516,
  short: 0.114,
  moreGarbled: -2.785,
  otherBearer: -1.386,
  anchor: 2.127,
  repeated: 5,
  context: 0.23,
  beside: 0.6,
  listed: 1.209,
  cue: 0.776,
  clash: -1.165,
  stranger: -0.45,
  article: -1.493,
  bareSurname: -4.333,
  frequent: 0.44,
  besideRight: -0.852,
  beat: 0.65,
  kin: 0.3,
  company: 0.5,
  garbledShare: 4,
  crowd: -4,
  wellKept: -3,
};

/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */
export const RELIABILITY = { slope: 0.629, offset: -0.417 };
