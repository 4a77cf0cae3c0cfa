import { describe, expect, it } from 'vitest';
import { TokenColumns } from '../../../src/core/text/token-columns.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

describe('token columns', () => {
  it('take in more tokens than there is room for', () => {
    const columns = new TokenColumns();
    columns.clear(2);
    for (let at = 0; at < 100; at++) columns.push(at * 3, at * 3 + 2, at, at % 7, at % 5);
    expect(columns.count).toBe(100);
    expect([...columns.start.slice(0, 100)]).toEqual(Array.from({ length: 100 }, (_, at) => at * 3));
    expect([columns.end[99], columns.hash[99], columns.flags[99], columns.gap[99]]).toEqual([299, 99, 1, 4]);
  });

  it('keep nothing of the text before', () => {
    const columns = new TokenColumns();
    tokenize('Kyiv and Odesa and Lviv and Kharkiv. It was NATO’s.', columns);
    const shared = tokenize('Ivan P. Kulyk', columns);
    const alone = tokenize('Ivan P. Kulyk');
    expect(shared.count).toBe(alone.count);
    for (const column of ['start', 'end', 'hash', 'flags', 'gap'] as const) {
      expect([...shared[column].slice(0, alone[column].length)]).toEqual([...alone[column]]);
      expect([...shared[column].slice(alone.count)].every((value) => value === 0)).toBe(true);
    }
  });
});
