import { describe, expect, it } from 'vitest';
import { fuzzyFinding } from './near-names.ts';

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
