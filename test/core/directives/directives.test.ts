import { describe, expect, it } from 'vitest';
import { findDirectives } from '../../../src/core/directives/directives.ts';
import { LineIndex } from '../../../src/core/text/line-index.ts';

function directivesIn(text: string) {
  return (findDirectives(text, new LineIndex(text))?.all ?? []).map(({ kind, names }) => [kind, ...names]);
}

describe('findDirectives', () => {
  it.each([
    ['fix-names-disable', [['disable']]],
    ['\ufefffix-names-disable', [['disable']]],
    ['  fix-names-enable Kyiv', [['enable', 'Kyiv']]],
    ['<!-- fix-names-disable Kyiv, Volodymyr  Zelensky -->', [['disable', 'Kyiv', 'Volodymyr Zelensky']]],
    ['<!--fix-names-disable-->', [['disable']]],
    ['<!-- fix-names-disable Kyiv,\n  Lviv -->', [['disable', 'Kyiv', 'Lviv']]],
    ['<!--\nfix-names-disable Kyiv\n-->', [['disable', 'Kyiv']]],
    ['<!-- fix-names-disable Kyiv\nand no end', [['disable', 'Kyiv']]],
    ['/* fix-names-disable */ text', [['disable']]],
    ['text # fix-names-disable-line Kyiv -- as in the treaty, word by word', [['disable-line', 'Kyiv']]],
    ['// fix-names-disable-next-line -- quoted', [['disable-next-line']]],
    ['{# fix-names-disable Kyiv #} Kiev', [['disable', 'Kyiv']]],
    ['a\r\nfix-names-disable\r\nb\rfix-names-enable', [['disable'], ['enable']]],
    ['fix-names-disable Port-au-Prince', [['disable', 'Port-au-Prince']]],
    ['fix-names-disable ,,', [['disable']]],
  ])('reads %j', (text, expected) => {
    expect(directivesIn(text)).toEqual(expected);
  });

  it.each([
    'a page about fix-names-disable and more',
    'fix-names-disabled',
    'fix-names-disable-lines',
    'fix-names-',
    'https://fix-names.example',
    'no sign of any',
  ])('finds none in %j', (text) => {
    expect(findDirectives(text, new LineIndex(text))).toBeUndefined();
  });

  it('tells which line is meant', () => {
    const text = 'one\r\ntwo # fix-names-disable-line\nfix-names-disable-next-line\nfour';
    const spans = findDirectives(text, new LineIndex(text))!.all.map(({ about }) => text.slice(about.start, about.end));
    expect(spans).toEqual(['two # fix-names-disable-line\n', 'four']);
  });

  it('takes many unclosed comments in its stride', () => {
    const text = '<!-- fix-names-disable Kyiv '.repeat(5_000);
    expect(findDirectives(text, new LineIndex(text))!.all).toHaveLength(5_000);
  });
});
