import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookup } from '../../../src/core/decision/lookup.ts';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';

const ENTRIES = [
  ZELENSKY,
  KYIV,
  entry('Zaporizhzhia'),
  entry('Kharkiv'),
  entry('Khan Younis'),
  entry('Hakan Fidan', { type: 'person', short: ['Fidan'] }),
];
const gazetteer = compile(ENTRIES, [
  { from: 'NATO', to: 'Nato', dictionary: 'Test' },
  { from: 'den Haag', to: 'Den Haag', dictionary: 'Test' },
]);

describe('lookup', () => {
  it('keeps every name, short form and also-form, in whatever case', () => {
    const forms = ENTRIES.flatMap(({ name, short, also }) => [...short, ...also, name].map((form) => [form, name]));
    const cased = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => text.toUpperCase(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...forms), cased, ([form, name], change) => {
        expect(lookup(change(form!), gazetteer)).toMatchObject([{ name, decision: 'keep', confidence: 1 }]);
      }),
    );
  });

  it('corrects what is listed, in whatever case', () => {
    for (const spelling of ['Zellinski', 'zellinski', 'ZELLINSKI', ' Volodimir  Zellinski ']) {
      expect(lookup(spelling, gazetteer)).toMatchObject([
        { name: 'Volodymyr Zelensky', type: 'person', decision: 'correct', confidence: 1 },
      ]);
    }
  });

  it('tells spellings apart that differ in case only', () => {
    const decisions = ['NATO', 'Nato', 'den Haag', 'Den Haag'].map((name) => lookup(name, gazetteer)[0]?.decision);
    expect(decisions).toEqual(['correct', 'keep', 'correct', 'keep']);
  });

  it('leaves a decoy alone', () => {
    expect(lookup('Zelinsky', gazetteer)).toMatchObject([{ decision: 'leave', confidence: 0 }]);
  });

  it('ranks what a garbled name may mean, the likeliest first', () => {
    const found = lookup('Zaborisja', gazetteer);
    expect(found[0]).toMatchObject({ name: 'Zaporizhzhia', type: 'place' });
    const confidences = found.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThanOrEqual(1);
  });

  it('decides by the confidence that is asked for', () => {
    const decision = (minConfidence?: number) => lookup('Kharkif', gazetteer, minConfidence)[0]?.decision;
    expect([decision(), decision(0.1), decision(1)]).toEqual(['correct', 'correct', 'suggest']);
  });

  it.each(['', '   ', '—', '😀', '472', 'Київ', '基輔', 'Qwrtplk'])('knows nobody of the name %j', (name) => {
    expect(lookup(name, gazetteer)).toEqual([]);
  });

  it('knows nobody where there is nobody', () => {
    expect(lookup('Zellinski', compile([]))).toEqual([]);
  });

  it('takes a name of any length', () => {
    expect(lookup(`Z${'abrimkolt'.repeat(500)}`, gazetteer)).toEqual([]);
  });
});
