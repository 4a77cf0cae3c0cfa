import { describe, expect, it } from 'vitest';
import { styleSummaries } from '../../src/dictionary/style-summaries.ts';
import { entry, KYIV, ZELENSKY } from '../entries.ts';

describe('styleSummaries', () => {
  it('counts the entries of each house, and shows one that it writes otherwise', () => {
    const plain = entry('Aleppo', { styles: { ap: 'Aleppo', ft: 'Aleppo' } });
    expect(styleSummaries([ZELENSKY, KYIV, plain])).toEqual([
      {
        style: 'ap',
        entries: 2,
        different: 1,
        example: { name: 'Volodymyr Zelensky', form: 'Volodymyr Zelenskyy' },
      },
      { style: 'ft', entries: 1, different: 0, example: { name: 'Aleppo', form: 'Aleppo' } },
    ]);
  });
});
