import * as v from 'valibot';
import { FAIL_ON } from '../arguments/batch-flags.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const list = (description: string) =>
  v.exactOptional(v.pipe(v.array(text), v.maxLength(1000), v.description(description)));
const oneOrMore = (description: string) =>
  v.pipe(v.union([text, v.pipe(v.array(text), v.minLength(1), v.maxLength(1000))]), v.description(description));

/** What holds for all files, and again for those of an override. */
const settings = {
  dictionaries: list('Dictionaries over those that come with fix-names. Paths count from the folder of this file.'),
  style: v.exactOptional(v.pipe(text, v.description('House whose spellings are written, such as ap, bbc or reuters.'))),
  minConfidence: v.exactOptional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(1),
      v.description('Least confidence of a correction that no dictionary lists; what is below is only suggested.'),
    ),
  ),
  fuzzy: v.exactOptional(v.pipe(v.boolean(), v.description('False: correct only what a dictionary lists.'))),
  disable: list('Entries, by canonical name, that are never corrected and never suggested.'),
  fields: list('Fields of JSON Lines, or columns of tables, that are corrected.'),
};

/** What `--check` fails on: one answer for a run, whichever files it reads. */
const gates = {
  failOn: v.exactOptional(v.pipe(v.picklist(FAIL_ON), v.description('What makes --check exit 1.'))),
  maxCorrections: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.description('So many corrections pass --check.')),
  ),
  baseline: v.exactOptional(
    v.pipe(
      text,
      v.description('File of findings that --check passes over. The path counts from the folder of this file.'),
    ),
  ),
};

/** Settings for some files. */
export const OverrideSchema = v.strictObject({
  files: oneOrMore('Files that these settings are for: glob patterns; one that begins with ! leaves files out.'),
  ...settings,
});

/** A configuration file. */
export const ConfigSchema = v.strictObject({
  $schema: v.exactOptional(v.pipe(v.string(), v.description('Where this schema lies, for editors.'))),
  extends: v.exactOptional(
    oneOrMore('Configurations that this one builds on, later over earlier. Paths count from the folder of this file.'),
  ),
  ...settings,
  ...gates,
  ignore: list('What searches of folders leave out: patterns as in .gitignore.'),
  overrides: v.exactOptional(
    v.pipe(
      v.array(OverrideSchema),
      v.maxLength(1000),
      v.description('Settings for some files, later over earlier ones and all over those above.'),
    ),
  ),
});

/** A configuration as its file has it. */
export type ConfigFields = v.InferOutput<typeof ConfigSchema>;

/** Settings as a file has them for all files or for some. */
export type SettingFields = Omit<v.InferOutput<typeof OverrideSchema>, 'files'>;
