import { describe, expect, it } from 'vitest';
import { wadeGiles } from '../../../src/core/romanization/wade-giles.ts';

describe('wadeGiles', () => {
  it.each([
    ['Mao Zedong', 3, 'Mao Tse-tung'],
    ['Xi Jinping', 3, 'Hsi Chin-ping'],
    ['Zhang Yimou', 3, 'Chang I-mou'],
    ['Changpeng Zhao', 3, 'Chang-peng Chao'],
    ["Chen Min'er", 3, 'Chen Min-erh'],
    ['Gui Minhai', 3, 'Kuei Min-hai'],
    ['Guo Jiakun', 3, 'Kuo Chia-kun'],
    ['Luo Zhi', 2, 'Lo Chih'],
  ])('writes %s by its rules', (name, characters, expected) => {
    expect(wadeGiles(name, characters)).toBe(expected);
  });

  it('has nothing to say of a name that stays as it is', () => {
    expect(wadeGiles('Mao Ning', 2)).toBeUndefined();
  });

  it.each([
    ['John Lee', 3],
    ['Hou Yu-ih', 3],
    ['Tsai Ing-wen', 3],
    ['Xinhua', 3],
  ])('knows that %s is no personal name in Pinyin', (name, characters) => {
    expect(wadeGiles(name, characters)).toBeUndefined();
  });

  it('needs as many syllables as there are characters', () => {
    expect(wadeGiles('Zhang Xian', 3)).toBeUndefined();
    expect(wadeGiles("Zhang Xi'an", 3)).toBe('Chang Hsi-an');
  });
});
