import { entryCalled } from '../../core/gazetteer/entry-called.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { parseDictionary } from '../../dictionary/parse-dictionary.ts';
import { type DictionaryFile, readDictionaries } from '../../io/dictionaries/read-dictionaries.ts';
import { type ConfigFault, configFault } from './config-fault.ts';
import { configRefusal } from './config-refusal.ts';
import type { Elsewhere, Mention } from './loaded-config.ts';
import { stylesText } from './styles-text.ts';

/** Names in configurations, and the dictionaries that should know them. */
export interface Mentioned {
  readonly mentions: readonly Mention[];
  readonly elsewhere: Elsewhere;
  readonly gazetteer: Gazetteer;
}

/** @throws {OperationalError} with every style and every disabled entry that the dictionaries do not know. */
export function refuseUnknownMentions(all: readonly Mentioned[]): void {
  const faults = all.flatMap(({ mentions, gazetteer }) => mentions.flatMap((one) => faultOf(one, gazetteer) ?? []));
  faults.push(...faultsElsewhere(all));
  if (faults.length > 0) throw configRefusal(faults);
}

/**
 * Names for other files that none of the dictionaries knows. Which of them such a file has is not asked: to compile them
 * together would take longer than the run itself.
 */
function faultsElsewhere(all: readonly Mentioned[]): ConfigFault[] {
  const here = new Set(all.flatMap(({ mentions }) => mentions));
  const faults = new Map<Mention, ConfigFault | undefined>();
  for (const { elsewhere, gazetteer } of all) {
    for (const mention of elsewhere.mentions) {
      if (here.has(mention) || (faults.has(mention) && faults.get(mention) === undefined)) continue;
      const fault = faultOf(mention, gazetteer);
      faults.set(mention, fault && isIn(elsewhere.dictionaries, mention) ? undefined : fault);
    }
  }
  return [...faults.values()].filter((fault) => fault !== undefined);
}

/** Whether some dictionary by itself has a style, or the entry of a name. */
function isIn(files: readonly DictionaryFile[], { key, name }: Mention): boolean {
  return readDictionaries(files).some(({ path, yaml }) => {
    const { entries = [], corrections = [] } = parseDictionary(yaml, path).dictionary ?? {};
    if (key === 'style') return entries.some(({ fields }) => Object.hasOwn(fields.styles, name));
    return entries.some(({ fields }) => fields.name === name) || corrections.some(({ to }) => to === name);
  });
}

function faultOf({ key, name, place }: Mention, gazetteer: Gazetteer): ConfigFault | undefined {
  if (key === 'disable') return entryFault({ name, place }, gazetteer);
  if (gazetteer.styles.includes(name)) return undefined;
  return configFault(
    { code: 'unknown-style', message: `No such style: ${name}; ${stylesText(gazetteer.styles)}` },
    place,
  );
}

/** An entry that is mistyped would go on being corrected. */
function entryFault({ name, place }: Omit<Mention, 'key'>, gazetteer: Gazetteer): ConfigFault | undefined {
  const found = entryCalled(name, gazetteer);
  if (found === name) return undefined;
  const message = `No entry of the dictionaries in use is called “${name}”`;
  const remedy = found === undefined ? {} : { remedy: `The entry is called “${found}”.` };
  return configFault({ code: 'unknown-entry', message, ...remedy }, place);
}
