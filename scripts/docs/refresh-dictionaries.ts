import { parse } from 'yaml';
import { readDictionaries, shippedDictionaryFiles } from '../../src/io/dictionaries/read-dictionaries.ts';
import { replaceBetween } from './replace-between.ts';

/** The page with the table of shipped dictionaries between its two marks as their titles and scopes have it. */
export function refreshDictionaries(page: string): string {
  return replaceBetween(page, 'dictionaries', () => {
    const rows = readDictionaries(shippedDictionaryFiles()).map(({ path, yaml }) => {
      const title = String(parse(/^title: (.*)$/m.exec(yaml)?.[1] ?? ''));
      return `| \`${path}\` | ${title} | ${scopeOf(yaml)} |\n`;
    });
    return `| file | title | scope |\n|---|---|---|\n${rows.join('')}`;
  });
}

/** The comment in the second line, below the one that names the schema. */
function scopeOf(yaml: string): string {
  return (yaml.split('\n')[1] ?? '').replace(/^# /, '').replaceAll('|', '\\|');
}
