import { describe, expect, it } from 'vitest';
import {
  isKnownWord,
  isOrdinaryWord,
  isPlainWord,
  type WordFacts,
  WordMemory,
} from '../../../src/core/lexicon/word-facts.ts';
import { hashToken } from '../../../src/core/text/fold.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const memory = new WordMemory();

function factsOf(word: string): WordFacts {
  return memory.of(tokenize(word), 0);
}

describe('what is known of a word', () => {
  it('tells a garbling from a word and from a name', () => {
    expect(factsOf('Zellinskowy')).toMatchObject({ ordinary: false, realName: false, searchable: true });
    expect(factsOf('Government')).toMatchObject({ ordinary: true, searchable: false });
    expect(factsOf('Moscow')).toMatchObject({ realName: true, searchable: false });
    expect(factsOf('Ukrainian')).toMatchObject({ demonym: true });
  });

  it('takes a name that nobody bears for rarer than a known one, and that for rarer than a common word', () => {
    const rarities = ['Zellinskowy', 'Moscow', 'Government'].map((word) => factsOf(word).rarity);
    expect(rarities[0]).toBeGreaterThan(rarities[1]!);
    expect(rarities[0]).toBeGreaterThan(rarities[2]!);
  });

  it.each(['M23', 'Abc', 'Київ', '基輔', '𐐘𐐲𐑌𐐘𐐲'])('looks for no likeness of %s', (word) => {
    expect(factsOf(word).searchable).toBe(false);
  });

  it('does not depend on case, marks and soft hyphens', () => {
    expect(factsOf('ZELLÍNSKOWY')).toBe(factsOf('Zellin\u00adskowy'));
  });
});

describe('English words', () => {
  it('are known, and the commoner ones ordinary', () => {
    expect(isOrdinaryWord(hashToken('who'))).toBe(true);
    expect(isKnownWord(hashToken('who'))).toBe(true);
    expect(isKnownWord(hashToken('zellinskowy'))).toBe(false);
  });

  it('are plain if hardly anybody is called so', () => {
    expect(['organisation', 'programme', 'boca', 'lee', 'march'].map((word) => isPlainWord(hashToken(word)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
