import { sentenceWith } from '../../scripts/dictionaries/sentence-with.ts';
import type { Entry } from '../../src/core/gazetteer/entry.ts';
import { foldForm } from '../../src/core/gazetteer/forms.ts';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { surnameOf } from '../../src/core/gazetteer/surname.ts';
import type { FixResult } from '../../src/core/result/correction.ts';
import { fix } from '../../src/fix.ts';

/** Dictionaries that are checked together. */
export interface Shelf {
  readonly entries: readonly Entry[];
  readonly gazetteer: Gazetteer;
  /** Name of an entry to the file and line where it stands. */
  readonly places: ReadonlyMap<string, string>;
}

const RIGHT_FIELDS = ['name', 'short', 'also', 'not'] as const;

/** Right forms and decoys that are changed, or doubted, where they stand in a plain sentence. */
export function rightFormComplaints({ entries, gazetteer, places }: Shelf): string[] {
  return entries.flatMap((entry) =>
    RIGHT_FIELDS.flatMap((field) =>
      [entry[field]].flat().flatMap((form) => {
        const result = fix(sentenceWith(form), gazetteer);
        const [finding] = [...result.corrections, ...result.suggestions];
        if (finding === undefined) return [];
        const what = `${finding.surface} → ${finding.replacement}${finding.applied ? '' : '?'} (${finding.entry})`;
        return [
          `${places.get(entry.name)} ${entry.name}: “${form}” in “${field}” is not left alone: ${what}; ` +
            'write the form without commas, or list it where it belongs',
        ];
      }),
    ),
  );
}

/** Surnames that are changed where they stand behind the full name that they belong to. */
export function surnameComplaints({ entries, gazetteer, places }: Shelf): string[] {
  return entries.flatMap(({ name, type, also, context: [office = 'a guest'] }) =>
    [name, ...also].flatMap((full) => {
      const surname = type === 'person' ? surnameOf(full) : undefined;
      if (surname === undefined) return [];
      const [change] = fix(`${full}, ${office}, spoke first. Then ${surname} was asked.`, gazetteer).corrections;
      return change ? [`${places.get(name)} ${name}: behind “${full}”, “${change.surface}” is changed`] : [];
    }),
  );
}

/** Variants that are not corrected as one to a form of their entry, or not to one that stays. */
export function variantComplaints({ entries, gazetteer, places }: Shelf): string[] {
  return entries.flatMap((entry) =>
    entry.variants.flatMap((variant) => {
      const result = fix(sentenceWith(variant), gazetteer);
      if (isMended(result, variant, entry) && fix(result.text, gazetteer).text === result.text) return [];
      return [
        `${places.get(entry.name)} ${entry.name}: the variant “${variant}” gives “${result.text}”; ` +
          'remove it, or write it as it stands in a text, without a final point and with no right name at its start',
      ];
    }),
  );
}

/** Doubtful garblings that are mended though nothing speaks for them, or as somebody else's where the entry is named. */
export function doubtfulComplaints({ entries, gazetteer, places }: Shelf): string[] {
  return entries.flatMap(({ name, context, doubtful }) =>
    doubtful.flatMap((form) => {
      const place = places.get(name);
      const alone = fix(`They spoke of ${form} that evening.`, gazetteer).corrections;
      if (alone.some(({ evidence }) => evidence[0]!.kind === 'doubtful'))
        return [`${place} ${name}: “${form}” is mended where nothing speaks for it`];
      const told = `${name}, ${context.join(', ')}, was named first. Then they spoke of `;
      const [change] = fix(`${told}${form} that evening.`, gazetteer).corrections.filter(
        ({ start }) => start >= told.length,
      );
      const meant = change && entries.find((other) => other.name === change.entry)!;
      return !meant || meant.name === name || meant.doubtful.includes(form)
        ? []
        : [`${place} ${name}: “${form}” is taken for ${meant.name}, though ${name} is named`];
    }),
  );
}

/** Case may stay as the text has it; the full stop of an abbreviation is left standing where the variant has one. */
function isMended({ corrections, text }: FixResult, variant: string, { name, short, also }: Entry): boolean {
  const [only] = corrections;
  if (only === undefined || corrections.length > 1) return false;
  if (only.surface.replace(/\.$/, '') !== variant.replace(/\.$/, '')) return false;
  return [name, ...short, ...also].some((form) => foldForm(text) === foldForm(sentenceWith(form)));
}

/** Where a house's form of a name does not stay in its style, or a text in a style changes when it is fixed once more. */
export function styleComplaints({ entries, gazetteer }: Pick<Shelf, 'entries' | 'gazetteer'>): string[] {
  const complaints: string[] = [];
  for (const { name, short, also, styles } of entries) {
    for (const [style, styled] of Object.entries(styles)) {
      for (const form of new Set([name, ...short, ...also, styled])) {
        const text = `Then ${form} spoke.`;
        const once = fix(text, gazetteer, { style }).text;
        if (form === styled && once !== text) complaints.push(`${style}: ${text} becomes ${once}`);
        const twice = fix(once, gazetteer, { style }).text;
        if (twice !== once) complaints.push(`${style}: ${text} becomes ${once} and then ${twice}`);
      }
    }
  }
  return complaints;
}
