import { describe, expect, it } from 'vitest';
import { TextMap } from '../../src/formats/text-map.ts';

/** The text `ab€cd` from the source `ab&euro;cd`, and then `ef` behind a tag: `<b>ef`. */
function map(): TextMap {
  const made = new TextMap();
  made.add(2, { start: 0, end: 2 });
  made.add(1, { start: 2, end: 8 });
  made.add(2, { start: 8, end: 10 });
  made.add(0, { start: 10, end: 13 });
  made.add(2, { start: 13, end: 15 });
  return made;
}

describe('TextMap', () => {
  it.each([
    ['inside a piece', 0, 1, 0, 1],
    ['an escape', 2, 3, 2, 8],
    ['over an escape', 1, 4, 1, 9],
    ['up to what the text has not', 3, 5, 8, 10],
    ['from behind what the text has not', 5, 7, 13, 15],
    ['over what the text has not', 4, 6, 9, 14],
    ['everything', 0, 7, 0, 15],
  ])('maps a span: %s', (_, start, end, sourceStart, sourceEnd) => {
    expect(map().sourceSpan({ start, end })).toEqual({ start: sourceStart, end: sourceEnd });
  });

  it('takes an escape whole that stands for two units', () => {
    const pair = new TextMap();
    pair.add(2, { start: 0, end: 9 });
    expect(pair.sourceSpan({ start: 1, end: 2 })).toEqual({ start: 0, end: 9 });
  });
});
