import type { Entry } from '../core/gazetteer/entry.ts';
import { foldForm } from '../core/gazetteer/forms.ts';
import type { Dictionary } from './dictionary.ts';
import type { EntryFields } from './schema.ts';

/** An entry as one file has it, with the defaults of the format: a term that fuzzy matching may fix. */
export function plainEntry(fields: EntryFields, { title, shipped }: Pick<Dictionary, 'title' | 'shipped'>): Entry {
  const { override: _override, examples: _examples, ...rest } = fields;
  return { type: 'term', fuzzy: 'fix', ...rest, dictionary: title, ...(shipped && { shipped }) };
}

/**
 * An entry with what a later layer adds to it. Lists are joined; a spelling that the later layer calls a variant is
 * no longer a right form or a doubtful one, and the other way about: the later word counts.
 */
export function extendEntry(base: Entry, { fields, dictionary }: { fields: EntryFields; dictionary: string }): Entry {
  const wrong = foldedSet(fields.variants);
  const right = foldedSet([...fields.short, ...fields.also, ...fields.not]);
  const doubted = foldedSet(fields.doubtful);
  return {
    name: base.name,
    type: fields.type ?? base.type,
    short: union(without(base.short, wrong), fields.short),
    also: union(without(base.also, wrong), fields.also),
    styles: { ...base.styles, ...fields.styles },
    variants: union(without(without(base.variants, right), doubted), fields.variants),
    doubtful: union(without(without(base.doubtful, right), wrong), fields.doubtful),
    not: union(without(base.not, wrong), fields.not),
    unless: union(base.unless, fields.unless),
    source: { ...base.source, ...fields.source },
    context: union(base.context, fields.context),
    fuzzy: fields.fuzzy ?? base.fuzzy,
    dictionary,
  };
}

function foldedSet(forms: readonly string[]): ReadonlySet<string> {
  return new Set(forms.map(foldForm));
}

function without(forms: readonly string[], folded: ReadonlySet<string>): string[] {
  return folded.size === 0 ? [...forms] : forms.filter((form) => !folded.has(foldForm(form)));
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
