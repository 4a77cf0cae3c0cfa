import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/core/gazetteer/gazetteer.ts';
import { revertCorrections } from '../src/core/result/apply.ts';
import { fix } from '../src/fix.ts';
import { entry, KYIV, ZELENSKY } from './entries.ts';

const gazetteer = compile([ZELENSKY, KYIV, entry('Kherson', { variants: ['Sherceon'] })]);

function fixed(text: string): string {
  return fix(text, gazetteer).text;
}

function remarks(text: string): string[] {
  const { diagnostics } = fix(text, gazetteer, { unusedDirectives: 'report' });
  return diagnostics.map(({ code, line, column, message }) => `${line}:${column} ${code} ${message}`);
}

describe('fix with directives', () => {
  it.each([
    ['Kiev\nfix-names-disable\nKiev\nfix-names-enable\nKiev', 'Kyiv\nfix-names-disable\nKiev\nfix-names-enable\nKyiv'],
    ['<!-- fix-names-disable Kyiv -->Kiev, Sherceon', '<!-- fix-names-disable Kyiv -->Kiev, Kherson'],
    [
      'fix-names-disable\nfix-names-enable Kyiv\nKiev, Sherceon',
      'fix-names-disable\nfix-names-enable Kyiv\nKyiv, Sherceon',
    ],
    ['Kiev # fix-names-disable-line\nKiev', 'Kiev # fix-names-disable-line\nKyiv'],
    ['# fix-names-disable-next-line\nKiev\nKiev', '# fix-names-disable-next-line\nKiev\nKyiv'],
    ['Kiev, Sherceon # fix-names-disable-line Kyiv, Kherson', 'Kiev, Sherceon # fix-names-disable-line Kyiv, Kherson'],
    ['Kiev [sic] is not Kiev', 'Kiev [sic] is not Kyiv'],
    ['Volodimir Zellinski’s [sic] Kiev', 'Volodimir Zellinski’s [sic] Kyiv'],
  ])('of %j makes %j', (text, expected) => {
    expect(fixed(text)).toBe(expected);
  });

  it('never corrects the directive itself', () => {
    const text = '<!-- fix-names-enable Kiev, Volodymyr Zelenskyy -- Sherceon -->';
    expect(fix(text, gazetteer, { style: 'ap' }).text).toBe(text);
  });

  it('keeps suggestions back too', () => {
    const doubtful = 'Zelenki spoke.';
    const { suggestions, corrections } = fix(doubtful, gazetteer);
    expect(suggestions.length + corrections.length).toBe(1);
    expect(fix(`fix-names-disable\n${doubtful}`, gazetteer)).toMatchObject({ corrections: [], suggestions: [] });
  });

  it('takes no name in a directive for a mention', () => {
    const garbled = 'Zelenki spoke.';
    const [plain, named] = [garbled, `<!-- fix-names-enable Volodymyr Zelensky -->\n${garbled}`].map((text) => {
      const { corrections, suggestions } = fix(text, gazetteer);
      return [...corrections, ...suggestions].map(({ confidence }) => confidence);
    });
    expect(named).toEqual(plain);
  });

  it('reaches over the sections of a long text', () => {
    const filler = 'Nothing of note was said here.\n'.repeat(20_000);
    const text = `fix-names-disable\n${filler}Kiev\nfix-names-enable\nKiev\n`;
    expect(fixed(text)).toBe(`fix-names-disable\n${filler}Kiev\nfix-names-enable\nKyiv\n`);
  });

  it('remarks, when asked, on directives that do nothing', () => {
    expect(remarks('fix-names-disable\nLviv')).toEqual([
      '1:1 unused-directive fix-names-disable keeps nothing back: remove it',
    ]);
    expect(remarks('# fix-names-disable-next-line Kyiv, Kherson, Kiev\nKiev\nfix-names-enable')).toEqual([
      '1:3 unknown-entry fix-names-disable-next-line: no entry of the dictionaries in use is called “Kiev”; the entry is called “Kyiv”',
      '1:3 unused-directive fix-names-disable-next-line keeps nothing of “Kherson” back: remove it',
      '3:1 unused-directive fix-names-enable ends nothing: no such directive is in force here',
    ]);
  });

  it('remarks on nothing where directives work, and on nothing unasked', () => {
    expect(remarks('fix-names-disable Kyiv\nKiev\nfix-names-enable Kyiv\nKiev # fix-names-disable-line')).toEqual([]);
    expect(fix('fix-names-disable\nLviv', gazetteer).diagnostics).toEqual([]);
  });
});

const PIECES = [
  'Kiev',
  'Zellinski',
  'Volodimir',
  'Sherceon',
  'Zelenki',
  ' ',
  ' ',
  '\n',
  '\r\n',
  ', ',
  '[sic]',
  ' -->',
  '<!-- ',
];
const DIRECTIVES = ['disable', 'enable', 'disable-line', 'disable-next-line'].flatMap((kind) => [
  `fix-names-${kind}`,
  `\nfix-names-${kind} Kyiv\n`,
  `<!-- fix-names-${kind} Volodymyr Zelensky, Kherson -->`,
]);
const article = fc.array(fc.constantFrom(...PIECES, ...PIECES, ...DIRECTIVES), { maxLength: 40 });

describe('directives in any text', () => {
  it('keep what is always true of fix', () => {
    fc.assert(
      fc.property(article, (pieces) => {
        const text = pieces.join('');
        const once = fix(text, gazetteer, { unusedDirectives: 'report' });
        expect(fixed(once.text)).toBe(once.text);
        expect(revertCorrections(once.text, once.corrections)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
