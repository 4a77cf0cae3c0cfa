import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorkerPool, type WorkerPool } from '../../../src/io/process/worker-pool.ts';

const SCRIPT = `
  const { parentPort, threadId, workerData } = require('node:worker_threads');
  parentPort.on('message', (task) => {
    if (task === 'throw') throw new Error('broken by its task');
    if (task === 'exit') process.exit(3);
    const end = Date.now() + task;
    while (Date.now() < end);
    parentPort.postMessage({ task, threadId, workerData });
  });
`;

interface Answer {
  readonly task: number;
  readonly threadId: number;
  readonly workerData: unknown;
}

let folder: string;
let pool: WorkerPool<number | string, Answer>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-pool-'));
  writeFileSync(join(folder, 'worker.cjs'), SCRIPT);
});

afterAll(() => rmSync(folder, { recursive: true }));

afterEach(() => pool.close());

function open(size: number): void {
  pool = openWorkerPool({ script: join(folder, 'worker.cjs'), data: 'shared', size });
}

describe('a pool of threads', () => {
  it('answers each task, in as many threads as it may have and no more', async () => {
    open(3);
    const answers = await Promise.all([9, 8, 7, 6, 5, 4, 3, 2, 1].map((task) => pool.run(task)));
    expect(answers.map(({ task }) => task)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(new Set(answers.map(({ threadId }) => threadId)).size).toBe(3);
    expect(answers[0]!.workerData).toBe('shared');
  });

  it('starts no further thread while one is free', async () => {
    open(3);
    const threads = new Set<number>();
    for (const task of [1, 1, 1, 1]) threads.add((await pool.run(task)).threadId);
    expect(threads.size).toBe(1);
  });

  it.each([
    ['throw', 'broken by its task'],
    ['exit', 'a worker thread ended before its time'],
  ])('loses only the task that a thread dies of: %s', async (deadly, message) => {
    open(1);
    const results = await Promise.allSettled([1, deadly, 2, 3].map((task) => pool.run(task)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { message } });
  });

  it('rejects every task where no thread can start', async () => {
    pool = openWorkerPool({ script: join(folder, 'missing.cjs'), data: undefined, size: 2 });
    const results = await Promise.allSettled([1, 2, 3].map((task) => pool.run(task)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('ends in the middle of work', async () => {
    open(2);
    const results = Promise.allSettled([1, 2, 3, 4, 5].map(() => pool.run(60_000)));
    await pool.close();
    expect((await results).map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
  });
});
