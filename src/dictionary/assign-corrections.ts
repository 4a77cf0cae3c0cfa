import type { Entry, ListedCorrection } from '../core/gazetteer/entry.ts';
import { foldForm } from '../core/gazetteer/forms.ts';
import type { Claims } from './claims.ts';
import type { DictionaryCorrection } from './dictionary.ts';

/** Entries and corrections as the gazetteer takes them. */
export interface AssignedCorrections {
  readonly entries: readonly Entry[];
  readonly corrections: readonly ListedCorrection[];
}

/**
 * Makes a quick correction whose target is the name or a short form of an entry a variant of that entry, so that it
 * is reported and styled as one. Only where both have as many words: else the variant would be written at another length
 * than the file asks for, and it stays a correction by itself.
 */
export function assignCorrections({ entries, corrections, right }: Claims): AssignedCorrections {
  const added = new Map<Entry, string[]>();
  const rest: ListedCorrection[] = [];
  for (const correction of corrections) {
    const owner = ownerOf(correction, right);
    if (owner === undefined) rest.push({ from: correction.from, to: correction.to, dictionary: correction.dictionary });
    else added.set(owner, [...(added.get(owner) ?? []), correction.from]);
  }
  return { entries: entries.map(({ entry }) => withVariants(entry, added.get(entry) ?? [])), corrections: rest };
}

function ownerOf({ from, to }: DictionaryCorrection, right: Claims['right']): Entry | undefined {
  const claim = right.get(foldForm(to));
  if (claim === undefined || claim.form !== to || !['name', 'short'].includes(claim.field)) return undefined;
  return wordCount(from) === wordCount(to) ? claim.owner.entry : undefined;
}

function wordCount(form: string): number {
  return foldForm(form).split(' ').length;
}

function withVariants(entry: Entry, more: readonly string[]): Entry {
  return more.length === 0 ? entry : { ...entry, variants: [...new Set([...entry.variants, ...more])] };
}
