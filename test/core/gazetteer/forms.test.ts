import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/gazetteer/entry.ts';
import { FormRole, foldForm, formsOf } from '../../../src/core/gazetteer/forms.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';

/** Spelling, role and target of each form of an entry. */
function forms(...args: Parameters<typeof entry>): [string, string, string][] {
  const names = Object.entries(FormRole);
  return formsOf(entry(...args)).map(({ text, role, target }) => [
    text,
    names.find(([, value]) => value === role)![0],
    target,
  ]);
}

describe('foldForm', () => {
  it('is the same for spellings that differ in case, marks and what parts their words', () => {
    const keys = ['Ben-Gvir', 'ben gvir', 'BEN GVIR', 'Bén  Gvir', 'Ben\nGvir'].map(foldForm);
    expect(new Set(keys).size).toBe(1);
  });

  it('is the same for plain letters, which are not cut with all care, as for letters with a mark', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,6}$/);
    const form = fc.tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', '-'), word), { maxLength: 3 }));
    fc.assert(
      fc.property(form, ([first, others]) => {
        const plain = first + others.flat().join('');
        expect(foldForm(plain)).toBe(foldForm(`${plain}\u0301`));
      }),
    );
  });

  it('is empty for what has no letters', () => {
    expect(['', ' ', '—'].map(foldForm)).toEqual(['', '', '']);
  });
});

describe('formsOf', () => {
  it('gives every list its role', () => {
    const roles = forms('Volodymyr Zelensky', ZELENSKY).map(([text, role]) => [text, role]);
    expect(roles).toEqual(
      expect.arrayContaining([
        ['Volodymyr Zelensky', 'Name'],
        ['Zelensky', 'Short'],
        ['Zelenskyy', 'Also'],
        ['Zelinsky', 'Decoy'],
        ['Zellinski', 'Variant'],
      ]),
    );
    expect(forms('Kyiv', KYIV)).toContainEqual(['chicken Kiev', 'Unless', '']);
  });

  it('has each spelling once, in the first of its roles', () => {
    const found = forms('Kyiv', { short: ['KYIV'], also: ['Kiev', 'Kyïv'], variants: ['Kiev'] });
    expect(found.map(([text, role]) => [text, role])).toEqual([
      ['Kyiv', 'Name'],
      ['Kiev', 'Also'],
    ]);
  });

  it('takes what a house writes for right', () => {
    expect(forms('Odesa', { styles: { ap: 'Odessa' } })).toContainEqual(['Odessa', 'Also', 'Odesa']);
  });

  it('writes the short form for a short garbling and the name for a long one', () => {
    const zelensky = forms('Volodymyr Zelensky', ZELENSKY);
    expect(zelensky).toContainEqual(['Zellinski', 'Variant', 'Zelensky']);
    expect(zelensky).toContainEqual(['Volodimir Zellinski', 'Variant', 'Volodymyr Zelensky']);
  });

  it.each([
    ['Bashar al-Assad', 'al-Assad', 'Bashar Alassed', 'Bashar al-Assad'],
    ['Ali al-Sistani', 'al-Sistani', 'Ali Sestani', 'Ali al-Sistani'],
    ['Sahle-Work Zewde', 'Sahle-Work', 'Sahlework Zoudi', 'Sahle-Work Zewde'],
    ['Itamar Ben-Gvir', 'Ben-Gvir', 'Ben Ghafir', 'Ben-Gvir'],
  ])('drops no name of a garbled one: of %s and %s, for %s', (name, short, variant, target) => {
    const found = forms(name, { type: 'person', short: [short], variants: [variant] });
    expect(found).toContainEqual([variant, 'Variant', target]);
  });

  it('writes a longer form that others have for a garbling of it', () => {
    const galwan = forms('Galwan', { also: ['Galwan Valley', 'Galwaan'], variants: ['Galvan Valley', 'Galvan'] });
    expect(galwan).toContainEqual(['Galvan Valley', 'Variant', 'Galwan Valley']);
    expect(galwan).toContainEqual(['Galvan', 'Variant', 'Galwan']);
  });

  it('takes a form with or without its article for the same one', () => {
    const assad = forms('Bashar al-Assad', { type: 'person', short: ['al-Assad'], styles: { ap: 'Bashar Assad' } });
    expect(assad).toContainEqual(['Bashar Assad', 'Also', 'Bashar al-Assad']);
  });

  it('takes a surname that others write with a hyphen for the surname', () => {
    const rest = { short: ['Amirabdollahian'], also: ['Amir-Abdollahian'] };
    const found = forms('Hossein Amirabdollahian', { type: 'person', ...rest });
    expect(found).toContainEqual(['Amir-Abdollahian', 'Also', 'Amirabdollahian']);
  });

  it('writes the likest of several short forms', () => {
    const found = forms('Recep Tayyip Erdogan', {
      type: 'person',
      short: ['Erdogan', 'Tayyip Erdogan'],
      variants: ['Ardoghan', 'Taib Ardoghan'],
    });
    expect(found).toContainEqual(['Ardoghan', 'Variant', 'Erdogan']);
    expect(found).toContainEqual(['Taib Ardoghan', 'Variant', 'Tayyip Erdogan']);
  });

  it('keeps another name of the same bearer apart', () => {
    const wine = forms('Bobi Wine', {
      type: 'person',
      also: ['Robert Kiagulanyi'],
      variants: ['Robert Kyagulani'],
    });
    expect(wine).toContainEqual(['Robert Kiagulanyi', 'Also', 'Robert Kiagulanyi']);
    expect(wine).toContainEqual(['Robert Kyagulani', 'Variant', 'Robert Kiagulanyi']);
  });

  it('knows the surname of a person, with its particles, and of nobody else', () => {
    const surname = (name: string, type: 'person' | 'place') =>
      forms(name, { type }).find(([, role]) => role === 'Surname')?.[0];
    expect(surname('Hakan Fidan', 'person')).toBe('Fidan');
    expect(surname('Ursula von der Leyen', 'person')).toBe('von der Leyen');
    expect(surname('Khan Younis', 'place')).toBeUndefined();
    expect(surname('Pele', 'person')).toBeUndefined();
  });

  it('takes a standard romanisation of the source form for right', () => {
    const found = forms('Kharkiv', { source: { ru: 'Харьков' } });
    expect(found.filter(([, role]) => role === 'Romanised').map(([text]) => foldForm(text))).toContain('kharkov');
  });
});

