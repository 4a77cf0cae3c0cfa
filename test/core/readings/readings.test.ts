import { describe, expect, it } from 'vitest';
import { garbledTokens, isLight, spellingOf } from '../../../src/core/readings/reading.ts';
import { findReadings } from '../../../src/core/readings/readings.ts';
import { isOpen, type Scene } from '../../../src/core/readings/scene.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';
import { formText, readingAs, sceneFor } from '../scene-for.ts';

const ENTRIES = [
  ZELENSKY,
  KYIV,
  entry('Zaporizhzhia'),
  entry('Khan Younis'),
  entry('Hakan Fidan', { type: 'person', short: ['Fidan'], variants: ['Fedan'] }),
  entry('Mohammed al-Bukhaiti', { type: 'person', short: ['al-Bukhaiti'] }),
];

/** What each garbled spelling of a text is read as. */
function read(text: string): Map<string, string[]> {
  const scene = sceneFor(text, ENTRIES);
  const found = new Map<string, string[]>();
  for (const reading of findReadings(scene)) {
    const spelling = spellingOf(reading);
    found.set(spelling, [...(found.get(spelling) ?? []), formText(scene, reading.form)]);
  }
  return found;
}

function openWords(scene: Scene): string[] {
  const { tokens } = scene;
  return Array.from({ length: tokens.count }, (_, at) => at)
    .filter((at) => isOpen(scene, at))
    .map((at) => tokens.text.slice(tokens.start[at], tokens.end[at]));
}

describe('isOpen', () => {
  it('holds for capitalized words that nobody knows and nothing protects', () => {
    const text = 'He met Zaborisja and kyyiv of the M23 at https://x.org/Zaborisja in Kiev with AfCTA and the UAR';
    expect(openWords(sceneFor(text, ENTRIES))).toEqual(['Zaborisja']);
  });

  it('does not hold for a usual word where any word has a capital, nor for what is in every text', () => {
    const text = 'And Zaborisja won. Like Zaborisja, Was Zaborisja and Jigsaw are right. Jigsaw ends.';
    expect(openWords(sceneFor(text, ENTRIES))).toEqual(['Zaborisja', 'Zaborisja', 'Zaborisja', 'Jigsaw']);
  });

  it('does not hold for a word of a right name that stands elsewhere in the text', () => {
    const strangers = [...ENTRIES, entry('Petr Cech', { type: 'person' }), entry('Czech', { type: 'term' })];
    expect(openWords(sceneFor('said Petr Cech. Then Cech met Zaborisja', strangers))).toEqual(['Zaborisja']);
    expect(openWords(sceneFor('then Cech met Zaborisja', strangers))).toEqual(['Cech', 'Zaborisja']);
  });

  it('holds in a headline in capitals', () => {
    expect(openWords(sceneFor('SHELLING OF ZABORISJA', ENTRIES))).toContain('ZABORISJA');
  });
});

