import { foldToken } from '../text/fold.ts';

/** Name particles that belong to the surname behind them. */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'de',
  'der',
  'den',
  'van',
  'von',
  'da',
  'di',
  'la',
  'le',
  'dos',
  'abu',
]);

/** The last word of a personal name, with its particles; undefined for a single word. */
export function surnameOf(full: string): string | undefined {
  const parts = full.split(/\s+/);
  let first = parts.length - 1;
  while (first > 1 && PARTICLES.has(foldToken(parts[first - 1]!))) first--;
  return first > 0 ? parts.slice(first).join(' ') : undefined;
}
