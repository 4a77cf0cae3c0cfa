import { expect, it } from 'vitest';
import { counted } from '../../src/report/counted.ts';

it.each([
  [0, 'entry', 'entries', '0 entries'],
  [1, 'entry', 'entries', '1 entry'],
  [2, 'file', undefined, '2 files'],
])('counts %i of %s', (number, noun, plural, expected) => {
  expect(counted(number, noun, plural)).toBe(expected);
});
