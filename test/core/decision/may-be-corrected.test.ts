import { describe, expect, it } from 'vitest';
import { mayBeCorrected } from '../../../src/core/decision/may-be-corrected.ts';
import { evidenceFor } from '../../../src/core/evidence/evidence.ts';
import { mentionedEntries } from '../../../src/core/evidence/mentioned.ts';
import type { Entry } from '../../../src/core/gazetteer/entry.ts';
import { entry } from '../../entries.ts';
import { readingAs, sceneFor } from '../scene-for.ts';

/** Whether a text may be mended where it is read as an entry. */
function mayBe(text: string, known: Entry): boolean {
  const scene = sceneFor(text, [known]);
  const reading = readingAs(scene, known.name);
  return mayBeCorrected(known, reading, evidenceFor(scene, mentionedEntries(scene, []), reading));
}

describe('mayBeCorrected', () => {
  it('goes by what the entry allows', () => {
    expect(mayBe('shells fell on Zaborisja', entry('Zaporizhzhia'))).toBe(true);
    expect(mayBe('shells fell on Zaborisja', entry('Zaporizhzhia', { fuzzy: 'suggest' }))).toBe(false);
  });

  it.each([
    ['her sister Lusia wept', 'Russia'],
    ['a nurse, Lusia, 74, wept', 'Russia'],
    ['and Mr Gordhan wept', 'Jordan'],
    ['the girl Indira wept', 'India'],
    ['then Derrick Asamoa scored', 'Samoa'],
    ['the mayor Gordhan wept', 'Jordan'],
  ])('holds a person for no place: %s', (text, place) => {
    expect(mayBe(text, entry(place))).toBe(false);
  });

  it('holds a surname behind somebody else’s given name for nobody known', () => {
    const ulf = entry('Ulf Kristersson', { type: 'person', short: ['Kristersson'] });
    const mayBeUlf = (text: string) => {
      const scene = sceneFor(text, [ulf]);
      const reading = readingAs(scene, 'Kristersson');
      return mayBeCorrected(ulf, reading, evidenceFor(scene, mentionedEntries(scene, []), reading));
    };
    expect(mayBeUlf('then Anna Christersson spoke')).toBe(false);
    expect(mayBeUlf('then Minister Christersson spoke')).toBe(true);
  });

  it('holds nothing against a place with a number of people, or with a place’s word before it', () => {
    expect(mayBe('shells fell on Zaborisja, 74 people fled', entry('Zaporizhzhia'))).toBe(true);
    expect(mayBe('they went to Indira by train', entry('India'))).toBe(true);
  });

  it('takes a place for no garbling of another in its own sentence', () => {
    expect(mayBe('buses from Srebrenik to Srebrenica', entry('Srebrenica'))).toBe(false);
    expect(mayBe('They left Srebrenica. Buses go to Srebrenik', entry('Srebrenica'))).toBe(true);
  });

  it('takes somebody for no other person who is named in full in the same sentence', () => {
    const maliar = entry('Hanna Maliar', { type: 'person', short: ['Maliar'] });
    expect(mayBe('Hanna Maliar met Hanna Malnar there', maliar)).toBe(false);
    expect(mayBe('Maliar met Hanna Malnar there', maliar)).toBe(true);
    expect(mayBe('Hanna Maliar spoke. Then Hanna Malnar left', maliar)).toBe(true);
  });

  const misrata = entry('Misrata', { source: { ar: 'مصراتة' } });
  const shaykhun = entry('Khan Shaykhun', { source: { ar: 'خان شيخون' } });

  it('leaves to a person what may be another romanisation of an Arabic name, and nothing else of it', () => {
    expect(mayBe('near Khan Sheikhoun today', shaykhun)).toBe(false);
    expect(mayBe('the port of Musrata today', misrata)).toBe(true);
  });

  it('doubts less where the rest of a person’s name stands beside, and nobody is spelled so', () => {
    const kabbashi = entry('Shams Kabbashi', { type: 'person', short: ['Kabbashi'], source: { ar: 'شمس كباشي' } });
    expect(mayBe('then Shams Kabashey spoke', kabbashi)).toBe(true);
    const yasser = entry('Yasser Qubbani', { type: 'person', source: { ar: 'ياسر قباني' } });
    expect(mayBe('then Yassir Qubbani spoke', yasser)).toBe(false);
    const mazloum = entry('Mazloum Abdi', { type: 'person', source: { ar: 'مظلوم عبدي' } });
    expect(mayBe('then Mezlum Ebdi spoke', mazloum)).toBe(true);
  });

  it('holds no Israeli for an Arab', () => {
    const source = { he: 'איתמר בן גביר', ar: 'إيتمار بن غفير' };
    expect(mayBe('then Bengavir spoke', entry('Bengvir', { type: 'person', source }))).toBe(true);
    expect(mayBe('then Bengavir spoke', entry('Bengvir', { type: 'person', source: { ar: source.ar } }))).toBe(false);
  });

  it.each([
    ['Nengarhar', 'Nangarhar', 'ننگرهار', true],
    ['Nangharhar', 'Nangarhar', 'ننگرهار', false],
    ['Shaykhoun', 'Sheikhoun', 'شيخون', false],
  ])(
    'lets no place be spelled less strictly than in English, unless a list has it: %s',
    (spelling, name, ar, expected) => {
      expect(mayBe(`shells fell on ${spelling} today`, entry(name, { source: { ar } }))).toBe(expected);
    },
  );

  it.each([
    ['Kaja Callas', 'Kaja Kallas', 'كايا كالاس', true],
    ['Nabih Bery', 'Nabih Berri', 'نبيه بري', false],
  ])('knows a foreign name in Arabic letters by its vowels, all of them written: %s', (text, name, ar, expected) => {
    expect(mayBe(`then ${text} spoke`, entry(name, { type: 'person', source: { ar } }))).toBe(expected);
  });
});
