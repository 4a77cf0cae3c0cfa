import { describe, expect, it } from 'vitest';
import type { Correction, Suggestion } from '../../src/core/correction.ts';
import { compile } from '../../src/core/gazetteer.ts';
import { fix } from '../../src/fix.ts';
import { entry, KYIV, ZELENSKY } from '../entries.ts';

const gazetteer = compile([
  ZELENSKY,
  KYIV,
  entry('Zaporizhzhia', { context: ['nuclear plant'] }),
  entry('Kherson'),
  entry('Kharan'),
  entry('Kharin'),
]);

/** The first fuzzy finding. */
function finding(text: string): Correction | Suggestion {
  const { corrections, suggestions } = fix(text, gazetteer);
  return [...corrections, ...suggestions].find(({ kind }) => kind === 'fuzzy')!;
}

describe('the evidence of a finding', () => {
  it('names the letters that were read wrong, which put in place make the name', () => {
    const [clue] = finding('Shells hit the city of Zaborizhzhia').evidence;
    expect(clue).toMatchObject({
      kind: 'spelling',
      words: [{ surface: 'zaborizhzhia', target: 'zaporizhzhia', changes: [{ target: 'p', surface: 'b' }] }],
    });
  });

  it('names what stands near and beside, each once', () => {
    expect(finding('The nuclear plant of Zaborizhzhia').evidence).toContainEqual({
      kind: 'context',
      words: expect.arrayContaining(['nuclear']),
    });
    expect(finding('in Kyiv, Zaborizhzhia and Kherson').evidence).toContainEqual({
      kind: 'enumeration',
      names: ['Kyiv', 'Kherson'],
    });
    expect(finding('So Volodymyr Zelenskij spoke').evidence).toContainEqual({
      kind: 'rest',
      name: 'Volodymyr Zelensky',
    });
  });

  it('names the line where the entry stands as it should', () => {
    expect(finding('The city\nof Zaporizhzhia.\nIn Zaborizhzhia now').evidence).toContainEqual({
      kind: 'anchor',
      name: 'Zaporizhzhia',
      line: 2,
    });
  });

  it('goes with the runner-up, where there is one', () => {
    expect(finding('in the city of Kharen today').runnerUp).toEqual({
      name: expect.stringMatching(/^Khar[ai]n$/),
      confidence: expect.closeTo(0.5, 0),
    });
    expect(finding('The nuclear plant of Zaborizhzhia')).not.toHaveProperty('runnerUp');
  });
});
