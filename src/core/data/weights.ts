// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 6.678,
  cost: -0.267,
  editShare: -0.607,
  strain: -2.03,
  rarity: 0.311,
  obscurity: -0.813,
  scope: 1,
  supportedObscurity: 0.184,
  letters: -0.165,
  firstLetter: 0.308,
  skeleton: 0.456,
  alias: -0.788,
  realName: -0.168,
  word: 1.971,
  light: 0.283,
  acronym: -3.162,
  body: 0.579,
  short: 0.037,
  moreGarbled: -3.542,
  anchor: 1.648,
  repeated: 5,
  context: 0.461,
  listed: 0.932,
  cue: 0.42,
  clash: -1.56,
  stranger: -0.45,
  otherBearer: -1.08,
  article: -0.952,
  bareSurname: -4.635,
  frequent: 0.062,
  besideRight: -0.401,
  beat: 0.712,
  company: 0.5,
  garbledShare: 4,
  crowd: -4,
  wellKept: -3,
};

/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */
export const RELIABILITY = { slope: 0.699, offset: -0.471 };
