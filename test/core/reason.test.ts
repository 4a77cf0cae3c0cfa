import { describe, expect, it } from 'vitest';
import { compile } from '../../src/core/gazetteer.ts';
import { reasonFrom } from '../../src/core/reason.ts';
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

/** The reason of the first finding. */
function reason(text: string): string {
  const { corrections, suggestions } = fix(text, gazetteer);
  return [...corrections, ...suggestions].find(({ kind }) => kind === 'fuzzy')?.reason ?? '';
}

describe('a reason', () => {
  it('says which letters were read wrong', () => {
    expect(reason('Shells hit the city of Zaborizhzhia')).toMatch(/^like zaporizhzhia with .*p as b/);
  });

  it('says where the name stands as it should', () => {
    expect(reason('The city\nof Zaporizhzhia.\nIn Zaborizhzhia now')).toContain('Zaporizhzhia stands in line 2');
  });

  it('says what stands near and beside', () => {
    expect(reason('The nuclear plant of Zaborizhzhia')).toMatch(/near .*“nuclear”/);
    expect(reason('in Kyiv, Zaborizhzhia and Kherson')).toContain('listed with Kyiv and Kherson');
    expect(reason('So Volodymyr Zelenskij spoke')).toContain('the rest of Volodymyr Zelensky stands beside it');
  });

  it('names the runner-up', () => {
    expect(reason('in the city of Kharen today')).toMatch(/next likeliest Khar[ai]n \(\d+ %\)/);
  });

  it('says what a person did', () => {
    expect(reasonFrom([{ kind: 'style' }, { kind: 'accepted' }])).toBe('house style; accepted by a person');
  });
});
