import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../scripts/docs/pages.ts';
import { refreshPage } from '../scripts/docs/refresh-page.ts';

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('shows commands with the output that they have, and tables as the program has them', () => {
    expect(refreshPage(text)).toBe(text);
    // Some pages run over all dictionaries, which takes half a minute on a busy machine.
  }, 240_000);

  it('links to files that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((link) => link[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });
});
