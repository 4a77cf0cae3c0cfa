import { describe, expect, it } from 'vitest';
import {
  frequencyLevel,
  givenNameLevel,
  isDemonym,
  isName,
  lexiconLookup,
  placeLevel,
  surnameLevel,
  wordLevel,
} from '../../../src/core/lexicon/lexicon.ts';
import { hashToken } from '../../../src/core/text/fold.ts';

const know = (token: string) => lexiconLookup(hashToken(token));

describe('lexiconLookup', () => {
  it.each(['Zelinsky', 'Zelenko', 'Netanya', 'Susan', 'Lee', 'Lewis', 'Kharkiv', 'Erdoğan', 'O’Brien', 'Lavrov'])(
    'knows the name %s',
    (name) => {
      expect(isName(know(name))).toBe(true);
    },
  );

  it.each(['Zellinski', 'Zaborisvia', 'Zaburisia', 'Sherceon', 'Luansk', 'Correviev', ''])(
    'does not know %j',
    (garble) => {
      expect(know(garble)).toBe(0);
    },
  );

  it('does not depend on case, marks and apostrophes', () => {
    expect(know('ERDOGAN')).toBe(know('Erdoğan'));
    expect(know("O'BRIEN")).toBe(know('O’Brien'));
  });

  it('takes about one unknown token in four hundred for a known one', () => {
    const unknown = Array.from({ length: 20_000 }, (_, index) => `qx${index}`);
    const taken = unknown.filter((token) => know(token) !== 0).length;
    expect(taken / unknown.length).toBeLessThan(0.0035);
  });
});

describe('the readers', () => {
  it.each(['delegation', 'gulf', 'president', 'talks', 'Monday', 'the'])('%s is a familiar word', (word) => {
    expect(wordLevel(know(word))).toBeGreaterThanOrEqual(4);
  });

  it.each(['Zelinsky', 'Netanya', 'Kyiv', 'Vladimir'])('%s is no word', (name) => {
    expect(wordLevel(know(name))).toBe(0);
  });

  it('tells given names, surnames and places apart, and rare ones from common ones', () => {
    expect(givenNameLevel(know('Susan'))).toBe(3);
    expect(givenNameLevel(know('Kherson'))).toBe(0);
    expect(surnameLevel(know('Lewis'))).toBe(3);
    expect(surnameLevel(know('Zelinsky'))).toBe(1);
    expect(placeLevel(know('Istanbul'))).toBe(3);
    expect(placeLevel(know('Kherson'))).toBeGreaterThan(0);
    expect(placeLevel(know('Vladimirovich'))).toBe(0);
  });

  it('lets a token be a word and a name', () => {
    expect(isName(know('Rice')) && wordLevel(know('Rice')) > 0).toBe(true);
    expect(isName(know('the'))).toBe(false);
  });

  it('knows demonyms with their plurals', () => {
    expect(['Ukrainian', 'Ukrainians', 'Turks', 'Chinese'].every((word) => isDemonym(know(word)))).toBe(true);
    expect(isDemonym(know('Ukraine'))).toBe(false);
  });

  it('orders names by how often they are met', () => {
    const levels = ['Zelenko', 'Lavrov', 'Putin', 'Smith'].map((name) => frequencyLevel(know(name)));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(new Set(levels).size).toBe(4);
  });
});
