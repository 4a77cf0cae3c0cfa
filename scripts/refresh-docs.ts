// Brings the shown outputs and generated tables of the documentation up to date: npm run build && npx tsx scripts/refresh-docs.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { pages } from './docs/pages.ts';
import { refreshPage } from './docs/refresh-page.ts';

for (const page of pages) {
  const before = readFileSync(page, 'utf8');
  const after = refreshPage(before);
  if (after === before) continue;
  writeFileSync(page, after);
  console.log(page);
}
