import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'bin/fix-names.js');
const OPTIONS = ['--no-default-dictionaries', '--dict', 'names.yaml'];

const HEAD = expect.stringMatching(/^path,line,/);

let folder: string;

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/cli.cjs'))) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'ignore' });
  folder = mkdtempSync(join(tmpdir(), 'fix-names-process-'));
  writeFileSync(join(folder, 'names.yaml'), 'version: 1\ntitle: T\ncorrections: { Zellinski: Zelensky }\n');
  writeFileSync(join(folder, 'long.txt'), 'Zellinski spoke again.\n'.repeat(50_000));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

function start(args: readonly string[]): { child: ReturnType<typeof spawn>; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [BIN, ...OPTIONS, ...args], { cwd: folder, stdio: 'pipe' });
  let stderr = '';
  child.stderr!.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stderr }));
  });
  return { child, ended };
}

describe('the real process', () => {
  it('finds what a pattern matches, though all packages are in one file', async () => {
    writeFileSync(join(folder, 'one.md'), 'Zellinski\n');
    const { code, stderr } = await start(['--check', '--quiet', '*.md']).ended;
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it.each(['--version', 'long.txt'])('says that its working directory was deleted: %s', (argument) => {
    const gone = mkdtempSync(join(folder, 'gone-'));
    const command = 'rmdir "$PWD" && exec "$0" "$@"';
    const args = ['-c', command, process.execPath, BIN, argument];
    const { status, stdout, stderr } = spawnSync('sh', args, { cwd: gone, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'fix-names: the working directory does not exist any more; go to another one\n',
    });
  });

  it('ends quietly when its reader goes away', async () => {
    const { child, ended } = start(['--quiet', 'long.txt']);
    child.stdout!.once('data', () => child.stdout!.destroy());
    expect(await ended).toEqual({ code: 0, signal: null, stderr: '' });
  });

  it('gives a slow reader everything', async () => {
    const { child, ended } = start(['--quiet', 'long.txt']);
    let length = 0;
    child.stdout!.on('data', (chunk: Buffer) => {
      length += chunk.length;
      child.stdout!.pause();
      setTimeout(() => child.stdout!.resume(), 2);
    });
    expect((await ended).code).toBe(0);
    expect(length).toBe('Zelensky spoke again.\n'.length * 50_000);
  });

  it('ends with 130 when it is interrupted while it waits for input', async () => {
    const { child, ended } = start(['-']);
    // No pipe holds this much: once it is all taken, the process has begun to read.
    await new Promise((taken) => child.stdin!.write('Zellinski spoke.\n'.repeat(100_000), taken));
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 130, signal: null, stderr: '' });
  });

  it.skipIf(process.platform === 'win32').each([
    { signal: 'SIGINT', args: ['--quiet', 'pipe.txt'] },
    { signal: 'SIGTERM', args: ['--quiet', 'pipe.txt'] },
    { signal: 'SIGINT', args: ['--quiet', '--dict', 'pipe.txt', 'long.txt'] },
    { signal: 'SIGTERM', args: ['--quiet', '--check', '--ignore-path', 'pipe.txt', '.'] },
  ] as const)('ends by $signal while it waits for a pipe that nobody opens: $args', async ({ signal, args }) => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    try {
      const { child, ended } = start(args);
      setTimeout(() => child.kill(signal), 2000);
      expect(await ended).toEqual({ code: null, signal, stderr: '' });
    } finally {
      rmSync(join(folder, 'pipe.txt'));
    }
  });

  it.skipIf(process.platform === 'win32').each([
    { name: '.gitignore', args: ['--check', '--quiet', 'side'], code: 1, stderr: '' },
    { name: '.fixnamesignore', args: ['--check', '--quiet', 'side'], code: 1, stderr: '' },
    { name: 'package.json', args: ['--check', '--quiet', 'side'], code: 1, stderr: '' },
    {
      name: 'cache',
      args: ['--check', '--quiet', '--cache', '--cache-location', 'side/cache', 'side'],
      code: 2,
      stderr: 'fix-names: cache side/cache: is no regular file; name another one by --cache-location\n',
    },
    {
      name: 'names.yaml',
      args: ['dictionary', 'add', 'Zellinskiy', 'Zelensky', '--to', 'side/names.yaml'],
      code: 2,
      stderr: 'fix-names: dictionary side/names.yaml: is no regular file\n',
    },
  ])('waits for no pipe in the place of $name', async ({ name, args, code, stderr }) => {
    const side = join(folder, 'side');
    mkdirSync(side);
    writeFileSync(join(side, 'a.txt'), 'Zellinski\n');
    execFileSync('mkfifo', [join(side, name)]);
    try {
      const { child, ended } = start(args);
      const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000);
      expect(await ended).toEqual({ code, signal: null, stderr });
      clearTimeout(tooLong);
    } finally {
      rmSync(side, { recursive: true });
    }
  });

  it.skipIf(process.platform === 'win32').each([
    ['-q short.txt -o /dev/stdout >> log', ['Zelensky']],
    ['-q short.txt -o log >> log', ['Zelensky']],
    ['-q short.txt -o link >> log', ['Zelensky']],
    ['-q short.txt -o /dev/stderr 2>> log', ['Zelensky']],
    ['-q short.txt -o /dev/fd/7 7>> log', ['Zelensky']],
    ['-q short.jsonl --field t -o /dev/fd/7 7>> log', ['{"t":"Zelensky"}']],
    ['-cq short.txt --report csv:/proc/self/fd/1 >> log', [HEAD, expect.stringContaining('Zellinski')]],
    ['-wq none.txt --report csv:/dev/stderr 2>> log', [HEAD]],
  ])('writes on to what it was given, and puts no file in its place: %s', async (args, output) => {
    writeFileSync(join(folder, 'short.txt'), 'Zellinski\n');
    writeFileSync(join(folder, 'short.jsonl'), '{"t":"Zellinski"}\n');
    writeFileSync(join(folder, 'none.txt'), 'Nothing.\n');
    writeFileSync(join(folder, 'log'), 'before\n');
    symlinkSync('log', join(folder, 'link'));
    try {
      const shown = [process.execPath, BIN, ...OPTIONS].map((word) => `'${word}'`).join(' ');
      spawnSync('sh', ['-c', `exec 9>> log; ${shown} ${args}; echo after >&9`], { cwd: folder });
      expect(readFileSync(join(folder, 'log'), 'utf8').split(/\r?\n/)).toEqual(['before', ...output, 'after', '']);
    } finally {
      rmSync(join(folder, 'link'));
    }
  });

  it('reads from a pipe and reports its findings by its exit code', async () => {
    const { child, ended } = start(['--check', '--quiet']);
    child.stdin!.end('Zellinski');
    expect((await ended).code).toBe(1);
  });

  it('leaves its input as it was', () => {
    expect(readFileSync(join(folder, 'long.txt'), 'utf8')).toBe('Zellinski spoke again.\n'.repeat(50_000));
  });
});
