import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDefaultChannel } from '../../../src/core/spelling/default-channel.ts';

const channel = createDefaultChannel();
const cost = (surface: string, target: string) => channel.cost(surface, target, Number.MAX_VALUE);
const name = fc.stringMatching(/^[a-z]{1,7}( [a-z]{1,8})?$/);

describe('channel cost', () => {
  it.each([
    ['jdanov', 'mdanov', 'zhdanov'],
    ['harkiv', 'larkiv', 'kharkiv'],
    ['farhat', 'gelhat', 'farhad'],
    ['zelinski', 'zelonska', 'zelensky'],
    ['butin', 'mutin', 'putin'],
    ['pashar', 'tashar', 'bashar'],
    ['abdelhadi', 'abdenhady', 'abd elhadi'],
    ['gutteres', 'guttemes', 'guterres'],
  ])('finds %s likelier than %s for %s', (likely, unlikely, target) => {
    expect(cost(likely, target)).toBeLessThan(cost(unlikely, target));
  });

  it('tells a joined name from one with a letter lost', () => {
    expect(cost('abuobaida', 'abu obaida')).toBeLessThan(cost('abu obaia', 'abu obaida'));
  });

  it('costs nothing to keep a spelling, whatever its letters', () => {
    fc.assert(fc.property(fc.string(), (text) => cost(text, text) === 0));
  });

  it('costs more than nothing to change a spelling, and never without end', () => {
    fc.assert(
      fc.property(name, name, (surface, target) => {
        fc.pre(surface !== target);
        const nats = cost(surface, target);
        return nats > 0 && Number.isFinite(nats);
      }),
    );
  });

  it('gives the cost when it is within the bound and Infinity when not', () => {
    fc.assert(
      fc.property(name, name, fc.double({ min: 0, max: 30, noNaN: true }), (surface, target, bound) => {
        const nats = cost(surface, target);
        const bounded = channel.cost(surface, target, bound);
        return bounded === (nats <= bound ? nats : Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('does not depend on what was compared before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, name, fc.constantFrom(1, 5, 50)), { minLength: 1, maxLength: 6 }),
        (asked) => {
          for (const [surface, target, bound] of asked) channel.cost(surface, target, bound);
          const [surface, target] = asked[0]!;
          return cost(surface, target) === createDefaultChannel().cost(surface, target, Number.MAX_VALUE);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('tells spellings apart that it has no letters for', () => {
    expect(cost('зеленский', 'зеленская')).toBe(Number.POSITIVE_INFINITY);
    expect(cost('a'.repeat(100), 'b'.repeat(100))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('alignment', () => {
  it('names the changed pieces', () => {
    const changed = channel.align('butin', 'putin').filter((piece) => piece.target !== piece.surface);
    expect(changed.map((piece) => piece.surface.replace('#', '').charAt(0))).toEqual(['b']);
  });

  it('spells out both sides in full', () => {
    fc.assert(
      fc.property(name, name, (surface, target) => {
        const pieces = channel.align(surface, target);
        expect(pieces.map((piece) => piece.surface).join('')).toBe(`#${surface}#`);
        expect(pieces.map((piece) => piece.target).join('')).toBe(`#${target}#`);
      }),
    );
  });

  it('is empty where there is no way', () => {
    expect(channel.align('ю', 'a')).toEqual([]);
  });
});
