import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../../src/fix.ts';
import { KYIV, ZELENSKY } from '../../entries.ts';

describe('disabled entries', () => {
  const gazetteer = compile([ZELENSKY, KYIV]);
  const text = 'President of Ukraine Volodymyr Zelenski left Kiev. Zellinski spoke.';

  it('leave the others as they are without them', () => {
    const all = fix(text, gazetteer);
    const some = fix(text, gazetteer, { disable: ['Kyiv'] });
    expect(all.text).toContain('left Kyiv');
    expect(some.corrections).toEqual(all.corrections.filter(({ entry }) => entry !== 'Kyiv'));
    expect(some.text).toContain('left Kiev. Zelensky spoke');
  });

  it('are never corrected and never suggested', () => {
    const names = ['Kyiv', 'Volodymyr Zelensky'];
    expect(fix(text, gazetteer, { disable: names })).toEqual({
      text,
      corrections: [],
      suggestions: [],
      diagnostics: [],
    });
  });
});
