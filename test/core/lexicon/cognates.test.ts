import { describe, expect, it } from 'vitest';
import { areCognates } from '../../../src/core/lexicon/cognates.ts';

describe('areCognates', () => {
  it('knows a given name in another language', () => {
    expect(areCognates('william', 'guillaume')).toBe(true);
    expect(areCognates('musa', 'moses')).toBe(true);
  });

  it('knows names apart, and knows nothing of others', () => {
    expect(areCognates('william', 'moses')).toBe(false);
    expect(areCognates('william', 'qorbin')).toBe(false);
    expect(areCognates('qorbin', 'qorbin')).toBe(false);
  });
});
