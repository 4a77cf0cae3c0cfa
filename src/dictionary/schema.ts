import * as v from 'valibot';
import { ENTRY_TYPES } from '../core/gazetteer/entry.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const described = (description: string) => v.pipe(text, v.description(description));
const list = (description: string) =>
  v.optional(v.pipe(v.array(text), v.maxLength(1000), v.description(description)), []);

const StyleName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));

/** An example: a text with its correction, or a text that must stay. */
export const ExampleSchema = v.union([
  v.strictObject({
    from: described('A complete text as it comes in.'),
    to: described('The same text as it must come out, with all dictionaries applied.'),
  }),
  v.strictObject({ keep: described('A complete text that must stay as it is.') }),
]);

/** The full form: one entity. */
export const EntrySchema = v.strictObject({
  name: described('The canonical name: what is written.'),
  override: v.exactOptional(
    v.pipe(
      v.picklist(['extend', 'replace', 'disable']),
      v.description(
        'What this entry does to the one of the same name in an earlier dictionary: add to it (or make it where there is none), take its place, or switch it off.',
      ),
    ),
  ),
  type: v.exactOptional(v.pipe(v.picklist(ENTRY_TYPES), v.description('What the entry names. Default: term.'))),
  short: list('Forms of the name that stand alone, such as a surname. No other entry may have the same.'),
  also: list('Spellings that are right elsewhere: left alone unless a house style is chosen.'),
  styles: v.optional(
    v.pipe(
      v.record(StyleName, text),
      v.maxEntries(100),
      v.description('House style (ap, bbc, reuters …) to the form which that house writes: the name or one of “also”.'),
    ),
    {},
  ),
  variants: list('Garblings seen: always corrected. None may be a right form of any entry, nor an ordinary word.'),
  doubtful: list(
    'Garblings seen that are words or names of their own: corrected only where the article speaks for the entry.',
  ),
  not: list('Decoys: other real names that are near. They are never touched and never a target.'),
  unless: list('Phrases in which a form of this entry stays as it is, such as “chicken Kiev”.'),
  source: v.optional(
    v.pipe(
      v.record(LanguageTag, text),
      v.maxEntries(100),
      v.description('Language tag (uk, ru, ar …) to the name in its own script.'),
    ),
    {},
  ),
  context: list('What an article says about it: role, country, office, oblast.'),
  fuzzy: v.exactOptional(
    v.pipe(
      v.picklist(['fix', 'suggest', 'off']),
      v.description(
        'What fuzzy matching may do: correct (the default), only suggest, or nothing beyond the listed variants.',
      ),
    ),
  ),
  examples: v.optional(
    v.pipe(
      v.array(ExampleSchema),
      v.description('Texts that show the entry at work; “fix-names dictionary test” runs them.'),
    ),
    [],
  ),
});

/** A whole dictionary file. */
export const DictionarySchema = v.strictObject({
  version: v.optional(v.pipe(v.literal(1), v.description('Version of the dictionary format.')), 1),
  title: v.exactOptional(described('What the dictionary covers. Default: the name of the file.')),
  corrections: v.optional(
    v.pipe(
      v.record(text, text),
      v.description('The quick form: a spelling that is always wrong, and what is written in its place.'),
    ),
    {},
  ),
  entries: v.optional(v.pipe(v.array(EntrySchema), v.description('The full form: one entity each.')), []),
});

/** An entry as the format has it, lists and mappings filled in where the file says nothing. */
export type EntryFields = v.InferOutput<typeof EntrySchema>;

/** An example as the format has it. */
export type Example = v.InferOutput<typeof ExampleSchema>;