describe('findReadings', () => {
  it('reads a garbled word far off beside a word that many names have', () => {
    const many = Array.from({ length: 100 }, (_, at) => entry(`Ben Elkana${'abcdefghij'[at % 10]}${at}`));
    const scene = sceneFor('Minister Ben Gabir spoke', [...many, entry('Gabirr'), entry('Ben Gvir')]);
    expect(findReadings(scene).map(({ form }) => formText(scene, form))).toContain('Ben Gvir');
  });

  it('reads a garbled word as a likely name', () => {
    expect(read('in Zaborisja now').get('zaborisja')).toContain('Zaporizhzhia');
  });

  it.each(['Hakan Vedann spoke', 'Hakan\nVedann spoke', 'Hakan\u00a0Vedann spoke'])(
    'reads a garbled word by the right one beside it: %j',
    (text) => {
      expect(read(text).get('vedann')).toContain('Hakan Fidan');
    },
  );

  it('takes no part of a listed garbling for right', () => {
    const listed = entry('Remco Evenepoel', { type: 'person', variants: ['Remco Evann a Pool'] });
    const forms = (text: string) => {
      const scene = sceneFor(text, [listed]);
      return findReadings(scene).map(({ form }) => formText(scene, form));
    };
    expect(forms('then Remco Evannpool led')).toContain('Remco Evenepoel');
    expect(forms('then Remco Evann Poel led')).toContain('Remco Evenepoel');
  });

  it('reads a given name by a listed garbling beside it', () => {
    expect(read('Haken Fedan spoke').get('haken')).toContain('Hakan Fidan');
  });

  it('reads no right word of an entry as another form of it', () => {
    const borissov = entry('Boyko Borissov', { type: 'person', short: ['Borisov'], also: ['Boyko Borisov'] });
    expect(findReadings(sceneFor('said Borisow', [borissov]))).not.toEqual([]);
    expect(findReadings(sceneFor('said Borissov', [borissov]))).toEqual([]);
  });

  it('reads a name of two words that was run together', () => {
    expect(read('in Hanyunis now').get('hanyunis')).toContain('Khan Younis');
  });

  it('reads no name as itself with an article, which many houses leave out', () => {
    expect(read('and Bukhaiti spoke').get('bukhaiti')).toBeUndefined();
    expect(read('and Albukhaity spoke').get('albukhaity')).toContain('al-Bukhaiti');
  });

  it('reads nothing over a comma, a sentence end or a possessive', () => {
    for (const text of ['Hakan, Vedann', 'Hakan. Vedann', 'Hakan’s Vedann'])
      expect(read(`${text} spoke`).get('vedann') ?? []).not.toContain('Hakan Fidan');
  });

  it('reads no plural of a right name', () => {
    expect([...read('the two Zaporizhzhias and Khan Youniss').keys()]).toEqual([]);
  });

  it('reads nothing in another language, script or case', () => {
    for (const text of ['nous avons vu Zaborisja hier matin', 'у Заборисья', 'in zaborisja now', '', '—'])
      expect([...read(text).keys()]).toEqual([]);
  });

  it('reads nothing in the marks of an exact romanisation', () => {
    expect([...read('in Zābōrisja and Zaborīsja now').keys()]).toEqual([]);
  });

  it('has each reading once', () => {
    const scene = sceneFor('Hakan Vedann and Volodimir Zelenskij', ENTRIES);
    const keys = findReadings(scene).map(({ first, last, form }) => `${first} ${last} ${form}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('takes a word of any length', () => {
    const long = `Z${'abrimkolt'.repeat(2000)}`;
    expect([...read(`He met ${long} here`).keys()]).toEqual([]);
  });
});

describe('a reading', () => {
  it('tells which of its tokens it would change', () => {
    const scene = sceneFor('so Hakan Vedann spoke', ENTRIES);
    const reading = readingAs(scene, 'Hakan Fidan');
    expect(garbledTokens(reading)).toEqual({ start: 2, end: 3 });
    expect(reading).toMatchObject({ first: 1, last: 3 });
    expect(reading.support).toBeGreaterThan(0);
  });

  it('is light where only vowels and doubled letters differ a little', () => {
    const lightness = (word: string) =>
      isLight(readingAs(sceneFor(`in ${word} now`, [entry('Aleppo'), entry('Damanhur')]), 'Damanhur'));
    expect(lightness('Damanhour')).toBe(true);
    expect(lightness('Tamankur')).toBe(false);
  });
});

describe('sceneOf', () => {
  it('counts spellings that nobody knows, each once', () => {
    expect(sceneFor('Zaborisja, Zaborisja, Qwortelmann and Moscow', ENTRIES).unknown).toBe(2);
    expect(sceneFor('', ENTRIES).unknown).toBe(0);
  });
});

describe('support', () => {
  const entries = [
    entry('Reed Bank'),
    entry('Premium Times Hausa', { type: 'organization' }),
    entry('Condoleezza Rice', { type: 'person' }),
  ];

  it.each([
    ['in Redd Bank now', 'Reed Bank', false],
    ['of Premium Times Hanus now', 'Premium Times Hausa', true],
    ['with Kondoleeza Rice now', 'Condoleezza Rice', true],
  ])('comes from no everyday word that is all of a place besides: %s', (text, name, expected) => {
    expect(readingAs(sceneFor(text, entries), name).support > 0).toBe(expected);
  });
});
