import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { entry } from '../../entries.ts';
import { fuzzyFinding } from '../near-names.ts';

describe('the evidence of a finding', () => {
  it('names the letters that were read wrong, which put in place make the name', () => {
    const [clue] = fuzzyFinding('Shells hit the city of Zaborizhzhia').evidence;
    expect(clue).toMatchObject({
      kind: 'spelling',
      words: [{ surface: 'zaborizhzhia', target: 'zaporizhzhia', changes: [{ target: 'p', surface: 'b' }] }],
    });
  });

  it('names what stands near and beside, each once', () => {
    expect(fuzzyFinding('The nuclear plant of Zaborizhzhia').evidence).toContainEqual({
      kind: 'context',
      words: expect.arrayContaining(['nuclear']),
    });
    expect(fuzzyFinding('in Kyiv, Zaborizhzhia and Kherson').evidence).toContainEqual({
      kind: 'enumeration',
      names: ['Kyiv', 'Kherson'],
    });
    expect(fuzzyFinding('So Volodymyr Zelenskij spoke').evidence).toContainEqual({
      kind: 'rest',
      name: 'Volodymyr Zelensky',
    });
  });

  it('names what other names of the article have in common with it, if that stands nowhere near', () => {
    const nigerian = ['Kaduna', 'Bauchi', 'Anambra', 'Sokoto'].map((name) => entry(name, { context: ['Nigeria'] }));
    const others = Array.from({ length: 60 }, (_, at) => entry(`Other${at}`, { context: ['Elsewhere'] }));
    const evidence = (text: string) => fuzzyFinding(text, compile([...nigerian, ...others])).evidence;
    expect(evidence('Kaduna, Bauchi, Anambra, and then Sakkoto')).toContainEqual({ kind: 'kin', word: 'Nigeria' });
    const near = evidence('Kaduna, Bauchi, Anambra, and then Sakkoto in Nigeria');
    expect(near).not.toContainEqual({ kind: 'kin', word: 'Nigeria' });
  });

  it('names the line where the entry stands as it should', () => {
    expect(fuzzyFinding('The city\nof Zaporizhzhia.\nIn Zaborizhzhia now').evidence).toContainEqual({
      kind: 'anchor',
      name: 'Zaporizhzhia',
      line: 2,
    });
  });

  it('goes with the runner-up, where there is one', () => {
    expect(fuzzyFinding('in the city of Kharen today').runnerUp).toEqual({
      name: expect.stringMatching(/^Khar[ai]n$/),
      confidence: expect.closeTo(0.5, 0),
    });
    expect(fuzzyFinding('The nuclear plant of Zaborizhzhia')).not.toHaveProperty('runnerUp');
  });
});
