import { describe, expect, it } from 'vitest';
import { dictionaryPair } from '../../src/review/dictionary-pair.ts';

describe('a change as the dictionary takes it', () => {
  it.each([
    ['Hakan\nVian', 'Hakan\nFidan', 'Hakan Fidan', { from: 'Hakan Vian', to: 'Hakan Fidan' }],
    ['Zel\u00ADlinski', 'Zel\u00ADensky', 'Volodymyr Zelensky', { from: 'Zellinski', to: 'Zelensky' }],
    ['ZELLINSKI', 'ZELENSKY', 'Volodymyr Zelensky', { from: 'Zellinski', to: 'Zelensky' }],
    ['HAKAN VIAN', 'HAKAN FIDAN', 'Hakan Fidan', { from: 'Hakan Vian', to: 'Hakan Fidan' }],
    ['NATOO', 'NATO', 'NATO', { from: 'NATOO', to: 'NATO' }],
    ['VIAN', 'FYDAN', 'Hakan Fidan', { from: 'VIAN', to: 'FYDAN' }],
    ['VIAN', 'Fidan', 'Hakan Fidan', { from: 'VIAN', to: 'Fidan' }],
  ])('%j to %j of %s', (surface, write, entry, expected) => {
    expect(dictionaryPair({ surface, entry }, write)).toEqual(expected);
  });
});
