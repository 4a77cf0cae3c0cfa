import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { foldToken } from '../../src/core/text/fold.ts';

interface Entry {
  readonly name: string;
  readonly type: string;
  readonly short?: readonly string[];
  readonly also?: readonly string[];
}

/** The key under which spellings are compared: folded, any run of spaces, hyphens and stops one space. */
export function formKey(form: string): string {
  return foldToken(form)
    .replace(/[\s.,/()-]+/g, ' ')
    .trim();
}

/** The keys of every right spelling of every entry in the dictionary files, whatever its type. */
export function readKnownForms(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap(readEntries).flatMap(rightForms).map(formKey));
}

function readEntries(file: string): readonly Entry[] {
  return (parse(readFileSync(file, 'utf8')) as { entries?: Entry[] }).entries ?? [];
}

function rightForms({ name, short = [], also = [] }: Entry): string[] {
  return [name, ...short, ...also];
}
