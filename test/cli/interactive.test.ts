import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTerminal, typeInto } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = `"${process.execPath}" "${join(ROOT, 'bin/fix-names.js')}" --no-default-dictionaries --dict names.yaml`;
const BEFORE = 'Mr Zellinski met Vian.\n';

let folder: string;

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/cli.cjs'))) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'ignore' });
}, 120_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-terminal-'));
  writeFileSync(join(folder, 'names.yaml'), 'version: 1\ncorrections: { Zellinski: Zelensky, Vian: Fidan }\n');
  writeFileSync(join(folder, 'a.txt'), BEFORE);
});

afterEach(() => rmSync(folder, { recursive: true }));

function article(): string {
  return readFileSync(join(folder, 'a.txt'), 'utf8');
}

// Skipped where neither util-linux nor Python 3 is there to open a pseudo-terminal.
describe.skipIf(openTerminal === undefined)('the interactive mode in a terminal', () => {
  it('asks, takes single keys, and writes what was accepted', async () => {
    const { code, screen } = await typeInto(`${COMMAND} -i a.txt`, folder, ['y', 'e\u0015Wian\r', 'y']);
    expect(screen).toContain('a.txt  (2 of 2)');
    expect({ code, text: article() }).toEqual({ code: 0, text: 'Mr Zelensky met Wian.\n' });
  });

  it('leaves the file at Ctrl-C, and ends with 130', async () => {
    const { code } = await typeInto(`${COMMAND} -i a.txt`, folder, ['y', '\u0003']);
    expect({ code, text: article() }).toEqual({ code: 130, text: BEFORE });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'names.yaml']);
  });

  it('gives the terminal back as it was', async () => {
    const { screen } = await typeInto(`${COMMAND} -i a.txt; echo "code $?"; stty -a`, folder, ['y', 'q']);
    expect(screen).toMatch(/code 0\n.*[^-]icanon.*[^-]echo /s);
    expect(screen.split('code 0')[0]).toContain('\u001B[?2004l');
    expect(article()).toBe('Mr Zelensky met Vian.\n');
  });
});
