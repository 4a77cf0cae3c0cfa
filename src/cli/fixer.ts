import type { FixResult } from '../core/correction.ts';
import { entryCalled } from '../core/entry-called.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import { fix } from '../fix.ts';
import { openGazetteer } from '../io/open-gazetteer.ts';
import { OperationalError } from '../io/operational-error.ts';
import type { Settings } from './settings.ts';

/** Corrects one text. */
export type Fixer = (text: string) => FixResult;

/**
 * The function that corrects one text as the settings say. Its dictionaries are read and compiled once.
 * @throws {OperationalError} at a dictionary with errors, or a style or disabled entry that none of them knows.
 */
export async function loadFixer(settings: Settings): Promise<Fixer> {
  return fixerWith(await openGazetteer(settings), settings);
}

/** The fixers of several settings: those with the same dictionaries share them. @throws {OperationalError} */
export async function loadFixers(all: Iterable<Settings>): Promise<Map<Settings, Fixer>> {
  const gazetteers = new Map<string, Gazetteer>();
  const fixers = new Map<Settings, Fixer>();
  for (const settings of all) {
    const { shipped, dictionaries } = settings;
    const key = JSON.stringify([shipped, dictionaries.map(({ file }) => file)]);
    const gazetteer = gazetteers.get(key) ?? (await openGazetteer(settings));
    gazetteers.set(key, gazetteer);
    fixers.set(settings, fixerWith(gazetteer, settings));
  }
  return fixers;
}

function fixerWith(gazetteer: Gazetteer, settings: Settings): Fixer {
  requireStyle(settings.fix.style, gazetteer.styles);
  for (const name of settings.fix.disable ?? []) requireEntry(name, gazetteer);
  return (text) => fix(text, gazetteer, settings.fix);
}

function requireStyle(style: string | undefined, known: readonly string[]): void {
  if (style === undefined || known.includes(style)) return;
  const choice = known.length > 0 ? known.join(', ') : 'none';
  throw new OperationalError(`no such style: ${style}; the dictionaries in use know ${choice}`);
}

/** An entry that is mistyped would go on being corrected. */
function requireEntry(name: string, gazetteer: Gazetteer): void {
  const found = entryCalled(name, gazetteer);
  if (found === name) return;
  const hint = found === undefined ? 'remove it, or mend its spelling' : `the entry is called “${found}”`;
  throw new OperationalError(`disable: no entry of the dictionaries in use is called “${name}”; ${hint}`);
}
