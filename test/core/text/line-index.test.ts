import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/core/text/line-index.ts';

describe('LineIndex', () => {
  it('counts lines that end with LF, CR LF and CR', () => {
    const lines = new LineIndex('a\nb\r\nc\rd');
    expect([0, 2, 5, 7].map((offset) => lines.positionOf(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('counts columns in UTF-16 units from 1', () => {
    expect(new LineIndex('😀 Kiev').positionOf(3)).toEqual({ line: 1, column: 4 });
  });

  it('counts a byte order mark as no column', () => {
    const lines = new LineIndex('\uFEFFab\n\uFEFFc');
    expect([0, 1, 2, 4, 5].map((offset) => lines.positionOf(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
    ]);
    expect(lines.spanOf(1)).toEqual({ start: 1, end: 4 });
  });

  it('goes back when asked to', () => {
    const lines = new LineIndex('a\nb\nc');
    expect(lines.lineOf(4)).toBe(3);
    expect(lines.lineOf(0)).toBe(1);
    expect(lines.lineOf(2)).toBe(2);
  });
});
