import { spawn, spawnSync } from 'node:child_process';

/** Runs a shell command in a pseudo-terminal, as arguments of a process. */
type Opener = (command: string) => readonly [string, ...string[]];

/** What opens a pseudo-terminal on this machine; Node by itself cannot. Undefined where nothing does. */
export const openTerminal: Opener | undefined = findOpener();

function findOpener(): Opener | undefined {
  if (/util-linux/.test(versionOf('script'))) return (command) => ['script', '-qfec', command, '/dev/null'];
  if (!/^Python 3/.test(versionOf('python3'))) return undefined;
  const spawned = 'import os, pty, sys; sys.exit(os.WEXITSTATUS(pty.spawn(["sh", "-c", sys.argv[1]])))';
  return (command) => ['python3', '-c', spawned, command];
}

function versionOf(program: string): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '';
}

/** What a run in a terminal showed, and its exit code. */
export interface Shown {
  readonly code: number | null;
  readonly screen: string;
}

/** Types each text as soon as the screen ends in a prompt, and waits for the end. */
export function typeInto(command: string, cwd: string, texts: readonly string[]): Promise<Shown> {
  const [program, ...args] = openTerminal!(command);
  const child = spawn(program, args, { cwd, env: { ...process.env, TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: '' } });
  const waiting = [...texts];
  let screen = '';
  child.stdout.on('data', (chunk) => {
    screen += chunk;
    if (waiting.length > 0 && /\? $/.test(screen)) child.stdin.write(waiting.shift()!);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, screen: screen.replaceAll('\r\n', '\n') }));
  });
}
