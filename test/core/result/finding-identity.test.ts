import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/result/correction.ts';
import { findingIdentity } from '../../../src/core/result/finding-identity.ts';

function found(text: string, surface: string): Correction {
  const start = text.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    line: 1,
    column: start + 1,
    surface,
    replacement: 'Hakan Fidan',
    entry: 'Hakan Fidan',
    kind: 'listed',
    confidence: 1,
    reason: 'listed',
    evidence: [],
    applied: true,
  };
}

describe('findingIdentity', () => {
  const text = 'On Monday the minister Hakan Vian spoke of a truce.';
  const identity = findingIdentity(text, found(text, 'Hakan Vian'));

  it('is the finding and the words around it that have no capital', () => {
    expect(identity).toEqual({
      entry: 'Hakan Fidan',
      surface: 'Hakan Vian',
      replacement: 'Hakan Fidan',
      before: 'the minister',
      after: 'spoke of a truce',
    });
  });

  it('stays when lines move and are broken otherwise', () => {
    const moved = 'A headline.\n\nOn Monday the minister Hakan\nVian spoke of\na truce.';
    expect(findingIdentity(moved, found(moved, 'Hakan\nVian'))).toEqual(identity);
  });

  it('is another where other words stand around it', () => {
    const other = 'Nobody saw Hakan Vian leave.';
    expect(findingIdentity(other, found(other, 'Hakan Vian'))).not.toEqual(identity);
  });
});
