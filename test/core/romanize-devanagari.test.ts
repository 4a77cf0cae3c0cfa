import { describe, expect, it } from 'vitest';
import { romanizeDevanagari } from '../../src/core/romanize-devanagari.ts';

describe('romanizeDevanagari', () => {
  it.each([
    ['मुंबई', ['Mumbai']],
    ['सिंह', ['Singh']],
    ['अमित शाह', ['Amit Shah']],
    ['पूनावाला', ['Punavala', 'Poonawala']],
    ['गाज़ीपुर', ['Gazipur']],
    ['आंध्र', ['Andhra']],
    ['चोपड़ा', ['Chopra', 'Chopara']],
  ])('writes %s by the Hunterian system and as newspapers do', (source, expected) => {
    expect(romanizeDevanagari(source)).toEqual(expected);
  });

  it('gives a vowel inside a word silent and spoken, for no letter tells', () => {
    expect(romanizeDevanagari('अमृतसर')).toEqual(['Amritsar', 'Amritasar']);
    expect(romanizeDevanagari('अमरावती')).toEqual(expect.arrayContaining(['Amaravati']));
  });

  it('writes words that a hyphen joins one by one', () => {
    expect(romanizeDevanagari('वसई-विरार')[0]).toBe('Vasai-Virar');
  });

  it('knows no other script', () => {
    expect(romanizeDevanagari('Delhi')).toEqual([]);
  });
});
