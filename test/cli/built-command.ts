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

/** When a process is sent which signal: so many milliseconds after it has printed so many lines. */
export interface Kill {
  readonly signal: NodeJS.Signals;
  readonly lines: number;
  readonly delay: number;
}

/** Runs the built command and kills it, if it runs that long. */
export function killBuilt(
  args: readonly string[],
  cwd: string,
  { signal, lines, delay }: Kill,
): Promise<Pick<Ended, 'code' | 'signal'>> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const before = printed;
    printed += text.split('\n').length - 1;
    if (before < lines && printed >= lines) setTimeout(() => child.kill(signal), delay);
  });
  return new Promise((done) => {
    child.on('close', (code, by) => done({ code, signal: by }));
  });
}
