import { describe, expect, it } from 'vitest';
import { findKnown } from '../../../src/core/gazetteer/find-known.ts';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { matcherOf } from '../../../src/core/readings/matcher.ts';
import { mendedWords } from '../../../src/core/readings/mended-words.ts';
import { stringAt } from '../../../src/core/text/string-table.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { entry, ZELENSKY } from '../../entries.ts';

const FIDAN = entry('Hakan Fidan', { type: 'person', short: ['Fidan'], variants: ['Hakan Vian'] });
const gazetteer = compile([FIDAN, ZELENSKY]);

function mended(text: string): Record<string, string> {
  const found = mendedWords(findKnown(tokenize(text), gazetteer), matcherOf(gazetteer));
  return Object.fromEntries([...found].map(([word, form]) => [word, stringAt(gazetteer.forms.text, form)]));
}

describe('mendedWords', () => {
  it('tells what the garbled word of a listed full name is by itself', () => {
    expect(mended('Hakan Vian came')).toEqual({ vian: 'Fidan' });
  });

  it('takes nothing from right names and from garblings of one word', () => {
    expect(mended('Hakan Fidan met Zellinski')).toEqual({});
  });

  it('leaves a garbled given name alone: no form is a given name by itself', () => {
    expect(mended('Volodimir Zellinski')).toEqual({ zellinski: 'Zelensky' });
  });
});
