// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 6.486,
  cost: -0.245,
  editShare: -0.25,
  strain: -2.046,
  rarity: 0.285,
  obscurity: -0.852,
  scope: 1,
  supportedObscurity: 0.174,
  support: 0.5,
  letters: -0.169,
  firstLetter: 0.544,
  skeleton: 0.427,
  alias: -0.895,
  realName: -0.389,
  word: 1.769,
  light: 0.334,
  acronym: -2.904,
  body: 0.533,
  short: 0.104,
  moreGarbled: -2.719,
  otherBearer: -1.342,
  anchor: 2.136,
  repeated: 5,
  context: 0.23,
  listed: 1.209,
  cue: 0.776,
  clash: -1.179,
  stranger: -0.45,
  article: -1.439,
  bareSurname: -4.288,
  frequent: 0.442,
  besideRight: -0.862,
  beat: 0.65,
  kin: 0.3,
  company: 0.5,
  garbledShare: 4,
  crowd: -4,
  wellKept: -3,
};

/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */
export const RELIABILITY = { slope: 0.639, offset: -0.419 };
