// Written by scripts/calibrate.ts.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 3.38,
  cost: -0.562,
  strain: -1.398,
  rarity: 0.488,
  obscurity: -0.518,
  support: 0.307,
  letters: -0.244,
  firstLetter: 0.063,
  skeleton: -0.271,
  alias: -0.683,
  ending: -1.076,
  realName: -0.134,
  moreGarbled: -4.251,
  anchor: 2.115,
  context: 0.232,
  listed: 1.099,
  cue: 0.684,
  clash: -1.112,
  stranger: -0.741,
  bareSurname: -1.054,
  beat: 0.783,
  unknown: -0.898,
  company: -0.152,
  wellKept: -4.003,
  choices: -0.078,
};
