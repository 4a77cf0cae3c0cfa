import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { COMMAND, MEMORY_REPORT, readUsage, type Usage } from './command.ts';

/** What a stream of records costs. A megabyte is a million bytes. */
export interface StreamThroughput extends Usage {
  readonly megabytes: number;
  /** From start to end, start-up included; the records are made meanwhile by another process. */
  readonly seconds: number;
}

/** Bytes that are written to the command at once. */
const BLOCK = 1 << 20;

/** Pipes generated records through the command, as much as it takes, and never more than that is held. */
export async function measureStream(
  name: string,
  records: Iterator<Buffer>,
  megabytes: number,
): Promise<StreamThroughput> {
  const options = ['--quiet', '--field', 'title', '--field', 'body', '--stdin-filepath', name];
  const args = ['--import', MEMORY_REPORT, COMMAND, ...options];
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit', 'pipe'] });
  const told = text(child.stdio[3] as Readable);
  const ended = once(child, 'exit');
  await feed(child.stdin as Writable, records, megabytes * 1e6);
  const [status] = await ended;
  if (status !== 0) throw new Error(`fix-names ended with ${status}`);
  return { megabytes, seconds: (performance.now() - start) / 1000, ...readUsage(await told) };
}

async function feed(stdin: Writable, records: Iterator<Buffer>, bytes: number): Promise<void> {
  for (let sent = 0; sent < bytes; ) {
    const block: Buffer[] = [];
    for (let size = 0; size < BLOCK; size += block.at(-1)!.length) block.push(records.next().value);
    const whole = Buffer.concat(block);
    sent += whole.length;
    if (!stdin.write(whole)) await once(stdin, 'drain');
  }
  stdin.end();
}
