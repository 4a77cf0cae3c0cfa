import type { FixResult } from '../core/correction.ts';
import { entryCalled } from '../core/entry-called.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import { fix } from '../fix.ts';
import { openCachedGazetteer } from '../io/open-cached-gazetteer.ts';
import { OperationalError } from '../io/operational-error.ts';
import type { Settings } from './settings.ts';

/** Corrects one text. */
export type Fixer = (text: string) => FixResult;

/**
 * The function that corrects one text as the settings say. Its dictionaries are read and compiled once.
 * @throws {OperationalError} at a dictionary with errors, or a style or disabled entry that none of them knows.
 */
export async function loadFixer(settings: Settings): Promise<Fixer> {
  const [gazetteer] = (await loadGazetteers([settings])).values();
  return fixerWith(gazetteer!, settings);
}

/** The fixers of several settings: those with the same dictionaries share them. @throws {OperationalError} */
export async function loadFixers(all: Iterable<Settings>): Promise<Map<Settings, Fixer>> {
  const fixers = new Map<Settings, Fixer>();
  for (const [settings, gazetteer] of await loadGazetteers(all)) fixers.set(settings, fixerWith(gazetteer, settings));
  return fixers;
}

/**
 * The compiled dictionaries of several settings, one object where the dictionaries are the same.
 * @throws {OperationalError} as {@link loadFixer} does.
 */
export async function loadGazetteers(all: Iterable<Settings>): Promise<Map<Settings, Gazetteer>> {
  const known = new Map<string, Gazetteer>();
  const gazetteers = new Map<Settings, Gazetteer>();
  for (const settings of all) {
    const { shipped, dictionaries } = settings;
    const key = JSON.stringify([shipped, dictionaries.map(({ file }) => file)]);
    const gazetteer = known.get(key) ?? (await openCachedGazetteer(settings));
    known.set(key, gazetteer);
    requireKnown(settings, gazetteer);
    gazetteers.set(settings, gazetteer);
  }
  return gazetteers;
}

function fixerWith(gazetteer: Gazetteer, settings: Settings): Fixer {
  return (text) => fix(text, gazetteer, settings.fix);
}

function requireKnown({ fix: { style, disable = [] } }: Settings, gazetteer: Gazetteer): void {
  requireStyle(style, gazetteer.styles);
  for (const name of disable) requireEntry(name, gazetteer);
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
