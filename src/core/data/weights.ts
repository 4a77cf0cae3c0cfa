// Learned by scripts/calibrate.ts on 2026-11-22, with the weights of its POLICY and the prior set by hand; see
// docs/decisions/005-calibration.md for why a later fit was not taken over.
import type { FEATURES } from '../features.ts';

/** Nats that one unit of each feature of a reading is worth. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: 6.8,
  cost: -0.663,
  strain: -0.928,
  rarity: 0.436,
  obscurity: -0.71,
  support: 0.297,
  letters: -0.085,
  firstLetter: 0.128,
  skeleton: -0.185,
  alias: -2.3,
  ending: -2,
  realName: -0.552,
  moreGarbled: -3.604,
  anchor: 1.612,
  repeated: 5,
  context: 0.577,
  listed: 1.244,
  cue: 0.944,
  clash: -1.207,
  stranger: -1.098,
  bareSurname: -4.816,
  beat: 0.995,
  company: 0.5,
  crowd: -6,
  wellKept: -7,
};
