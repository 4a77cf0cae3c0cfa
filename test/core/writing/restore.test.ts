import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { respell, restore } from '../../../src/core/writing/restore.ts';

function restored(surface: string, target: string): string {
  const tokens = tokenize(`in ${surface}`);
  return restore(tokens, 1, tokens.count, target);
}

describe('restore', () => {
  it.each([
    ['Zellinski', 'Zelensky', 'Zelensky'],
    ['ZELLINSKI', 'Zelensky', 'ZELENSKY'],
    ['kiev', 'Kyiv', 'kyiv'],
    ['Volodimir\nZellinski', 'Volodymyr Zelensky', 'Volodymyr\nZelensky'],
    ['Volodimir\u00a0ZELLINSKI', 'Volodymyr Zelensky', 'Volodymyr\u00a0ZELENSKY'],
    ['Zellin\u00adski', 'Zelensky', 'Zelen\u00adsky'],
    ['Ben Gabir', 'Ben-Gvir', 'Ben-Gvir'],
    ['Hanunis', 'Khan Younis', 'Khan Younis'],
    ['HANUNIS', 'Khan Younis', 'KHAN YOUNIS'],
    ['Kan\nYunus Camp', 'Khan Younis', 'Khan\nYounis'],
    ['al-Fasha', 'El Fasher', 'El Fasher'],
    ['Hakan Vian', 'Hakan Fidan', 'Hakan Fidan'],
    ['Robert F. Kenedy Jr', 'Robert F. Kennedy Jr.', 'Robert F. Kennedy Jr'],
    ['Peoples Mojahidin', 'People’s Mojahedin', 'People’s Mojahedin'],
    ['People’s Crowd', 'Popular Forces', 'Popular Forces'],
    ['Çırağan Sarayi', 'Ciragan Palace', 'Çırağan Palace'],
    ['Vorm/Plimt', 'Vorm-Plint', 'Vorm-Plint'],
    ['Vorm\u2011Plimt', 'Vorm-Plint', 'Vorm\u2011Plint'],
    ['Vorm\u2010Plimt', 'Vorm Plint', 'Vorm Plint'],
    ['Jahoo!\nZorpp', 'Yahoo! Zorp', 'Yahoo!\nZorp'],
    ['Zqrb, Jon', 'Jon Zqrb', 'Jon Zqrb'],
    ['Yahooo', 'Yahoo!', 'Yahoo!'],
    ['Janata Daal United', 'Janata Dal (United)', 'Janata Dal (United)'],
    ['Sanaa', 'Sana’', 'Sana’'],
  ])('%j as %s is %j', (surface, target, expected) => {
    expect(restored(surface, target)).toBe(expected);
  });

  it.each([
    ['Erdogan', 'Erdoğan', 'Erdoğan'],
    ['ERDOGAN', 'Erdoğan', 'ERDOĞAN'],
    ['imamoglu', 'İmamoğlu', 'imamoğlu'],
    ['Er\u00addogan', 'Erdoğan', 'Er\u00addoğan'],
    ["Sana'a", 'Sana’a', "Sana'a"],
    ['Ekrem\nImamoglu', 'Ekrem İmamoğlu', 'Ekrem\nİmamoğlu'],
    ['bashar Al-Assad', 'Bashar al-Assad', 'Bashar al-Assad'],
  ])('%j in a house that writes %j is %j', (surface, target, expected) => {
    const tokens = tokenize(`in ${surface}`);
    expect(restore(tokens, 1, tokens.count, target, 'are respelled')).toBe(expected);
  });

  it.each([
    ['Yahooo!', 'Yahoo!', 'Yahoo'],
    ['*Abd Defk', '*Abd Defkk', 'Abd Defkk'],
    ["Sanaa'", 'Sana’', 'Sana'],
  ])('writes no sign of the target that stands beside %j already', (surface, target, expected) => {
    expect(restored(surface, target)).toBe(expected);
  });

  it.each(['They met; ', 'He went (', 'They met – '])('begins none after %j', (before) => {
    const tokens = tokenize(`${before}Ghadafi left`);
    const name = tokens.count - 2;
    expect(restore(tokens, name, name + 1, 'al-Qadhafi')).toBe('al-Qadhafi');
  });

  it('begins a sentence with a capital', () => {
    const tokens = tokenize('Al-Sharah spoke');
    expect(restore(tokens, 0, 2, 'al-Sharaa')).toBe('Al-Sharaa');
  });
});

describe('respell', () => {
  it.each([
    ['Malmo', 'Malmö', 'Malmö'],
    ['Sao\nPaulo', 'São Paulo', 'São\nPaulo'],
    ['Sao\u00a0Paulo', 'São Paulo', 'São\u00a0Paulo'],
    ['Khan-Younis', 'Khan Younis', 'Khan Younis'],
    ['Mal\u00admo', 'Malmö', 'Mal\u00admö'],
    ['Yahoo', 'Yahoo!', 'Yahoo!'],
    ['Yahoo!', 'Yahoo!', 'Yahoo'],
    ['Zorp Jr', 'Zorp Jr.', 'Zorp Jr.'],
  ])('%j as %s is %j', (surface, target, expected) => {
    const tokens = tokenize(`in ${surface}`);
    expect(respell(tokens, 1, tokens.count, target)).toBe(expected);
  });
});
