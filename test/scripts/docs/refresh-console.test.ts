import { describe, expect, it } from 'vitest';
import { refreshConsole } from '../../../scripts/docs/refresh-console.ts';

const page = (body: string) => `Before.\n\n\`\`\`console\n${body}\`\`\`\n\nAfter.\n`;
const printing =
  (...outputs: string[]) =>
  () =>
    outputs;

describe('refreshConsole', () => {
  it('keeps output that is still true', () => {
    const text = page('$ one\n1\n$ two\n');
    expect(refreshConsole(text, printing('1\n', ''))).toBe(text);
  });

  it('replaces output that is not', () => {
    expect(refreshConsole(page('$ one\n1\n$ two\n2\n'), printing('1\n', 'II'))).toBe(page('$ one\n1\n$ two\nII\n'));
  });

  it('lets a line of three dots stand for any lines', () => {
    const text = page('$ one\nfirst\n...\nlast\n');
    expect(refreshConsole(text, printing('first\n(a)\n(b)\nlast\n'))).toBe(text);
    expect(refreshConsole(text, printing('first\nother\n'))).toBe(page('$ one\nfirst\nother\n'));
  });

  it('reads what is special in patterns as it stands', () => {
    const text = page('$ one\na+b (c) [x].\n');
    expect(refreshConsole(text, printing('a+b (c) [x].\n'))).toBe(text);
    expect(refreshConsole(text, printing('aab c x!\n'))).toBe(page('$ one\naab c x!\n'));
  });

  it('runs the commands of one block together and in order', () => {
    const seen: (readonly string[])[] = [];
    refreshConsole(page('$ one | head\n$ two\n') + page('$ three\n'), (commands) => {
      seen.push(commands);
      return commands.map(() => '');
    });
    expect(seen).toEqual([['one | head', 'two'], ['three']]);
  });
});
