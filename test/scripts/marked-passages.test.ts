import { describe, expect, it } from 'vitest';
import { ownPassages, readPassages } from '../../scripts/eval/marked-passages.ts';

const file = [
  '## Two passages.',
  '',
  '# a-1 | Ukraine | by ear',
  '[[Zellinski=>Zelensky|Zelenskyy]] met the chemist [[!Zelinsky]]',
  'in [[?Amounts=>Sumy]].',
  '',
  '# a-2 | Ukraine | agency',
  'All is right.',
  '',
].join('\n');

describe('readPassages', () => {
  const [first, second, ...others] = readPassages(file, 'news.txt');

  it('takes titles, comments and marks out of the texts', () => {
    expect(first).toMatchObject({ id: 'a-1', text: 'Zellinski met the chemist Zelinsky\nin Amounts.' });
    expect(second).toEqual({ id: 'a-2', text: 'All is right.', garbled: [], kept: [] });
    expect(others).toEqual([]);
  });

  it('gives each mark its place in the text, with what should stand there', () => {
    const surface = ({ start, end }: { start: number; end: number }) => first!.text.slice(start, end);
    expect(first!.garbled.map((name) => [surface(name), name.right, name.hard])).toEqual([
      ['Zellinski', ['Zelensky', 'Zelenskyy'], false],
      ['Amounts', ['Sumy'], true],
    ]);
    expect(first!.kept.map(surface)).toEqual(['Zelinsky']);
  });

  it.each([
    ['Words.', 'news.txt:1: a passage begins with'],
    ['# a-1 | Ukraine\nWords.', 'news.txt:1: a passage begins with'],
    ['# a-1 | Ukraine | ear\n\n', 'news.txt:2: passage a-1 has no text'],
    [`${file}\n# a-1 | Ukraine | ear\nWords.`, 'news.txt:10: there are two passages a-1'],
    ['# a | b | c\nWords.\n[[Zellinski]]', 'news.txt:3: neither a garbled name nor one to keep: [[Zellinski]]'],
    ['# a | b | c\n[[!Zellinski=>Zelensky]]', 'news.txt:2: neither a garbled name nor one to keep'],
    ['# a | b | c\n[[A=>B=>C]]', 'news.txt:2: neither a garbled name nor one to keep'],
    ['# a | b | c\n[[Zellinski=>Zelensky|]]', 'news.txt:2: a spelling is empty or has spaces around it'],
    ['# a | b | c\n[[Zellinski =>Zelensky]]', 'news.txt:2: a spelling is empty or has spaces around it'],
    ['# a | b | c\n[[Kyïv=>Kyiv]]', 'news.txt:2: nothing is garbled'],
    ['# a | b | c\n[[Zellinski=>Zelensky] spoke.', 'news.txt:2: a mark is not closed or not opened'],
  ])('refuses %j', (content, message) => {
    expect(() => readPassages(content, 'news.txt')).toThrow(message);
  });
});

describe('ownPassages', () => {
  it('gives each passage an id of its own', () => {
    const ids = ownPassages().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
