import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/fix-names.js');

/** What a process gave. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the command line where that has not been done. */
export function requireBuild(): void {
  if (!existsSync(join(ROOT, 'dist/cli.cjs'))) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'ignore' });
}

/** Runs the built command to its end. */
export function runBuilt(args: readonly string[], cwd: string): Ended {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8' });
  return { code: status, signal, stdout, stderr };
}

/** Runs the built command, and sends it a signal after so many milliseconds if it runs that long. */
export function killBuilt(
  args: readonly string[],
  cwd: string,
  kill: { readonly signal: NodeJS.Signals; readonly after: number },
): Promise<Omit<Ended, 'stdout' | 'stderr'>> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill(kill.signal), kill.after);
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done({ code, signal });
    });
  });
}
