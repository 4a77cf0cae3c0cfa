// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 1.634,
  cost: -0.648,
  strain: -1.031,
  rarity: 0.496,
  obscurity: -0.587,
  support: 0.327,
  letters: -0.121,
  firstLetter: 0.121,
  skeleton: -0.066,
  alias: -0.462,
  ending: -0.927,
  realName: -0.291,
  moreGarbled: -5.014,
  anchor: 1.85,
  context: 0.708,
  listed: 0.609,
  cue: 0.787,
  clash: -0.988,
  stranger: -0.348,
  bareSurname: -1.615,
  beat: 1.049,
  unknown: -0.637,
  company: 1.06,
  sound: -1.755,
  choices: 0.099,
};
