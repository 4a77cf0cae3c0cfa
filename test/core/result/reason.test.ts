import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { reasonFrom } from '../../../src/core/result/reason.ts';
import { entry } from '../../entries.ts';
import { fuzzyFinding } from '../near-names.ts';

describe('a reason', () => {
  it('says which letters were read wrong', () => {
    expect(fuzzyFinding('Shells hit the city of Zaborizhzhia').reason).toMatch(/^like zaporizhzhia with .*p as b/);
  });

  it('says which two words are read as one', () => {
    const gazetteer = compile([entry('Nikol Pashinyan', { type: 'person', context: ['Armenia'] })]);
    expect(fuzzyFinding('In Armenia Nikol Passion Yan spoke', gazetteer).reason).toMatch(
      /^“passion yan” as one word, like pashinyan with s as ss/,
    );
  });

  it('says where the name stands as it should', () => {
    expect(fuzzyFinding('The city\nof Zaporizhzhia.\nIn Zaborizhzhia now').reason).toContain(
      'Zaporizhzhia stands in line 2',
    );
  });

  it('says what stands near and beside', () => {
    expect(fuzzyFinding('The nuclear plant of Zaborizhzhia').reason).toMatch(/near .*“nuclear”/);
    expect(fuzzyFinding('in Kyiv, Zaborizhzhia and Kherson').reason).toContain('listed with Kyiv and Kherson');
    expect(fuzzyFinding('So Volodymyr Zelenskij spoke').reason).toContain(
      'the rest of Volodymyr Zelensky stands beside it',
    );
  });

  it('says what other names have in common with it', () => {
    expect(reasonFrom([{ kind: 'kin', word: 'Nigeria' }])).toBe('other names here go with “Nigeria”');
  });

  it('names the runner-up', () => {
    expect(fuzzyFinding('in the city of Kharen today').reason).toMatch(/next likeliest Khar[ai]n \(\d+ %\)/);
  });

  it('says what a person did', () => {
    expect(reasonFrom([{ kind: 'style' }, { kind: 'accepted' }])).toBe('house style; accepted by a person');
  });
});
