import { describe, expect, it } from 'vitest';
import { complain } from '../../../src/cli/outcomes/complain.ts';
import type { Session } from '../../../src/cli/session/session.ts';
import { OperationalError } from '../../../src/io/operational-error.ts';
import type { RunFault } from '../../../src/report/run-fault.ts';

async function told(error: unknown): Promise<{ stderr: string; faults: RunFault[] }> {
  const faults: RunFault[] = [];
  let stderr = '';
  const output = {
    isClosed: false,
    write: (chunk: string | Uint8Array) => {
      stderr += String(chunk);
      return Promise.resolve();
    },
  };
  const host = { signal: new AbortController().signal } as Session['host'];
  const session = { host, stdout: output, stderr: output, messages: {} };
  await complain({ session, report: { addFault: (fault) => void faults.push(fault) } }, 'a.txt', error);
  return { stderr, faults };
}

describe('complain', () => {
  it('tells a fault of the world with its code and place', async () => {
    const place = { line: 2, column: 3 };
    const { stderr, faults } = await told(new OperationalError('not valid UTF-8', { code: 'invalid-utf8', place }));
    expect(stderr).toBe('fix-names: a.txt: not valid UTF-8\n');
    expect(faults).toEqual([{ code: 'invalid-utf8', path: 'a.txt', message: 'not valid UTF-8', place }]);
  });

  it('has a code for any other', async () => {
    const { faults } = await told(new OperationalError('lies elsewhere'));
    expect(faults).toEqual([{ code: 'unprocessed', path: 'a.txt', message: 'lies elsewhere' }]);
  });

  it('leaves the place in the program out of reports', async () => {
    const { stderr, faults } = await told(new TypeError('it broke'));
    expect(stderr).toMatch(/^fix-names: a\.txt: a fault of fix-names itself: TypeError: it broke\n +at /);
    expect(faults).toEqual([
      { code: 'internal-error', path: 'a.txt', message: 'a fault of fix-names itself: it broke' },
    ]);
  });
});
