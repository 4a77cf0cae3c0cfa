import { describe, expect, it } from 'vitest';
import { garble } from '../../../scripts/calibration/garble.ts';
import { createRandom } from '../../../scripts/calibration/random.ts';

/** Many garblings of a name. */
function garblings(name: string): string[] {
  const random = createRandom(7);
  return Array.from({ length: 200 }, () => garble(name, random));
}

describe('garble', () => {
  it('is the same in every run', () => {
    expect(garblings('Volodymyr Zelensky')).toEqual(garblings('Volodymyr Zelensky'));
  });

  it('mostly misreads a name, in more than one way', () => {
    const found = garblings('Zaporizhzhia');
    expect(found.filter((spelling) => spelling !== 'Zaporizhzhia').length).toBeGreaterThan(100);
    expect(new Set(found).size).toBeGreaterThan(20);
  });

  it('keeps the number of words, what parts them, and their capitals', () => {
    for (const spelling of garblings('Itamar Ben-Gvir')) expect(spelling).toMatch(/^[A-Z][a-z]* Ben-[A-Z][a-z]*$/);
  });

  it('leaves short words alone', () => {
    expect(new Set(garblings('Ivo'))).toEqual(new Set(['Ivo']));
  });

  it('stays like the name', () => {
    const found = garblings('Zaporizhzhia');
    for (const spelling of found) expect(Math.abs(spelling.length - 12)).toBeLessThan(9);
  });
});
