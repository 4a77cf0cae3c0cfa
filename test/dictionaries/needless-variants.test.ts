import { expect, it } from 'vitest';
import { needlessVariants } from '../../scripts/dictionaries/needless-variants.ts';
import { ZELENSKY } from '../entries.ts';

it('finds the variants that matching mends by itself, and leaves those that it cannot reach', () => {
  const listed = { ...ZELENSKY, variants: ['Volodymyr Zelenskky', 'Wladimir Grünmann'] };
  expect(needlessVariants([listed])).toEqual([{ variant: 'Volodymyr Zelenskky', entry: ZELENSKY.name }]);
});
