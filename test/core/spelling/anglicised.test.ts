import { describe, expect, it } from 'vitest';
import { anglicised } from '../../../src/core/spelling/anglicised.ts';

function spellings(folded: string): string[] {
  return anglicised(folded).map((other) => other.folded);
}

describe('anglicised', () => {
  it.each([
    ['German', 'tschernihiw', 'chernihiv'],
    ['German', 'schytomyr', 'shytomyr'],
    ['German', 'selenskyj', 'zelenskyy'],
    ['French', 'bouchehr', 'bushehr'],
    ['French', 'poutine', 'putin'],
    ['French', 'voronej', 'voronezh'],
    ['Spanish', 'jarkov', 'kharkov'],
    ['Dutch', 'sjojgu', 'shoygu'],
    ['Polish', 'kropyvnyckyj', 'kropyvnytskyy'],
    ['Kurdish', 'xaneqin', 'khaneqin'],
  ])('undoes what the rules of %s make of a name: %s', (_, folded, english) => {
    expect(spellings(folded)).toContain(english);
  });

  it.each([
    ['prokudinym', 'prokudin'],
    ['zaluzhnoho', 'zaluzhny'],
    ['kupyanskoyi', 'kupyansk'],
    ['hersonissa', 'hersoni'],
  ])('takes an ending of case off: %s', (folded, stem) => {
    expect(spellings(folded)).toContain(stem);
  });

  it('leaves a short stem alone, and says nothing of English spellings', () => {
    expect(spellings('putin')).toEqual([]);
    expect(spellings('london')).toEqual([]);
  });

  it('has each spelling once, and none for nothing', () => {
    const found = anglicised('tschassiwjarom');
    expect(new Set(found.map((other) => other.folded)).size).toBe(found.length);
    for (const { cost } of found) expect(cost).toBeGreaterThan(0);
  });
});
