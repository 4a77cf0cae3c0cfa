import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Unlikely in any output; parts what one command prints from what the next one does. */
const END = '\u0001end of command\u0001';

/**
 * Runs shell commands one after the other in a fresh folder that holds a copy of `seeds/`, with `npx fix-names` being
 * the program as built, and gives what each prints on stdout and stderr together. `$?` carries over.
 */
export function runCommands(commands: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fix-names-docs-'));
  try {
    cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
    const script = commands.map((command) => `${command}\nstatus=$?; printf '%s' '${END}'; (exit $status)`).join('\n');
    const { stdout } = spawnSync('sh', ['-c', `exec 2>&1\n${script}`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, PATH: withShim(folder) },
    });
    return stdout.split(END).slice(0, commands.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A search path on which `npx` runs the program of this work tree. */
function withShim(folder: string): string {
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${ROOT}/bin/fix-names.js" "$@"\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  return `${bin}${delimiter}${process.env.PATH ?? ''}`;
}