describe('the target of a doubtful garbling', () => {
  const target = (name: string, doubtful: string, rest: Partial<Entry> = {}) =>
    formsOf(entry(name, { type: 'person', doubtful: [doubtful], ...rest })).find(
      ({ role }) => role === FormRole.Doubtful,
    )!.target;

  it('is the name of a place, and the surname of a person', () => {
    expect(target('Bad Qorm', 'Palm Trees', { type: 'place' })).toBe('Bad Qorm');
    expect(target('Ana de Zorp', 'Cobbler')).toBe('de Zorp');
    expect(target('Ana Zorp Quist', 'Cobbler', { short: ['Zorp Quist', 'Zorp'] })).toBe('Zorp');
  });

  it('is the whole name where a word of it is there, where it is like it, and where the surname comes first', () => {
    expect(target('Ana Zorp', 'Grace Zorp')).toBe('Ana Zorp');
    expect(target('Rolando Zorpez', 'Orlando Zorpes')).toBe('Rolando Zorpez');
    expect(target('Zo Qing', 'Cobbler', { source: { zh: '左青' } })).toBe('Zo Qing');
    expect(target('Taro Zorpu', 'Lin Feng', { source: { ja: '林' } })).toBe('Taro Zorpu');
  });
});

describe('the target of a garbling of one word', () => {
  it('is the surname where the person has no short form: a given name may stand before it', () => {
    const person = entry('Steve Witkoff', { type: 'person', variants: ['Vitkoff'] });
    expect(formsOf(person).find(({ text }) => text === 'Vitkoff')?.target).toBe('Witkoff');
  });
});
