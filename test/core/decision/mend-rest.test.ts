import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../../src/fix.ts';
import { entry } from '../../entries.ts';

const gazetteer = compile([entry('Hakan Fidan', { type: 'person', short: ['Fidan'] })]);

describe('mendRest', () => {
  it('mends the given name beside a surname that it mends', () => {
    const { text, corrections } = fix('Then Haqan Vidann spoke.', gazetteer);
    expect(text).toBe('Then Hakan Fidan spoke.');
    expect(corrections).toHaveLength(1);
  });

  it('leaves another given name beside it', () => {
    expect(fix('Then Susan Vidann spoke.', gazetteer).text).toMatch(/^Then Susan /);
  });
});
