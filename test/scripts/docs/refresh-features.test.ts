import { describe, expect, it } from 'vitest';
import { refreshFeatures } from '../../../scripts/docs/refresh-features.ts';
import { FEATURES } from '../../../src/core/model/features.ts';

describe('refreshFeatures', () => {
  it('gives every feature a row, in their order', () => {
    const page = refreshFeatures('Before.\n<!-- features: begin -->\nold\n<!-- features: end -->\nAfter.\n');
    const rows = [...page.matchAll(/^\| `(\w+)` \| \S.* \| -?[\d.]+ \|$/gm)].map((row) => row[1]);
    expect(rows).toEqual([...FEATURES]);
    expect(page).not.toContain('old');
    expect(page).not.toContain('@link');
  });

  it('leaves a page without the marks as it is', () => {
    expect(refreshFeatures('Nothing here.\n')).toBe('Nothing here.\n');
  });
});
