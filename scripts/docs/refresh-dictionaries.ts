import { parse } from 'yaml';
import { readDictionaries, shippedDictionaryFiles } from '../../src/io/dictionaries/read-dictionaries.ts';

const TABLE = /(<!-- dictionaries: begin -->\n)[\s\S]*?(<!-- dictionaries: end -->)/;

/** The page with the table of shipped dictionaries between its two marks as their titles and scopes have it. */
export function refreshDictionaries(page: string): string {
  if (!TABLE.test(page)) return page;
  const rows = readDictionaries(shippedDictionaryFiles()).map(({ path, yaml }) => {
    const title = String(parse(/^title: (.*)$/m.exec(yaml)?.[1] ?? ''));
    return `| \`${path}\` | ${title} | ${scopeOf(yaml)} |\n`;
  });
  const table = `| file | title | scope |\n|---|---|---|\n${rows.join('')}`;
  return page.replace(TABLE, (_, begin: string, end: string) => begin + table + end);
}

/** The comment in the second line, below the one that names the schema. */
function scopeOf(yaml: string): string {
  return (yaml.split('\n')[1] ?? '').replace(/^# /, '').replaceAll('|', '\\|');
}
