import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runMain } from '../run-main.ts';

it('tells that the new configuration goes before one above, which it may extend', async () => {
  const root = mkdtempSync(join(tmpdir(), 'fix-names-init-'));
  const cwd = join(root, 'sports');
  try {
    mkdirSync(cwd);
    writeFileSync(join(root, 'fix-names.config.yaml'), 'minConfidence: 0.97\n');
    const { stdout, code } = await runMain(['init'], { cwd });
    const extension = 'extends: ../fix-names.config.yaml';
    expect(code).toBe(0);
    expect(stdout.toString().split('\n').slice(2)).toEqual([
      `../fix-names.config.yaml no longer holds here; to build on it, write in the new configuration: ${extension}`,
      '',
    ]);
    appendFileSync(join(cwd, 'fix-names.config.yaml'), `${extension}\n`);
    const printed = await runMain(['--print-config', 'a.txt'], { cwd });
    expect(printed.stdout.toString()).toContain('0.97');
    expect((await runMain(['init'], { cwd })).stdout.toString()).not.toContain('no longer');
  } finally {
    rmSync(root, { recursive: true });
  }
});
