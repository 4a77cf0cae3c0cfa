import { describe, expect, it } from 'vitest';
import { applyCorrections, revertCorrections } from '../../../src/core/result/apply.ts';
import type { Correction } from '../../../src/core/result/correction.ts';

function correction(start: number, surface: string, replacement: string): Correction {
  const place = { start, end: start + surface.length, line: 1, column: start + 1 };
  return {
    ...place,
    surface,
    replacement,
    entry: replacement,
    kind: 'listed',
    confidence: 1,
    reason: '',
    evidence: [],
    applied: true,
  };
}

describe('applyCorrections and revertCorrections', () => {
  const text = 'Kiev and Zaborisvia, Kiev';
  const corrections = [
    correction(0, 'Kiev', 'Kyiv'),
    correction(9, 'Zaborisvia', 'Zaporizhzhia'),
    correction(21, 'Kiev', 'Kyiv'),
  ];

  it('puts each replacement in its place', () => {
    expect(applyCorrections(text, corrections)).toBe('Kyiv and Zaporizhzhia, Kyiv');
  });

  it('gives the text back', () => {
    expect(revertCorrections(applyCorrections(text, corrections), corrections)).toBe(text);
  });

  it('leaves a text without corrections as it is', () => {
    expect(applyCorrections(text, [])).toBe(text);
    expect(revertCorrections(text, [])).toBe(text);
  });
});
