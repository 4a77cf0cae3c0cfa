import type { FixFlags } from '../arguments/flags.ts';

const DEFAULT_LOCATION = '.fixnamescache';

/** Where `--cache` remembers what was found. */
export function cachePath({ cacheLocation = DEFAULT_LOCATION }: FixFlags): string {
  return cacheLocation;
}
