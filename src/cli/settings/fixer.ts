import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { FixResult } from '../../core/result/correction.ts';
import { fix } from '../../fix.ts';
import { openCachedGazetteer } from '../../io/dictionaries/open-cached-gazetteer.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { stylesText } from '../config/styles-text.ts';
import type { Settings } from './settings.ts';

/** Corrects one text. */
export type Fixer = (text: string) => FixResult;

/**
 * The functions that correct one text as each of several settings says. Their dictionaries are read and compiled once.
 * @throws {OperationalError} at a dictionary with errors, or a style or disabled entry that none of them knows.
 */
export async function loadFixers(all: Iterable<Settings>): Promise<Map<Settings, Fixer>> {
  const fixers = new Map<Settings, Fixer>();
  for (const [settings, gazetteer] of await loadGazetteers(all)) fixers.set(settings, fixerWith(gazetteer, settings));
  return fixers;
}

/**
 * The compiled dictionaries of several settings, one object where the dictionaries are the same.
 * @throws {OperationalError} as {@link loadFixers} does.
 */
export async function loadGazetteers(all: Iterable<Settings>): Promise<Map<Settings, Gazetteer>> {
  const known = new Map<string, Gazetteer>();
  const gazetteers = new Map<Settings, Gazetteer>();
  for (const settings of all) {
    const { shipped, dictionaries } = settings;
    const key = JSON.stringify([shipped, dictionaries.map(({ file }) => file)]);
    const gazetteer = known.get(key) ?? (await openCachedGazetteer(settings));
    known.set(key, gazetteer);
    requireStyle(settings, gazetteer);
    gazetteers.set(settings, gazetteer);
  }
  await requireMentioned(gazetteers);
  return gazetteers;
}

function fixerWith(gazetteer: Gazetteer, settings: Settings): Fixer {
  return (text) => fix(text, gazetteer, settings.fix);
}

/** @throws {OperationalError} at a style that a flag names and the dictionaries do not know. */
function requireStyle({ fix: { style }, mentions }: Settings, { styles }: Gazetteer): void {
  const isFlag = !mentions.some(({ key }) => key === 'style');
  if (style === undefined || !isFlag || styles.includes(style)) return;
  throw new OperationalError(`no such style: ${style}; ${stylesText(styles)}`);
}

/** @throws {OperationalError} with every name of a configuration that its dictionaries do not know. */
async function requireMentioned(gazetteers: ReadonlyMap<Settings, Gazetteer>): Promise<void> {
  const mentioned = [...gazetteers].map(([{ mentions, elsewhere }, gazetteer]) => ({ mentions, elsewhere, gazetteer }));
  if (mentioned.every(({ mentions, elsewhere }) => mentions.length + elsewhere.mentions.length === 0)) return;
  const { refuseUnknownMentions } = await import('../config/refuse-unknown-mentions.ts');
  refuseUnknownMentions(mentioned);
}
