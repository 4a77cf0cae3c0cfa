import { Chalk, type ChalkInstance } from 'chalk';
import type { ReportOptions } from './run.ts';

/** A painter that obeys the options and nothing else: no terminal is asked, no environment is read. */
export function paintFor(options: Pick<ReportOptions, 'color'>): ChalkInstance {
  return new Chalk({ level: options.color === 'always' ? 1 : 0 });
}
