import { describe, expect, it } from 'vitest';
import { wordsOfTarget } from '../../../src/core/readings/target-words.ts';

describe('wordsOfTarget', () => {
  it('cuts words out of a target, with what stands between them', () => {
    expect(wordsOfTarget('Recep Tayyip Erdogan', 3, 1, 3)).toBe('Tayyip Erdogan');
    expect(wordsOfTarget('Ben-Gvir', 2, 0, 2)).toBe('Ben-Gvir');
  });

  it('declines when the numbers of words differ', () => {
    expect(wordsOfTarget('Khan Younis', 1, 0, 1)).toBeUndefined();
  });
});
