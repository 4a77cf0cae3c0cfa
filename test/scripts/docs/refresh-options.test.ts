import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declaredProgram } from '../../../scripts/docs/declared-program.ts';
import { refreshOptions } from '../../../scripts/docs/refresh-options.ts';

const page = refreshOptions(
  'Before.\n<!-- options: begin -->\nold\n<!-- options: end -->\n<!-- commands: begin -->\nold\n<!-- commands: end -->\n',
);

describe('refreshOptions', () => {
  it('gives every option of the program a row, and no other', () => {
    const names = [...page.matchAll(/^\| (`-.*?`) \|/gm)].map(([, cell = '']) => /--[a-z-]+(?=[^,]*$)/.exec(cell)?.[0]);
    const declared = declaredProgram().options.map(({ long }) => long);
    expect(names).toEqual([...declared, '--help']);
  });

  it('gives every command an item, with its options', () => {
    expect(page).toMatch(/^- `lookup \[NAME\.\.\.\]`: tell .*\n {2}- `NAME`: .*\n {2}- `--json`: /m);
    const groups = declaredProgram().commands.flatMap((one) => [one, ...one.commands]);
    const leaves = groups.filter(({ commands }) => commands.length === 0).map((one) => one.name());
    for (const leaf of leaves) expect(page, leaf).toMatch(new RegExp(`^- \`(dictionary )?${leaf}\\b`, 'm'));
  });

  it('leaves nothing of what was there, and a page without the marks as it is', () => {
    expect(page).not.toContain('old\n');
    expect(refreshOptions('Nothing here.\n')).toBe('Nothing here.\n');
  });

  it('is what docs/cli.md is made by', () => {
    const cli = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
    expect(cli).toMatch(/<!-- options: begin -->[\s\S]*<!-- options: end -->/);
    expect(cli).toMatch(/<!-- commands: begin -->[\s\S]*<!-- commands: end -->/);
  });
});
