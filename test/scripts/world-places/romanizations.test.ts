import { describe, expect, it } from 'vitest';
import { romanizations } from '../../../scripts/world-places/romanizations.ts';

describe('romanizations', () => {
  it('keeps other spellings of the name, nearest first', () => {
    expect(romanizations('Mogilev', ['Mogilyov', 'Mahilyow', 'Mohilev'])).toEqual(['Mohilev', 'Mogilyov']);
  });

  it('leaves out other scripts, codes, lower-case transcriptions and other names', () => {
    expect(romanizations('Kaliningrad', ['Калининград', 'KGD', 'kaliningurado', 'Königsberg'])).toEqual([]);
  });

  it('takes spellings that differ in marks and hyphens only for the name itself', () => {
    expect(romanizations('Ulan-Ude', ['Ulan Ude', 'Ulán-Ude', 'Ulan-Udė'])).toEqual([]);
  });
});
