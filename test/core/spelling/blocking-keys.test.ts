import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingKeys } from '../../../src/core/spelling/blocking-keys.ts';

/** Letters of which each has a symbol of its own and none is ambiguous. */
const CONSONANTS = [...'pftksrmn'];

function meet(one: string, two: string): boolean {
  const keys = blockingKeys(one);
  return [...blockingKeys(two)].some((key) => keys.has(key));
}

function spelled(consonants: readonly string[]): string {
  return consonants.join('a');
}

describe('blockingKeys', () => {
  it('lets spellings of three consonants or more meet that differ in one', () => {
    const consonants = fc.array(fc.constantFrom(...CONSONANTS), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(consonants, fc.nat(), fc.constantFrom(...CONSONANTS), (all, place, other) => {
        const at = place % all.length;
        const [before, after] = [all.slice(0, at), all.slice(at + 1)];
        const replaced = [...before, other, ...after];
        const added = [...before, other, all[at]!, ...after];
        expect(meet(spelled(all), spelled(replaced))).toBe(true);
        expect(meet(spelled(all), spelled(added))).toBe(true);
      }),
    );
  });

  it.each([
    ['jefimov', 'efimov'],
    ['cicerin', 'chicherin'],
    ['cech', 'czech'],
    ['naja', 'naya'],
    ['sala', 'sara'],
    ['haydu', 'khaidu'],
    ['kirov', 'korov'],
  ])('lets %s and %s meet', (one, two) => {
    expect(meet(one, two)).toBe(true);
  });

  it.each([
    ['pafa', 'pata'],
    ['donetsk', 'mariupol'],
    ['kasama', 'katina'],
  ])('keeps %s and %s apart', (one, two) => {
    expect(meet(one, two)).toBe(false);
  });

  it('leaves out more of long names, and nothing of what is too long to be one', () => {
    const counts = [1, 3, 6, 7, 200].map((length) => {
      const consonants = Array.from({ length }, (_, at) => CONSONANTS[at % CONSONANTS.length]!);
      return blockingKeys(spelled(consonants)).size;
    });
    expect(counts).toEqual([1, 4, 7, 29, 1]);
  });
});
