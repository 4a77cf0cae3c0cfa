import type { FixResult } from '../core/correction.ts';
import { compile } from '../core/gazetteer.ts';
import { fix } from '../fix.ts';
import { loadDictionaries } from '../io/load-dictionaries.ts';
import { requireStyle } from './require-style.ts';
import type { Settings } from './settings.ts';

/**
 * The function that corrects one text as the settings say. Its dictionaries are read and compiled once.
 * @throws {OperationalError} at a dictionary with errors or a style that no entry knows.
 */
export async function loadFixer(settings: Settings): Promise<(text: string) => FixResult> {
  const { entries, corrections } = await loadDictionaries(settings);
  requireStyle(settings.fix.style, entries);
  const gazetteer = compile(entries, corrections);
  return (text) => fix(text, gazetteer, settings.fix);
}
