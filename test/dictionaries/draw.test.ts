import { expect, it } from 'vitest';
import { createRandom } from '../../scripts/calibration/random.ts';
import { draw } from '../../scripts/dictionaries/draw.ts';

const items = Array.from({ length: 50 }, (_, at) => at);

it('draws each item at most once, and the same ones for the same seed', () => {
  const drawn = draw(items, 20, createRandom(7));
  expect(new Set(drawn).size).toBe(20);
  expect(items).toEqual(expect.arrayContaining(drawn));
  expect(draw(items, 20, createRandom(7))).toEqual(drawn);
  expect(draw(items, 20, createRandom(8))).not.toEqual(drawn);
});

it('draws all where there are fewer than asked for, and leaves the list as it was', () => {
  expect(draw(items, 80, createRandom(7)).sort((a, b) => a - b)).toEqual(items);
  expect(items[0]).toBe(0);
});

it('reaches every item', () => {
  const random = createRandom(1);
  const reached = new Set(Array.from({ length: 500 }, () => draw(items, 1, random)[0]));
  expect(reached.size).toBe(items.length);
});
