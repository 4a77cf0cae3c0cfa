import type { FixResult } from '../core/correction.ts';
import { fix } from '../fix.ts';
import { openGazetteer } from '../io/open-gazetteer.ts';
import { OperationalError } from '../io/operational-error.ts';
import type { Settings } from './settings.ts';

/**
 * The function that corrects one text as the settings say. Its dictionaries are read and compiled once.
 * @throws {OperationalError} at a dictionary with errors or a style that no entry knows.
 */
export async function loadFixer(settings: Settings): Promise<(text: string) => FixResult> {
  const gazetteer = await openGazetteer(settings);
  requireStyle(settings.fix.style, gazetteer.styles);
  return (text) => fix(text, gazetteer, settings.fix);
}

function requireStyle(style: string | undefined, known: readonly string[]): void {
  if (style === undefined || known.includes(style)) return;
  const choice = known.length > 0 ? known.join(', ') : 'none';
  throw new OperationalError(`no such style: ${style}; the dictionaries in use know ${choice}`);
}
