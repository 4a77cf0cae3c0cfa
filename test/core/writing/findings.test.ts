import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../../src/fix.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';

const gazetteer = compile([ZELENSKY, KYIV]);

describe('what is reported', () => {
  it('tells where a correction stands, what it says and why', () => {
    expect(fix('Talks.\n\nIn Kiev now', gazetteer).corrections).toEqual([
      {
        start: 11,
        end: 15,
        line: 3,
        column: 4,
        surface: 'Kiev',
        replacement: 'Kyiv',
        entry: 'Kyiv',
        kind: 'listed',
        confidence: 1,
        reason: 'listed in Test',
        evidence: [{ kind: 'listed', dictionary: 'Test' }],
        applied: true,
      },
    ]);
  });

  it('says nothing of a spelling that is as it should be', () => {
    const same = compile([entry('Kyiv', { styles: { ap: 'Kyiv' } })]);
    expect(fix('In Kyiv', same, { style: 'ap' }).corrections).toEqual([]);
  });

  it('names a house style as such', () => {
    const { corrections } = fix('Zelensky left', gazetteer, { style: 'ap' });
    expect(corrections).toMatchObject([{ kind: 'style', replacement: 'Zelenskyy', confidence: 1 }]);
  });

  it('writes garblings as the house does', () => {
    const { corrections } = fix('Zellinski left', gazetteer, { style: 'ap' });
    expect(corrections).toMatchObject([{ kind: 'listed', replacement: 'Zelenskyy' }]);
  });
});

describe('a name that is mended in part', () => {
  const fidan = entry('Hakan Fidan', {
    type: 'person',
    short: ['Fidan'],
    variants: ['Fedan'],
    styles: { long: 'Hakan Al Fydan' },
  });

  it('takes in the words that the house writes otherwise', () => {
    const { text } = fix('Volodimir Zelensky spoke. Volodymyr Zelensky left', compile([{ ...ZELENSKY, short: [] }]), {
      style: 'ap',
    });
    expect(text).toBe('Volodymyr Zelenskyy spoke. Volodymyr Zelenskyy left');
  });

  it('keeps the words of another right spelling, if they make a right one with those that are mended', () => {
    const chasivYar = entry('Chasiv Yar', { also: ['Časiv Jar'] });
    const karol = entry('Karol Nawrocki', { type: 'person', also: ['Karol Navrotski', 'Carol Navrotski'] });
    const mended = (text: string) => fix(text, compile([chasivYar, karol])).text;
    expect(mended('Shells fell in Tšasiv Jar')).toBe('Shells fell in Chasiv Yar');
    expect(mended('President Karrol Navrotski')).toBe('President Karol Navrotski');
  });

  it.each(['Hakann Fidan', 'Hakann Fedan'])('is written once where its number of words changes: %s', (name) => {
    const result = fix(`Minister ${name} said`, compile([fidan]), { style: 'long' });
    expect(result.text).toBe('Minister Hakan Al Fydan said');
    expect(result.corrections).toHaveLength(1);
  });

  it.each([
    ['Hakan Fedan', 'long', 'Hakan Al Fydan'],
    ['Hakan\nFedan', 'other', 'Haqan\nFydan'],
    ['Fedan', 'other', 'Fydan'],
    ['Hakan, Fedan', 'other', 'Hakan, Fydan'],
    ['Susan Fedan', 'other', 'Susan Fedan'],
    ['Hakan Vadan', 'other', 'Haqan Fydan'],
  ])('is written as the house writes it with the words beside it: %j', (name, style, expected) => {
    const styles = { long: 'Hakan Al Fydan', other: 'Haqan Fydan' };
    const listed = compile([{ ...fidan, styles }], [{ from: 'Vadan', to: 'Fidan', dictionary: 'Test' }]);
    const once = fix(`Minister ${name} said`, listed, { style, matching: 'listed' }).text;
    expect(once).toBe(`Minister ${expected} said`);
    expect(fix(once, listed, { style, matching: 'listed' }).text).toBe(once);
  });

  it('takes in a listed garbling that is part of it', () => {
    const kyiv = entry('Kyiv', { variants: ['Kiev', 'Kyiv Cyty'] });
    expect(fix('in Kiev Cyti and Kyiv', compile([kyiv])).text).toBe('in Kyiv and Kyiv');
  });
});

describe('a correction of case or marks only', () => {
  const listed = compile(
    [],
    [
      { from: 'Malmo', to: 'Malmö', dictionary: 'Test' },
      { from: 'NATO', to: 'Nato', dictionary: 'Test' },
      { from: 'Sao Paulo', to: 'São Paulo', dictionary: 'Test' },
    ],
  );

  it.each([
    ['Malmo’s port', 'Malmö’s port'],
    ['the NATO-led force', 'the Nato-led force'],
    ['in Sao\nPaulo', 'in São\nPaulo'],
    ['in Sao\u00a0Paulo', 'in São\u00a0Paulo'],
    ['in Mal\u00admo', 'in Mal\u00admö'],
  ])('is made in %j', (text, expected) => {
    expect(fix(text, listed).text).toBe(expected);
  });

  it.each(['in Malmö', 'in Malmö'.normalize('NFD'), 'in MALMO', 'said Nato', 'São Paulo'])(
    'is not made in %j',
    (text) => {
      expect(fix(text, listed).text).toBe(text);
    },
  );
});
