import { describe, expect, it } from 'vitest';
import { markup } from '../../src/report/markup.ts';

describe('markup', () => {
  it('escapes texts and keeps markup', () => {
    const inner = markup`<b title="${'"\'<&>'}">${1}</b>`;
    expect(inner.html).toBe('<b title="&quot;&#39;&lt;&amp;&gt;">1</b>');
    expect(markup`<p>${inner}${[inner, inner]}</p>`.html).toBe(`<p>${inner.html.repeat(3)}</p>`);
  });

  it('spells out controls', () => {
    expect(markup`${'\u001b\u202e'}`.html).toBe('\\x1b\\u202e');
  });
});
