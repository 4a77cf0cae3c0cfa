import { describe, expect, it } from 'vitest';
import { protectMarkup } from '../../../src/core/text/protect-markup.ts';
import { TokenFlag, tokenize } from '../../../src/core/text/tokens.ts';

/** Words of a text that are no part of its markup. */
function open(text: string): string[] {
  const tokens = tokenize(text);
  protectMarkup(tokens);
  return Array.from({ length: tokens.count }, (_, at) => at)
    .filter((at) => !(tokens.flags[at]! & TokenFlag.Protected))
    .map((at) => text.slice(tokens.start[at], tokens.end[at]));
}

describe('protectMarkup', () => {
  it.each([
    ['<a href="search?q=Kiev" class="Kiev">Zellinski</a> spoke', ['Zellinski', 'spoke']],
    ['<Kiev>Zellinski</Kiev>', ['Zellinski']],
    ['<script>var Kiev = 1 < 2;</script>Zellinski<code>Kiev</code>', ['Zellinski']],
    ['see [Zellinski](Kiev) and [him](<Kiev talks.md> "Zellinski")', ['see', 'Zellinski', 'and', 'him', 'Zellinski']],
    ['see [him](Kiev_(city)) there', ['see', 'him', 'there']],
    ['[one]: Kiev/Kiev.md\nZellinski', ['one', 'Zellinski']],
    ['so {{ site.Kiev }} and {% include Kiev %} Zellinski', ['so', 'and', 'Zellinski']],
    ['so\n~~~ Kiev\nKiev\n~~~\nZellinski', ['so', 'Zellinski']],
    ['~~~\nKiev', []],
  ])('of %j leaves what a reader sees', (text, words) => {
    expect(open(text)).toEqual(words);
  });

  it('protects the keys of front matter, and values that name a file or an address', () => {
    const text =
      '---\ntitle: Zellinski speaks\nslug: kiev-talks\nKiev: yes\ntags:\n  - Zellinski\n---\nZellinski spoke.\n';
    expect(open(text)).toEqual(['Zellinski', 'speaks', 'yes', 'Zellinski', 'Zellinski', 'spoke']);
  });

  it.each([
    'Kiev < Zellinski > Kiev',
    'a {Zellinski} b',
    '[Zellinski] (Kiev)',
    '---\nKiev spoke of Zellinski\n---',
    '5 <Kiev',
  ])('leaves prose open: %j', (text) => {
    const tokens = tokenize(text);
    expect(open(text)).toHaveLength(tokens.count);
  });

  it('takes time in proportion to the length of a text', () => {
    for (const line of ['  - a\n', '-a: b\n', '- a: b\n', '# a\n', ' \n']) open(`---\n${line.repeat(20_000)}end`);
    for (const piece of ['<a ', '<code>', '](', '{{', '~~~\n', '[a]: ', '---\na:\n'])
      expect(open(piece.repeat(20_000))).toBeInstanceOf(Array);
  });
});
