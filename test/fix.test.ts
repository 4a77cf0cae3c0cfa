import { describe, expect, it } from 'vitest';
import { compile } from '../src/core/gazetteer/gazetteer.ts';
import { fix, MIN_CONFIDENCE } from '../src/fix.ts';
import { entry, KYIV, ZELENSKY } from './entries.ts';

const gazetteer = compile([
  ZELENSKY,
  KYIV,
  entry('Zaporizhzhia', { variants: ['Zaporozhe'], also: ['Zaporizhia'] }),
  entry('Kherson'),
  entry('Odesa', { variants: ['Odessa'], unless: ['Odessa, Texas'] }),
]);
const article = 'Shells hit the city of Zaborizhzhia. Zellinski left Kiev.';

function fixed(text: string): string {
  return fix(text, gazetteer).text;
}

describe('fix', () => {
  it('mends what is listed and what is surely meant', () => {
    expect(fixed(article)).toBe('Shells hit the city of Zaporizhzhia. Zelensky left Kyiv.');
  });

  it('does the same every time', () => {
    expect(fix(article, gazetteer)).toEqual(fix(article, gazetteer));
  });

  it('takes no listed garbling for a word of another language', () => {
    const text = '\u0301Zellinski Khersson foreign ministerZellinski';
    expect(fixed(fixed(text))).toBe(fixed(text));
  });

  it('leaves a right text alone', () => {
    const right = 'Shells hit the city of Zaporizhzhia. Volodymyr Zelenskyy left Kyiv for Odessa, Texas.';
    expect(fix(right, gazetteer)).toEqual({ text: right, corrections: [], suggestions: [], diagnostics: [] });
  });

  it.each([
    ['Volodimir\nZellinski', 'Volodymyr\nZelensky'],
    ['Volodimir\r\n  Zellinski', 'Volodymyr\r\n  Zelensky'],
    ["KIEV: ZELLINSKI'S AIDE", "KYIV: ZELENSKY'S AIDE"],
    ['the pro-Zellinski-camp', 'the pro-Zelensky-camp'],
    ['non-Kiev-based', 'non-Kyiv-based'],
    ['Zellinski–Putin talks', 'Zelensky–Putin talks'],
    ['Zellinski’s, Zellinski', 'Zelensky’s, Zelensky'],
    ['Zellín\u0301ski'.normalize('NFD'), 'Zelensky'],
    ['chicken\nKiev in Kiev', 'chicken\nKiev in Kyiv'],
    ['Odessa, Texas, and Odessa', 'Odessa, Texas, and Odesa'],
    ['Il presidente è arrivato a Kiev con una delegazione', 'Il presidente è arrivato a Kiev con una delegazione'],
    ['the taz, the fsb and Kiev', 'the taz, the fsb and Kyiv'],
    ['Киев, كييف, 基輔 and Kiev', 'Киев, كييف, 基輔 and Kyiv'],
    ['𝒵ellinski, Zellinski𐐀', '𝒵ellinski, Zellinski𐐀'],
  ])('of %j makes %j', (text, expected) => {
    expect(fixed(text)).toBe(expected);
  });

  it('mends possessives of names that end in s', () => {
    const listed = compile([entry('Khan Younis', { variants: ['Khan Yunes'] })]);
    expect(fix('Khan Yunes’ camp, Khan Yunes’s camp', listed).text).toBe('Khan Younis’ camp, Khan Younis’s camp');
  });

  it('changes nothing where nothing is known', () => {
    expect(fix(article, compile([])).text).toBe(article);
    expect(fixed('')).toBe('');
  });

  it('takes a word of any length', () => {
    const long = `The Z${'abrimkolt'.repeat(2000)} said`;
    expect(fixed(long)).toBe(long);
  });
});

describe('source', () => {
  const text = 'The minister Itamar Ben Gabir said so.';
  const asked = (source: Readonly<Record<string, string>>) =>
    fix(text, compile([entry('Itamar Ben-Gvir', { type: 'person', short: ['Ben-Gvir'], shipped: true, source })]));

  it('finds a garbling that reads the letters of a name without vowels otherwise', () => {
    const confidence = (he: string) => {
      const { corrections, suggestions } = asked({ he });
      return [...corrections, ...suggestions].find(({ replacement }) => replacement === 'Gvir')?.confidence ?? 0;
    };
    expect(confidence('איתמר בן גביר')).toBeGreaterThan(0.5);
    expect(confidence('איתמר')).toBeLessThan(confidence('איתמר בן גביר'));
  });

  it('lets a standard romanisation stand, and mends its garbling to the name', () => {
    const korean = compile([entry('Gyeonggi', { source: { ko: '경기' } })]);
    expect(fix('In Kyonggi the trains stood still.', korean).corrections).toEqual([]);
    expect(fix('In Kyongghi the trains stood still.', korean).text).toBe('In Gyeonggi the trains stood still.');
  });
});

