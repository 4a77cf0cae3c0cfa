import { describe, expect, it } from 'vitest';
import { DEFAULT_NATIVE_FORMS, readScriptRules } from '../../../src/core/lexicon/default-native-forms.ts';
import { contextsAt, createNativeForms, MOST_APART } from '../../../src/core/spelling/native-forms.ts';

const formsOf = (...scripts: string[]) => createNativeForms(() => scripts.map(readScriptRules));

describe('contextsAt', () => {
  it('widens from the letter alone', () => {
    expect(contextsAt('anna', 0)).toEqual(['a', 'an', '#an', '#ann', '##ann']);
    expect(contextsAt('anna', 3)).toEqual(['a', 'a#', 'na#', 'na##', 'nna##']);
  });
});

describe('apart', () => {
  it('is nothing where both can only be the same', () => {
    expect(formsOf('a=A0\nk=K0\nc=K0').apart('ka', 'ca')).toBeCloseTo(0);
  });

  it('is to a limit where they cannot be the same', () => {
    expect(formsOf('a=A0\nk=K0\nm=M0').apart('ka', 'ma')).toBe(MOST_APART);
  });

  it('sums over all letters that both may be', () => {
    // Half of the time either letter, at 4 units a nat: ln 2 is some 3 of them.
    const half = Math.exp(-3 / 4);
    expect(formsOf('e=A3_3').apart('e', 'e')).toBeCloseTo(-Math.log(2 * half * half));
  });

  it('counts each way once that skips letters of both', () => {
    expect(formsOf('a=A0\nh=_0').apart('hah', 'ahh')).toBeCloseTo(0);
  });

  it('lets one letter be two of the script', () => {
    expect(formsOf('k=K0\ns=S0\nx=KS0').apart('xk', 'ksk')).toBeCloseTo(0);
  });

  it('goes by the widest context that is known', () => {
    const forms = formsOf('c=K0\nce=S0\ne=E0\ns=S0');
    expect(forms.apart('ce', 'se')).toBeCloseTo(0);
    expect(forms.apart('c', 's')).toBe(MOST_APART);
  });

  it('is the mean over scripts', () => {
    expect(formsOf('k=K0\nc=K0', 'k=K0\nc=C0').apart('k', 'c')).toBeCloseTo(Math.log(2));
  });

  it('takes what it does not know for nothing', () => {
    expect(formsOf('k=K0').apart('k ', 'k')).toBeCloseTo(0);
  });

  it('knows how the package’s scripts write names', () => {
    const { apart } = DEFAULT_NATIVE_FORMS;
    expect(apart('nickolas', 'nicolas')).toBeLessThan(apart('nickolas', 'nikita'));
    expect(apart('zukerman', 'zuckerman')).toBeLessThan(apart('zukerman', 'sukarno'));
  });
});
