import { Buffer } from 'node:buffer';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BIN = join(ROOT, 'bin/fix-names.js');
const MEMORY_REPORT = join(ROOT, 'bench/report-memory.mjs');
const OPTIONS = ['--no-default-dictionaries', '--dict', 'names.yaml', '--no-fuzzy', '--quiet', '--field', 't'];

const BOUNDS = ['--max-old-space-size=48', '--max-semi-space-size=1'];

const LINE = `{"id":7,"t":"Zellinski spoke again, and ${'nobody was surprised; '.repeat(40)}"}\n`;
const FIXED = LINE.replace('Zellinski', 'Zelensky');

let folder: string;

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/cli.cjs'))) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'ignore' });
  folder = mkdtempSync(join(tmpdir(), 'fix-names-records-'));
  writeFileSync(join(folder, 'names.yaml'), 'version: 1\ntitle: T\ncorrections: { Zellinski: Zelensky }\n');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function start(args: readonly string[], nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, '--import', MEMORY_REPORT, BIN, ...OPTIONS, ...args], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  const told = { stderr: '', usage: '' };
  child.stderr!.on('data', (chunk) => {
    told.stderr += chunk;
  });
  child.stdio[3]!.on('data', (chunk) => {
    told.usage += chunk;
  });
  // The reader is gone before everything is written, in some tests.
  child.stdin!.on('error', () => {});
  const ended = once(child, 'close').then(([code]) => ({ code, ...told }));
  return { child, ended };
}

/** Megabytes that a run needs at most over so many thousand records, which must come out corrected. */
async function peakOf(thousands: number): Promise<number> {
  // With bounds for old and young objects, V8 collects garbage soon; else when it likes, and no peak is like another.
  const { child, ended } = start(['--stdin-filepath', 'x.jsonl'], BOUNDS);
  let length = 0;
  child.stdout!.on('data', (chunk: Buffer) => {
    length += chunk.length;
  });
  await feed(child.stdin!, Buffer.from(LINE.repeat(1000)), thousands);
  const { code, stderr, usage } = await ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(length).toBe(FIXED.length * 1000 * thousands);
  return (JSON.parse(usage).maxRSS * 1024) / 1e6;
}

/** Writes a block again and again, as fast as it is taken, until the reader is gone. */
async function feed(stdin: Writable, block: Buffer, times: number): Promise<void> {
  for (let sent = 0; sent < times && !stdin.destroyed; sent++) {
    await new Promise((taken) => stdin.write(block, taken));
  }
  stdin.end();
}

describe('a stream of records', () => {
  it('is fixed whole, in constant memory', async () => {
    const short = await peakOf(10);
    const long = await peakOf(70);
    // 56 MB more went through.
    expect(long - short).toBeLessThan(25);
  }, 120_000);

  it('gives each record as soon as it is there', async () => {
    const { child, ended } = start(['--stdin-filepath', 'x.jsonl']);
    child.stdin!.write(LINE);
    const [first] = await once(child.stdout!, 'data');
    expect(first.toString()).toBe(FIXED);
    child.stdin!.end('{"t":1}');
    const [second] = await once(child.stdout!, 'data');
    expect(second.toString()).toBe('{"t":1}');
    expect((await ended).code).toBe(0);
  });

  it('ends quietly and soon when its reader goes away', async () => {
    const { child, ended } = start(['--stdin-filepath', 'x.jsonl']);
    child.stdout!.once('data', () => child.stdout!.destroy());
    // Without an end: only the closed pipe can end it.
    await feed(child.stdin!, Buffer.from(LINE.repeat(100)), Number.POSITIVE_INFINITY);
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('may hold a line of 50 MB, with a name in its midst split by an escape', async () => {
    const padding = 'nobody was surprised. '.repeat(1_200_000);
    const file = join(folder, 'long.jsonl');
    writeFileSync(file, `{"t":"${padding}Zell\\u0069nski ${padding}"}\n{"t":"Zellinski"}`);
    const { child, ended } = start(['--write', 'long.jsonl']);
    child.stdout!.resume();
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(file, 'utf8') === `{"t":"${padding}Zelensky ${padding}"}\n{"t":"Zelensky"}`).toBe(true);
    rmSync(file);
  }, 120_000);

  it('leaves the file as it was, and nothing beside it, when it is interrupted while it writes', async () => {
    const file = join(folder, 'many.jsonl');
    const text = LINE.repeat(100_000);
    writeFileSync(file, text);
    const { child, ended } = start(['--write', 'many.jsonl']);
    while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await new Promise((go) => setTimeout(go, 5));
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130, stderr: '' });
    expect(readFileSync(file, 'utf8') === text).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['many.jsonl', 'names.yaml']);
    rmSync(file);
  }, 60_000);
});
