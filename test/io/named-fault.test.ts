import { describe, expect, it } from 'vitest';
import { namedFault } from '../../src/io/named-fault.ts';
import { OperationalError } from '../../src/io/operational-error.ts';

describe('namedFault', () => {
  it('puts a name before the message of a fault, and keeps its details', () => {
    const details = { code: 'invalid-utf8', place: { line: 2, column: 3 } } as const;
    const named = namedFault('dictionary d.yaml', new OperationalError('not valid UTF-8', details));
    expect(named).toEqual(new OperationalError('dictionary d.yaml: not valid UTF-8', details));
    expect(named).toMatchObject({ details });
  });

  it('leaves everything else as it is', () => {
    const error = new TypeError('odd');
    expect(namedFault('dictionary d.yaml', error)).toBe(error);
  });
});
