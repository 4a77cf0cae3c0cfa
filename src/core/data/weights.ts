// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 6.632,
  cost: -0.254,
  editShare: -0.342,
  strain: -1.846,
  rarity: 0.27,
  obscurity: -0.801,
  scope: 1,
  supportedObscurity: 0.171,
  letters: -0.12,
  firstLetter: 0.343,
  skeleton: 0.35,
  alias: -0.828,
  realName: -0.509,
  word: 1.816,
  light: 0.335,
  acronym: -2.891,
  body: 0.318,
  short: 0.073,
  moreGarbled: -2.596,
  anchor: 2.161,
  repeated: 5,
  context: 0.341,
  listed: 0.627,
  cue: 0.649,
  clash: -1.425,
  stranger: -0.45,
  otherBearer: -1.235,
  article: -1.018,
  bareSurname: -4.393,
  frequent: 0.234,
  besideRight: -1.075,
  beat: 0.74,
  company: 0.5,
  garbledShare: 4,
  crowd: -4,
  wellKept: -3,
};

/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */
export const RELIABILITY = { slope: 0.748, offset: -0.429 };
