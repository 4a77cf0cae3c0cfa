import type { Entry } from '../core/gazetteer/entry.ts';
import { foldForm } from '../core/gazetteer/forms.ts';
import { type Dictionary, type DictionaryCorrection, type DictionaryEntry, placeOfName } from './dictionary.ts';
import { extendEntry, plainEntry } from './extend-entry.ts';
import { type Fault, fault, placeText } from './fault.ts';
import { type MergedEntry, mergedBefore } from './merged-entry.ts';

/** What all layers together hold, each entry and correction once, and what clashes between them. */
export interface MergedLayers {
  readonly entries: readonly MergedEntry[];
  readonly corrections: readonly DictionaryCorrection[];
  readonly faults: readonly Fault[];
}

/**
 * Merges dictionaries in order, later ones over earlier ones. An entry of a name that an earlier layer has changes it
 * only where it says so by `override`; without, the earlier one stays and a fault tells both places. Entries of `base`,
 * merged before, come before all layers.
 */
export function mergeLayers(layers: readonly Dictionary[], base: readonly Entry[] = []): MergedLayers {
  const faults: Fault[] = [];
  const entries = new Map(base.map((entry) => [foldForm(entry.name), mergedBefore(entry)]));
  const corrections = new Map<string, DictionaryCorrection>();
  for (const layer of layers) {
    for (const entry of withoutDuplicates(layer.entries, faults)) addEntry(entries, entry, layer, faults);
    for (const correction of layer.corrections) addCorrection(corrections, correction, faults);
  }
  return { entries: [...entries.values()], corrections: [...corrections.values()], faults };
}

function withoutDuplicates(entries: readonly DictionaryEntry[], faults: Fault[]): DictionaryEntry[] {
  const first = new Map<string, DictionaryEntry>();
  for (const entry of entries) {
    const key = foldForm(entry.fields.name);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, entry);
    else faults.push(twice('duplicate-name', entry, earlier));
  }
  return [...first.values()];
}

function addEntry(
  entries: Map<string, MergedEntry>,
  source: DictionaryEntry,
  layer: Dictionary,
  faults: Fault[],
): void {
  const { fields } = source;
  const key = foldForm(fields.name);
  const earlier = entries.get(key);
  const fresh = { entry: plainEntry(fields, layer), sources: [source] };
  if (earlier === undefined && isIdle(fields.override)) faults.push(idle(source));
  if (fields.override === 'disable') entries.delete(key);
  else if (earlier === undefined || fields.override === 'replace') entries.set(key, fresh);
  else if (fields.override === 'extend') {
    entries.set(key, { entry: extendEntry(earlier.entry, source), sources: [...earlier.sources, source] });
  } else faults.push(twice('name-clash', source, earlier.sources.at(-1)!));
}

function isIdle(override: DictionaryEntry['fields']['override']): boolean {
  return override === 'replace' || override === 'disable';
}

function addCorrection(
  all: Map<string, DictionaryCorrection>,
  correction: DictionaryCorrection,
  faults: Fault[],
): void {
  const key = foldForm(correction.from);
  const earlier = all.get(key);
  if (earlier === undefined) all.set(key, correction);
  else if (earlier.to !== correction.to) {
    const { from, to, place } = correction;
    const message = `“${from}” is corrected to “${to}” here, to “${earlier.to}” at ${placeText(earlier.place)}`;
    faults.push(fault('correction-clash', message, place));
  }
}

function twice(code: 'duplicate-name' | 'name-clash', entry: DictionaryEntry, earlier: DictionaryEntry): Fault {
  const message = `“${entry.fields.name}” has an entry already, at ${placeText(placeOfName(earlier))}`;
  return fault(code, message, placeOfName(entry));
}

function idle(entry: DictionaryEntry): Fault {
  const { name, override } = entry.fields;
  return fault('nothing-to-override', `No earlier entry “${name}” to ${override}`, placeOfName(entry));
}
