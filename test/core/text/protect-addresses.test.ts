import { describe, expect, it } from 'vitest';
import { protectAddresses } from '../../../src/core/text/protect-addresses.ts';
import { TokenFlag, tokenize } from '../../../src/core/text/tokens.ts';

/** Words of a text that are no part of an address. */
function open(text: string): string[] {
  const tokens = tokenize(text);
  protectAddresses(tokens);
  return Array.from({ length: tokens.count }, (_, at) => at)
    .filter((at) => !(tokens.flags[at]! & TokenFlag.Protected))
    .map((at) => text.slice(tokens.start[at], tokens.end[at]));
}

describe('protectAddresses', () => {
  it.each([
    'https://example.com/Zellinski?q=Zellinski',
    'www.zellinski.info/Zellinski',
    'Zellinski.com',
    'youtu.be/Zellinski',
    'news.example.world:8080/Zellinski?q',
    'press@Zellinski.ua',
    'mailto:Zellinski@kiev.ua',
    '@Zellinski',
    '#Zellinski_now',
    'Zellinski.txt',
    'photos/Zellinski.jpg',
    '/home/Zellinski/notes',
    '~/Zellinski/notes',
    '../Zellinski/notes',
    'C:\\Users\\Zellinski',
    'Zellinski_draft',
    'Élysée_Zellinski',
    '#Çırağan_Zellinski',
    'naïve/Zellinski.jpg',
    'press@Zellinski.újság.hu',
    '`Zellinski`',
    '```\nZellinski\n```',
  ])('protects %s', (address) => {
    expect(open(`see ${address} and more`)).toEqual(['see', 'and', 'more']);
  });

  it.each([
    'Donetsk/Zellinski spoke',
    'talks ended.Zellinski left',
    'from U.S. to Zellinski',
    'Zellinski: no deal',
    '_Zellinski_ said',
    'a lone ` before Zellinski',
    'a ` here\nand Zellinski ` there',
    '1 @ Zellinski',
    '“#”Zellinski',
    '@—Zellinski',
    '(https://x.org) Zellinski',
    '“https://x.org”Zellinski',
    '<https://x.org>Zellinski',
  ])('leaves prose open: %j', (text) => {
    expect(open(text)).toContain('Zellinski');
  });

  it('finds every address of a text', () => {
    expect(open('@a met b@c.org at d.com, e.txt and Zellinski')).toEqual(['met', 'at', 'and', 'Zellinski']);
  });

  it('takes runs of data for no prose, however long', () => {
    const data = `data:image/png;base64,${'iVBORw0/KGgo+AAAA.'.repeat(20_000)}`;
    expect(open(`so ![](${data}) Zellinski`)).toEqual(['so', 'Zellinski']);
  });
});
