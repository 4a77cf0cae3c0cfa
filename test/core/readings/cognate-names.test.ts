import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../../src/fix.ts';
import { entry } from '../../entries.ts';

/** What a context says hangs on how many names have another. */
const OTHERS = Array.from({ length: 60 }, (_, at) => entry(`Other Place ${at}`, { context: ['elsewhere'] }));
const SORRO = entry('Guillaume Sorro', { type: 'person', shipped: true, context: ['prime minister of Ruritania'] });
const gazetteer = compile([SORRO, ...OTHERS.map((one) => ({ ...one, shipped: true }))]);

function findings(text: string): string[] {
  const { corrections, suggestions } = fix(text, gazetteer);
  return [...corrections, ...suggestions].map(
    ({ surface, replacement, applied }) => `${surface} ${replacement} ${applied}`,
  );
}

describe('a given name of another language', () => {
  it('is mended where the article speaks for the person', () => {
    const text = 'Yesterday the former prime minister of Ruritania, William Sorro, was back.';
    expect(findings(text)).toEqual(['William Guillaume true']);
    expect(fix(text, gazetteer).corrections[0]!.reason).toMatch(/^william and guillaume are one name; the rest of/);
  });

  it('is a brother’s where the person is named in full as well', () => {
    const text = 'Guillaume Sorro, the former prime minister of Ruritania, came with his brother William Sorro.';
    expect(findings(text)).toEqual(['William Guillaume false']);
  });

  it('is left where it does not, where the name is another one, and as a surname', () => {
    expect(findings('Yesterday the plumber William Sorro was back.')).toEqual([]);
    expect(findings('Yesterday the prime minister of Ruritania, Walter Sorro, was back.')).toEqual([]);
    expect(findings('Yesterday the prime minister of Ruritania, Sorro William, was back.')).toEqual([]);
  });
});
