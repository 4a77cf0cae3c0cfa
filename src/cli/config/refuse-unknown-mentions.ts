import { entryCalled } from '../../core/gazetteer/entry-called.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { type ConfigFault, configFault } from './config-fault.ts';
import { configRefusal } from './config-refusal.ts';
import type { Mention } from './loaded-config.ts';
import { stylesText } from './styles-text.ts';

/** Names in configurations, and the dictionaries that should know them. */
export interface Mentioned {
  readonly mentions: readonly Mention[];
  readonly gazetteer: Gazetteer;
}

/** @throws {OperationalError} with every style and every disabled entry that the dictionaries do not know. */
export function refuseUnknownMentions(all: readonly Mentioned[]): void {
  const faults = all.flatMap(({ mentions, gazetteer }) => mentions.flatMap((one) => faultOf(one, gazetteer) ?? []));
  if (faults.length > 0) throw configRefusal(faults);
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
