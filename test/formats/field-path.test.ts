import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFieldPath, generalFieldPath, leadsTo, parseFieldPath } from '../../src/formats/field-path.ts';

type Place = (string | number)[];

describe('a field path', () => {
  it.each<[string, Place]>([
    ['title', ['title']],
    ['title', ['title', 0]],
    ['title', ['title', 2, 1]],
    ['meta.title', ['meta', 'title']],
    ['paragraphs[*].text', ['paragraphs', 7, 'text']],
    ['paragraphs[7].text', ['paragraphs', 7, 'text']],
    ['paragraphs[*]', ['paragraphs', 0]],
    ['translations.*', ['translations', 'en']],
    ['*.text', ['a', 'text']],
    ['["a.b"].c', ['a.b', 'c']],
    ['a["b]"]', ['a', 'b]']],
    ['["say \\"so\\""]', ['say "so"']],
    ['[*].title', [3, 'title']],
    ['Überschrift', ['Überschrift']],
    ['two words', ['two words']],
  ])('%s leads to %j', (path, place) => {
    expect(leadsTo(parseFieldPath(path)!, place)).toBe(true);
  });

  it.each<[string, Place]>([
    ['title', ['subtitle']],
    ['title', ['meta', 'title']],
    ['title', ['title', 'en']],
    ['title', ['title', 0, 'en']],
    ['meta.title', ['meta']],
    ['paragraphs[1]', ['paragraphs', 0]],
    ['paragraphs[*]', ['paragraphs', 'one']],
    ['translations.*', ['translations', 0]],
    ['a[0]', ['a', '0']],
  ])('%s does not lead to %j', (path, place) => {
    expect(leadsTo(parseFieldPath(path)!, place)).toBe(false);
  });

  it.each(['', '.', '.a', 'a.', 'a..b', 'a[', 'a[]', 'a[b]', 'a]', 'a[0]b', 'a.[0]', 'a["b]', 'a["\\x"]', 'a[-1]'])(
    '%j is none',
    (text) => {
      expect(parseFieldPath(text)).toBeUndefined();
    },
  );

  it('leads to the place that it was written for, whatever its names hold', () => {
    const place = fc.array(fc.oneof(fc.string({ minLength: 1 }), fc.nat(99)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(place, (steps) => {
        expect(leadsTo(parseFieldPath(formatFieldPath(steps))!, steps)).toBe(true);
        expect(leadsTo(parseFieldPath(generalFieldPath(steps))!, steps)).toBe(true);
      }),
    );
  });

  it.each<[Place, string]>([
    [['article', 'paragraphs', 3, 'text'], 'article.paragraphs[*].text'],
    [['tags', 4], 'tags'],
    [['a.b', 'c'], '["a.b"].c'],
    [[0], '[*]'],
  ])('for places like %j it is %s', (place, path) => {
    expect(generalFieldPath(place)).toBe(path);
  });
});
