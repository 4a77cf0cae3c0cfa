import { describe, expect, it } from 'vitest';
import { nameCells } from '../../../src/core/lexicon/name-cells.ts';
import { backgroundLogProbability, nameLogProbability } from '../../../src/core/lexicon/name-model.ts';
import { hashToken } from '../../../src/core/text/fold.ts';

describe('nameLogProbability', () => {
  it.each([
    ['zellinski', 'zxllnskqi'],
    ['umerov', 'vroemu'],
    ['luansk', 'knsaul'],
    ['sherceon', 'shzrcqon'],
  ])('holds %s likelier than %s', (name, noise) => {
    expect(nameLogProbability(name)).toBeGreaterThan(nameLogProbability(noise));
  });

  it('is a finite probability for anything, also for the empty text and other scripts', () => {
    for (const text of ['', 'a', 'київ', 'al-bashir', 'q'.repeat(200)]) {
      expect(Number.isFinite(nameLogProbability(text))).toBe(true);
      expect(nameLogProbability(text)).toBeLessThan(0);
    }
  });
});

describe('nameCells', () => {
  it('gives a cell for each letter and one for the end', () => {
    expect(nameCells('kyiv')).toHaveLength(5);
    expect(new Set(nameCells('kyiv')).size).toBe(5);
  });
});

describe('backgroundLogProbability', () => {
  const background = (folded: string) => backgroundLogProbability(folded, hashToken(folded));

  it('takes the frequency of a known token', () => {
    expect(background('smith')).toBeGreaterThan(background('lavrov'));
    expect(background('lavrov')).toBeGreaterThan(background('zelenko'));
    expect(background('smith')).toBeLessThan(Math.log(0.01));
  });

  it('holds an unknown spelling to be rarer than its letters alone', () => {
    expect(background('zellinski')).toBeCloseTo(nameLogProbability('zellinski') + Math.log(0.05));
    expect(background('zellinski')).toBeLessThan(background('zelinsky'));
  });
});
