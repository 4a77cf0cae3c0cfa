import { blocking } from './measure-blocking.ts';
import { ablation, calibration } from './measure-calibration.ts';
import { istanbul, passages, posts } from './measure-cases.ts';
import { clean, cleanLarge, cleanShort } from './measure-clean.ts';
import { own } from './measure-own.ts';
import { pairs } from './measure-pairs.ts';
import { speed } from './measure-speed.ts';

/** What is measured unless something is named, in the order of the table. */
export const MEASUREMENTS = [
  pairs,
  passages,
  posts,
  istanbul,
  own,
  clean,
  cleanLarge,
  cleanShort,
  speed,
  blocking,
  calibration,
] as const;

/** What is measured when it is asked for: it takes long, and belongs in no table of figures. */
export const ON_DEMAND = [ablation] as const;
