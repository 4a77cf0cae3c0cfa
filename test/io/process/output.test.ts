import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { outputTo } from '../../../src/io/process/output.ts';

const never = new AbortController().signal;

describe('outputTo', () => {
  it('opens the stream at the first write, and once', async () => {
    let opened = 0;
    const output = outputTo(() => {
      opened++;
      return new Writable({ write: (_chunk, _encoding, done) => done() });
    }, never);
    await output.write('');
    expect(opened).toBe(0);
    await output.write('one');
    await output.write('two');
    expect(opened).toBe(1);
  });

  it('waits until a slow reader has taken what was written', async () => {
    const order: string[] = [];
    const slow = new Writable({
      write(_chunk, _encoding, done) {
        setImmediate(() => {
          order.push('taken');
          done();
        });
      },
    });
    await outputTo(() => slow, never).write('text');
    order.push('returned');
    expect(order).toEqual(['taken', 'returned']);
  });

  it('drops what a closed pipe no longer takes', async () => {
    let writes = 0;
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        writes++;
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const output = outputTo(() => closed, never);
    await output.write('one');
    await output.write('two');
    expect(writes).toBe(1);
  });

  it('tells of any other failure', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    });
    await expect(outputTo(() => full, never).write('text')).rejects.toThrow('no space left on the device');
  });

  it('stops waiting when the run is interrupted', async () => {
    const interrupt = new AbortController();
    const stuck = new Writable({ write: () => undefined });
    const writing = outputTo(() => stuck, interrupt.signal).write('text');
    interrupt.abort();
    await expect(writing).rejects.toThrow('abort');
  });
});