describe('matching', () => {
  it('listed mends what is listed and asks about nothing', () => {
    const result = fix(article, gazetteer, { matching: 'listed' });
    expect(result.text).toBe('Shells hit the city of Zaborizhzhia. Zelensky left Kyiv.');
    expect(result.suggestions).toEqual([]);
  });
});

describe('minConfidence', () => {
  it('makes a suggestion of what is less sure', () => {
    const { corrections, suggestions, text } = fix(article, gazetteer, { minConfidence: 1 });
    expect(corrections.map(({ kind }) => kind)).toEqual(['listed', 'listed']);
    expect(suggestions).toMatchObject([{ surface: 'Zaborizhzhia', replacement: 'Zaporizhzhia', applied: false }]);
    expect(text).toContain('Zaborizhzhia');
  });

  it('is by default what the module says', () => {
    expect(fix(article, gazetteer)).toEqual(fix(article, gazetteer, { minConfidence: MIN_CONFIDENCE }));
    for (const { confidence } of fix(article, gazetteer).corrections)
      expect(confidence).toBeGreaterThanOrEqual(MIN_CONFIDENCE);
  });
});

describe('style', () => {
  it('writes names as the house does, and others as ever', () => {
    const { text } = fix('Zelensky, Volodymyr Zelensky and Zellinski in Kiev', gazetteer, { style: 'ap' });
    expect(text).toBe('Zelenskyy, Volodymyr Zelenskyy and Zelenskyy in Kyiv');
  });

  it('keeps what the house writes', () => {
    const odesa = compile([entry('Odesa', { styles: { bbc: 'Odessa' } })]);
    expect(fix('in Odesa and Odessa', odesa, { style: 'bbc' }).text).toBe('in Odessa and Odessa');
    expect(fix('in Odesa and Odessa', odesa).text).toBe('in Odesa and Odessa');
  });

  const accents = compile([
    entry('Recep Tayyip Erdogan', {
      type: 'person',
      short: ['Erdogan'],
      variants: ['Ardogan'],
      styles: { with: 'Recep Tayyip Erdoğan', without: 'Recep Tayyip Erdogan' },
    }),
    entry('Sanaa', { styles: { with: 'Sana’a', without: 'Sanaa' } }),
    entry('Bashar al-Assad', { type: 'person', short: ['al-Assad'], styles: { with: 'Bashar Al-Assad' } }),
    entry('Kyiv', { styles: { with: 'Kyiv' } }),
  ]);

  it.each([
    ['with', 'He met Erdogan in Sanaa', 'He met Erdoğan in Sana’a'],
    ['without', 'He met Erdoğan in Sana’a', 'He met Erdogan in Sanaa'],
    ['with', 'HE MET ERDOGAN IN SANAA AND KYIV', 'HE MET ERDOĞAN IN SANA’A AND KYIV'],
    ['with', 'He met Recep Tayyip\nErdo\u00adgan', 'He met Recep Tayyip\nErdo\u00adğan'],
    ['with', 'He met Bashar al-Assad and al-Assad’s aide', 'He met Bashar Al-Assad and Al-Assad’s aide'],
    ['with', 'He met Recep Tayipp Erdogan', 'He met Recep Tayyip Erdoğan'],
    ['without', 'He met Recep Tayipp Erdoğan', 'He met Recep Tayyip Erdogan'],
    ['with', 'He met Tayyip Ardogan and Ardogan', 'He met Tayyip Erdoğan and Erdoğan'],
  ])('%s accents, apostrophes and capitals: %j', (style, text, expected) => {
    expect(fix(text, accents, { style }).text).toBe(expected);
    expect(fix(expected, accents, { style }).corrections).toEqual([]);
  });

  it.each(["In Sana'a", 'He met Erdog\u0306an', 'Erdo\u00adğan left'])(
    'leaves %j, which differs from what the house writes in its signs only',
    (text) => {
      expect(fix(text, accents, { style: 'with' }).corrections).toEqual([]);
    },
  );

  it('leaves accents alone where the house’s choice is not known, and without a style', () => {
    const text = 'He met Erdoğan and Erdogan in Sana’a and Sanaa';
    expect(fix(text, accents, { style: 'bbc' }).corrections).toEqual([]);
    expect(fix(text, accents).corrections).toEqual([]);
  });

  it('keeps phrases and decoys', () => {
    const text = 'Zelinsky and Zelenska ate chicken Kiev in Odessa, Texas';
    expect(fix(text, gazetteer, { style: 'ap' }).text).toBe(text);
  });

  it.each(['nobody', 'constructor', '__proto__'])('%s, which no entry knows, changes nothing', (style) => {
    expect(fix(article, gazetteer, { style })).toEqual(fix(article, gazetteer));
  });

  it('fixes nothing more the second time', () => {
    for (const text of [article, 'Volodimir Zelensky met Volodymyr Zellinski', 'so Zelenskyy and Zelensky']) {
      const once = fix(text, gazetteer, { style: 'ap' }).text;
      expect(fix(once, gazetteer, { style: 'ap' }).text).toBe(once);
    }
  });
});
