import { join } from 'node:path';
import { createFile } from '../../io/paths/create-file.ts';
import { CONFIG_NAMES, configsIn, nearestConfigs } from '../../io/paths/find-config.ts';
import { repositoryRoot } from '../../io/paths/repository-root.ts';

/** Name of the dictionary that a project gets. */
export const PROJECT_DICTIONARY = 'fix-names.dictionary.yaml';

const CONFIG = `# yaml-language-server: $schema=node_modules/fix-names/schema/config.schema.json
# Settings of fix-names for this folder and those below it.
# Flags of the command line go before them.

# Dictionaries of the project, over those that come with fix-names. Paths count from this folder.
dictionaries: [${PROJECT_DICTIONARY}]

# Other configurations that this one builds on.
# extends: [../shared/fix-names.yaml]

# Write names as a house does; "fix-names dictionary styles" lists the houses.
# style: ap

# Least confidence, 0 to 1, of a correction that no dictionary lists; what is below is only suggested.
# minConfidence: 0.95

# false: correct only the spellings that a dictionary lists.
# fuzzy: false

# Entries, by canonical name, that are never corrected and never suggested.
# disable: [Odesa]

# Fields of JSON Lines, or columns of tables, that are corrected.
# fields: [title, "paragraphs[*].text"]

# What makes --check exit 1 (suggestion, correction or never), how many corrections pass, and known findings.
# failOn: suggestion
# maxCorrections: 10
# baseline: names-baseline.json

# What searches of folders leave out, as in .gitignore.
# ignore: [drafts/]

# Other settings for some files.
# overrides:
#   - files: ["quotes/**", "*.raw.txt"]
#     fuzzy: false
`;

/** A project's dictionary to begin with: nothing but comments that show both forms. */
export const EMPTY_DICTIONARY = `# yaml-language-server: $schema=node_modules/fix-names/schema/dictionary.schema.json
# Names of this project. Check this file with "fix-names dictionary lint".
version: 1
title: Names of this project

# The quick form, one line a spelling that is always wrong. "fix-names dictionary add WRONG RIGHT" writes such lines:
#
# corrections:
#   Adda Kvist-Lond: Ada Quist-Lund
#
# The full form, one entry a person, place, organization or term; only the name must be there:
#
# entries:
#   - name: Ada Quist-Lund
#     type: person
#     short: [Quist-Lund]                  # stands alone
#     also: [Ada Quist Lund]               # right elsewhere, left alone
#     variants: [Adda Kvist-Lond]          # garblings, corrected
#     not: [Quistland]                     # near names of others, left alone
#     context: [mayor of the river port]   # what an article says about her
`;

/** A file of a project, and whether it was made or had been there. */
export interface ProjectFile {
  /** Absolute. */
  readonly file: string;
  readonly status: 'made' | 'kept';
}

/** The folder (absolute) that a project's files belong in: the root of the repository, or `cwd` outside of one. */
export function projectFolder(cwd: string): string {
  return repositoryRoot(cwd) ?? cwd;
}

/** Whether a run in a folder (absolute) finds a configuration. */
export function hasConfig(cwd: string): boolean {
  return nearestConfigs(cwd).length > 0;
}

/** Makes the configuration of a folder, unless it has one by any of its names. @throws {OperationalError} */
export async function makeConfig(folder: string): Promise<ProjectFile> {
  const [there] = configsIn(folder);
  if (there !== undefined) return { file: there, status: 'kept' };
  const file = join(folder, CONFIG_NAMES[0]!);
  return { file, status: await createFile(file, CONFIG) };
}

/** Makes a project's dictionary, with nothing but comments in it, unless it is there. @throws {OperationalError} */
export async function makeDictionary(file: string): Promise<ProjectFile> {
  return { file, status: await createFile(file, EMPTY_DICTIONARY) };
}
