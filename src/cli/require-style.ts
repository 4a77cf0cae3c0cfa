import type { Entry } from '../core/entry.ts';
import { houseStyles } from '../dictionary/house-styles.ts';
import { OperationalError } from '../io/operational-error.ts';

/** @throws {OperationalError} when a style is asked for that no entry has a spelling for. */
export function requireStyle(style: string | undefined, entries: readonly Entry[]): void {
  if (style === undefined) return;
  const known = houseStyles(entries);
  if (known.includes(style)) return;
  const choice =
    known.length > 0 ? `the dictionaries in use know ${known.join(', ')}` : 'the dictionaries in use know none';
  throw new OperationalError(`no such style: ${style}; ${choice}`);
}
