import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePiece } from '../../src/dictionary/compose-piece.ts';
import { locateNode } from '../../src/dictionary/locate-node.ts';
import { readPlainItem } from '../../src/dictionary/read-plain-item.ts';

function byParser(text: string) {
  const { documents, problems } = composePiece(text, { start: 0, end: text.length });
  const contents = documents[0]?.contents;
  return contents && problems.length === 0 ? locateNode(contents, 0, []) : undefined;
}

const whole = (text: string) => readPlainItem(text, { start: 0, end: text.length });

describe('readPlainItem', () => {
  it('reads a plain entry', () => {
    const text = '  - name: Anna Berg\n    short: [Berg, Anna B.]\n\n    # seen in 2023\n    type: person\n';
    expect(whole(text)).toEqual(byParser(text));
    expect(whole(text)).toMatchObject({ kind: 'list', offset: 2, items: [{ pairs: [{ key: 'name' }, {}, {}] }] });
  });

  it('reads a plain correction, quoted or not, at its place in the file', () => {
    const text = 'corrections:\n  "Bergg": Berg\r\n';
    expect(readPlainItem(text, { start: 13, end: text.length })).toEqual({
      kind: 'map',
      offset: 15,
      pairs: [{ key: 'Bergg', offset: 15, node: { kind: 'scalar', offset: 24, value: 'Berg' } }],
    });
  });

  it.each([
    '  a: |\n    text\n',
    '  a: b\n  a: c\n',
    '  a: b\n    c\n',
    '  - a: b\n  - c: d\n',
    '  a: null\n',
    '  a: 12\n',
    '  a: "b\\n"\n',
    '  a: [b, [c]]\n',
    '  a: []\n',
    '  __proto__: b\n',
    '  constructor: b\n',
    '  a: b # remark\n',
    '  a: *b\n',
    '  a:\n',
    '\ta: b\n',
  ])('leaves %j to the parser', (text) => {
    expect(whole(text)).toBeUndefined();
  });

  it('never reads anything otherwise than the parser does', () => {
    const plain = fc.constantFrom('Ab', 'c d', 'é-e', "o'k", '"q r"', "'s'", 'No', 'Dr. T.', '(u)');
    const odd = fc.constantFrom('1', 'true', '~', '[x', '#h', 'a:', 'b,', '- e', '!t', '', '"v\\t"', '"w', 'x #', '..');
    const word = fc.oneof({ arbitrary: plain, weight: 9 }, { arbitrary: odd, weight: 1 });
    const list = fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(', ')}]`);
    const mostly = (usual: string, ...others: string[]) => fc.constantFrom(...Array<string>(12).fill(usual), ...others);
    const line = fc
      .tuple(
        mostly('    ', '  ', '  - ', ''),
        word,
        mostly(': ', ':', ' : ', ' '),
        fc.oneof(word, list),
        mostly('', ' ', '\r'),
      )
      .map((parts) => `${parts.join('')}\n`);
    const dash = (text: string) => text.replace(/^ {4}/, '  - ');
    const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => dash(lines.join('')));
    let read = 0;
    fc.assert(
      fc.property(text, (item) => {
        const fast = whole(item);
        if (fast === undefined) return;
        read++;
        expect(fast).toEqual(byParser(item));
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
