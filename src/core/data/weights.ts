// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 6.223,
  cost: -0.218,
  editShare: -0.551,
  strain: -2.227,
  rarity: 0.29,
  obscurity: -0.827,
  scope: 1,
  supportedObscurity: 0.183,
  support: 0.5,
  letters: -0.174,
  firstLetter: 0.531,
  skeleton: 0.375,
  alias: -0.815,
  realName: -0.393,
  word: 1.662,
  light: 0.368,
  acronym: -2.925,
  body: 0.538,
  short: 0.108,
  moreGarbled: -2.7,
  otherBearer: -1.22,
  anchor: 2.383,
  repeated: 5,
  context: 0.656,
  listed: 1.209,
  cue: 0.776,
  clash: -1.195,
  stranger: -0.45,
  article: -1.388,
  bareSurname: -4.285,
  frequent: 0.453,
  besideRight: -0.917,
  beat: 0.952,
  company: 0.5,
  garbledShare: 4,
  crowd: -4,
  wellKept: -3,
};

/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */
export const RELIABILITY = { slope: 0.603, offset: -0.341 };
