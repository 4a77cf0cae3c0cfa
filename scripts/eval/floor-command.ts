/**
 * Plain Levenshtein distance as a command that the scorer can call: corrects the files of a folder.
 *
 *     node --import tsx scripts/eval/floor-command.ts [--no-default-dictionaries] [--dictionary FILE]... --output-dir OUT IN
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkLayers } from '../../src/io/dictionaries/check-layers.ts';
import { createPlainCorrector } from './nearest-by-edits.ts';
import { rightForms } from './right-forms.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'output-dir': { type: 'string', default: '.' },
    dictionary: { type: 'string', multiple: true, default: [] },
    'no-default-dictionaries': { type: 'boolean', default: false },
  },
});
const out = values['output-dir'];
const shipped = values['no-default-dictionaries'] ? 'left out' : 'used';
const dictionaries = values.dictionary.map((path) => ({ path, file: resolve(path) }));
const changesIn = createPlainCorrector(rightForms(checkLayers({ shipped, dictionaries }).entries));

mkdirSync(out, { recursive: true });
for (const name of readdirSync(positionals[0]!)) {
  const text = readFileSync(join(positionals[0]!, name), 'utf8');
  let fixed = '';
  let at = 0;
  for (const { start, end, replacement } of changesIn(text)) {
    fixed += text.slice(at, start) + replacement;
    at = end;
  }
  writeFileSync(join(out, name), fixed + text.slice(at));
}
