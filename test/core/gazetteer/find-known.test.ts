import { describe, expect, it } from 'vitest';
import { findKnown, surfaceOf } from '../../../src/core/gazetteer/find-known.ts';
import { FormRole } from '../../../src/core/gazetteer/forms.ts';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';

const gazetteer = compile([ZELENSKY, KYIV, entry('World Health Organization', { short: ['WHO'] })]);

function hits(text: string): [string, string][] {
  const tokens = tokenize(text);
  const names = Object.entries(FormRole);
  return findKnown(tokens, gazetteer).hits.map(({ first, last, form }) => [
    surfaceOf(tokens, first, last),
    names.find(([, role]) => role === gazetteer.forms.role[form])![0],
  ]);
}

describe('findKnown', () => {
  it('finds the longest form at each place', () => {
    expect(hits('Volodimir Zellinski met Zellinski')).toEqual([
      ['Volodimir Zellinski', 'Variant'],
      ['Zellinski', 'Variant'],
    ]);
  });

  it('folds case, diacritics and apostrophes, and sees through line breaks and no-break spaces', () => {
    expect(hits('VOLODYMYR\u00a0ZELENSKY, Volodymyr\nZelénsky')).toEqual([
      ['VOLODYMYR\u00a0ZELENSKY', 'Name'],
      ['Volodymyr\nZelénsky', 'Name'],
    ]);
  });

  it('takes no English word in lower case for a part of a garbled name', () => {
    const buffett = compile([entry('Warren Buffett', { variants: ['Warren Buffet', 'Waren buffett'] })]);
    const found = (text: string) => findKnown(tokenize(text), buffett).hits.length;
    expect(['the Warren buffet', 'Warren Buffet', 'WARREN BUFFET', 'Waren buffett'].map(found)).toEqual([0, 1, 1, 1]);
  });

  it('tells right names from garblings', () => {
    expect(hits('Zelenskyy, Zelinsky and Kiev')).toEqual([
      ['Zelenskyy', 'Also'],
      ['Zelinsky', 'Decoy'],
      ['Kiev', 'Variant'],
    ]);
  });

  it('finds doubtful garblings with a capital, unless a right name is as long', () => {
    const some = compile([
      entry('Bucha', { doubtful: ['Boca'] }),
      entry('Boca Raton'),
      entry('Palmas', { doubtful: ['Palm Trees', 'Lower Boca Raton'] }),
    ]);
    const found = (text: string) => {
      const tokens = tokenize(text);
      const { hits, doubtful } = findKnown(tokens, some);
      return [hits.length, doubtful.map(({ first, last }) => surfaceOf(tokens, first, last))];
    };
    expect(found('Boca and Palm Trees')).toEqual([0, ['Boca', 'Palm Trees']]);
    expect(found('Boca Raton, boca, BOCA, Palm trees')).toEqual([1, []]);
    expect(found('Lower Boca Raton')).toEqual([1, ['Lower Boca Raton']]);
  });

  it('leaves a phrase whole', () => {
    expect(hits('chicken Kiev, Chicken Kiev, Kiev')).toEqual([
      ['chicken Kiev', 'Unless'],
      ['Chicken Kiev', 'Unless'],
      ['Kiev', 'Variant'],
    ]);
  });

  it('does not match inside a word or over a comma', () => {
    expect(hits('Łzellinski, Kievan, Zellinskis; Volodymyr, Zelensky')).toEqual([['Zelensky', 'Short']]);
  });

  it('takes an ordinary word for no acronym', () => {
    expect(hits('Who said WHO knows who')).toEqual([['WHO', 'Short']]);
  });

  it('corrects a garbling in lower case too', () => {
    expect(hits('from kiev to zellinski')).toEqual([
      ['kiev', 'Variant'],
      ['zellinski', 'Variant'],
    ]);
  });

  it('finds forms that have a comma or bracket inside, and over such a mark no others', () => {
    const odesa = compile([
      entry('Odesa', { variants: ['Odessa', 'Odessa Oblst'], unless: ['Odessa, Texas', 'Odessa (Florida)'] }),
      entry('Washington', { also: ['Washington, D.C.'] }),
    ]);
    const found = (text: string) => {
      const tokens = tokenize(text);
      return findKnown(tokens, odesa).hits.map(({ first, last }) => surfaceOf(tokens, first, last));
    };
    expect(found('in Odessa, Texas or Odessa,\nTexas')).toEqual(['Odessa, Texas', 'Odessa,\nTexas']);
    expect(found('in Odessa (Florida), Washington, D.C.')).toEqual(['Odessa (Florida', 'Washington, D.C']);
    expect(found('in Odessa. Texas and Odessa, Oblst')).toEqual(['Odessa', 'Odessa']);
  });

  it('takes signs at the edge of a spelling for no part of it', () => {
    const yahoo = compile([], [{ from: 'YAHOO!', to: 'Yahoo!', dictionary: 'Test' }]);
    const tokens = tokenize('So YAHOO! and Yahoo! say');
    expect(findKnown(tokens, yahoo).hits.map(({ first, form }) => [first, yahoo.forms.role[form]])).toEqual([
      [1, FormRole.Spelling],
      [3, FormRole.Name],
    ]);
  });

  it.each([
    ['Jahoo! Zorpp', 'x JAHOO!\nZorpp y', ['JAHOO!\nZorpp']],
    ['Vorm/Plimt', 'x Vorm/Plimt y', ['Vorm/Plimt']],
    ['Zqrb, Jon', 'x Zqrb; Jon y', []],
    ['C++Zqr', 'x C++Zqr y', ['C++Zqr']],
    ['‘Krull’ Zant', 'x ‘Krull’ Zant y', ['Krull’ Zant']],
    ['Krull Zant', 'x the Krull’ Zant y', []],
  ])('finds the garbling %j in %j where the marks are the same', (variant, text, expected) => {
    const marked = compile([entry('Right Name', { variants: [variant] })]);
    const tokens = tokenize(text);
    expect(findKnown(tokens, marked).hits.map(({ first, last }) => surfaceOf(tokens, first, last))).toEqual(expected);
  });
});
