import { readFileSync } from 'node:fs';
import { WEIGHTS } from '../../src/core/data/weights.ts';
import { FEATURES } from '../../src/core/model/features.ts';
import { replaceBetween } from './replace-between.ts';

const SOURCE = new URL('../../src/core/model/features.ts', import.meta.url);

/** The page with the table of features between its two marks as the code describes and weighs them. */
export function refreshFeatures(page: string): string {
  return replaceBetween(page, 'features', () => {
    const source = readFileSync(SOURCE, 'utf8');
    const rows = FEATURES.map(
      (feature) => `| \`${feature}\` | ${meaningOf(feature, source)} | ${WEIGHTS[feature]} |\n`,
    );
    return `| feature | what it says | weight |\n|---|---|---|\n${rows.join('')}`;
  });
}

/** The comment above a feature, with the values of the constants that it links to. */
function meaningOf(feature: string, source: string): string {
  const comment = new RegExp(`/\\*\\* (.*) \\*/\\n {2}'${feature}',`).exec(source)?.[1];
  if (comment === undefined) throw new Error(`${feature} has no comment of one line in src/core/model/features.ts`);
  return comment.replace(/\{@link (\w+)\}/g, (_, name: string) => constantOf(name, source)).replaceAll('|', '\\|');
}

function constantOf(constant: string, source: string): string {
  const value = new RegExp(`const ${constant} = (.*);`).exec(source)?.[1];
  if (value === undefined) throw new Error(`no constant ${constant} in src/core/model/features.ts`);
  return value.replace(/Math\.log\((\d+)\)/, 'ln $1');
}
