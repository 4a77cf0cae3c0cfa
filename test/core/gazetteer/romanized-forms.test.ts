import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/gazetteer/entry.ts';
import { romanizedForms } from '../../../src/core/gazetteer/romanized-forms.ts';
import { entry } from '../../entries.ts';

function formsOf(name: string, type: Entry['type'], source: Entry['source']): string[] {
  return [...romanizedForms(entry(name, { type, source }))];
}

describe('romanizedForms', () => {
  it('gives the surname of a person as well, and of a place no last word', () => {
    expect(formsOf('Kyriakos Mitsotakis', 'person', { el: 'Κυριάκος Μητσοτάκης' })).toContain('Mitsotakis');
    expect(formsOf('Stara Zagora', 'place', { bg: 'Стара Загора' })).toEqual(['Stara Zagora']);
  });

  it('takes no given name that stands last for a surname', () => {
    expect(formsOf('Lee Jae-myung', 'person', { ko: '이재명' })).toEqual(
      expect.not.arrayContaining(['Jae-myeong', 'Jaemyeong']),
    );
    expect(formsOf('Wang Yi', 'person', { zh: '王毅' })).toEqual(['Wang I']);
  });

  it('writes places in no way that is out of use', () => {
    expect(formsOf('Jinan', 'place', { zh: '济南' })).toEqual([]);
  });

  it('makes nothing of Devanagari: an Indian name has one English spelling', () => {
    expect(formsOf('Arvind Kejriwal', 'person', { hi: 'अरविंद केजरीवाल' })).toEqual([]);
  });

  it('makes nothing of a script without short vowels', () => {
    expect(formsOf('Ben-Gvir', 'person', { he: 'בן גביר', ar: 'بن غفير' })).toEqual([]);
  });
});
