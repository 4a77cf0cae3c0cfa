// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 6.542,
  cost: -0.227,
  editShare: -0.243,
  strain: -2.161,
  rarity: 0.284,
  obscurity: -0.854,
  scope: 1,
  supportedObscurity: 0.178,
  support: 0.5,
  letters: -0.179,
  firstLetter: 0.562,
  skeleton: 0.428,
  alias: -0.922,
  realName: -0.408,
  word: 1.673,
  light: 0.351,
  acronym: -2.884,
  body: 0.523,
  short: 0.107,
  moreGarbled: -2.705,
  otherBearer: -1.379,
  anchor: 2.158,
  repeated: 5,
  context: 0.23,
  beside: 0.6,
  listed: 1.209,
  cue: 0.776,
  clash: -1.172,
  stranger: -0.45,
  article: -1.427,
  bareSurname: -4.339,
  frequent: 0.441,
  besideRight: -0.869,
  beat: 0.65,
  kin: 0.3,
  company: 0.5,
  garbledShare: 4,
  crowd: -4,
  wellKept: -3,
};

/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */
export const RELIABILITY = { slope: 0.631, offset: -0.390 };
