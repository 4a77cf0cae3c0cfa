import { describe, expect, it } from 'vitest';
import { compile, entryAt, type Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { matcherOf, type Posting } from '../../../src/core/readings/matcher.ts';
import { letterSet } from '../../../src/core/spelling/letter-set.ts';
import { hashToken } from '../../../src/core/text/fold.ts';
import { stringAt } from '../../../src/core/text/string-table.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';

const gazetteer = compile([ZELENSKY, KYIV, entry('Khan Younis')]);
const matcher = matcherOf(gazetteer);

function formOf({ forms }: Gazetteer, text: string): number {
  return Array.from(forms.role).findIndex((_, at) => stringAt(forms.text, at) === text);
}

describe('matcherOf', () => {
  it('is made once for a gazetteer', () => {
    expect(matcherOf(gazetteer)).toBe(matcher);
    expect(matcherOf(compile([KYIV]))).not.toBe(matcher);
  });

  it('finds a word by its hash, and none that is spelled otherwise', () => {
    const word = matcher.wordOf(hashToken('kyiv'), 'kyiv');
    expect(stringAt(gazetteer.words.text, word)).toBe('kyiv');
    expect(matcher.wordOf(hashToken('kyiv'), 'lviv')).toBe(-1);
    expect(matcher.wordOf(hashToken('nobody'), 'nobody')).toBe(-1);
  });

  it('knows who and what has a word in a right name, and not in a garbling only', () => {
    const bearers = (text: string) =>
      matcher.bearersOf(matcher.wordOf(hashToken(text), text)).map((bearer) => entryAt(gazetteer, bearer).name);
    expect(bearers('volodymyr')).toEqual(['Volodymyr Zelensky']);
    expect(bearers('volodimir')).toEqual([]);
    expect(bearers('younis')).toEqual(['Khan Younis']);
  });

  it('tells where a word occurs, and whether as a whole name written as one', () => {
    const places = (text: string) => {
      const { alone, inLonger } = matcher.postingsOf(matcher.wordOf(hashToken(text), text));
      const nameOf = ({ form }: Posting) => stringAt(gazetteer.forms.text, form);
      return { alone: alone.map(nameOf), inLonger: inLonger.map((posting) => [nameOf(posting), posting.position]) };
    };
    expect(places('younis')).toEqual({ alone: [], inLonger: [['Khan Younis', 1]] });
    expect(places('khanyounis')).toEqual({ alone: ['Khan Younis'], inLonger: [] });
  });

  it('gives the words of a form with their hashes', () => {
    expect(matcher.wordsOf(formOf(gazetteer, 'Khan Younis'))).toEqual([
      { folded: 'khan', hash: hashToken('Khan'), letters: letterSet('khan') },
      { folded: 'younis', hash: hashToken('Younis'), letters: letterSet('younis') },
    ]);
  });

  it('remembers what it found', () => {
    expect(matcher.near('zelinskij', 15, 9)).toBe(matcher.near('zelinskij', 15, 9));
  });

  it('knows the bearer of a name that two dictionaries have', () => {
    const two = compile([
      entry('Al-Hasaka', { dictionary: 'A' }),
      entry('Al-Hasakah', { dictionary: 'B' }),
      entry('Hasaka', { dictionary: 'C', also: ['Al-Hasakah'] }),
    ]);
    const numbers = [0, 1, 2].map((number) => entryAt(two, number).name);
    const bearer = (name: string) => matcherOf(two).bearerOf(numbers.indexOf(name));
    expect(numbers).toEqual(['Al-Hasaka', 'Al-Hasakah', 'Hasaka']);
    expect(bearer('Al-Hasaka')).toBe(0);
    expect(bearer('Al-Hasakah')).toBe(1);
    expect(bearer('Hasaka')).toBe(2);
  });
});
