import { describe, expect, it } from 'vitest';
import { romanize } from '../../src/core/romanize.ts';

describe('romanize', () => {
  it.each([
    [
      'Володимир Зеленський',
      'uk',
      ['Volodymyr Zelenskyi', 'Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ],
    ['Владимир Зеленский', 'ru', ['Vladimir Zelensky', 'Vladimir Zelenskiy', 'Vladimir Zelenskii']],
    ['Сєвєродонецьк', 'uk', ['Sievierodonetsk', 'Syevyerodonetsk']],
    ['Юлія', 'uk', ['Yuliia', 'Yuliya']],
    ['Ельцин', 'ru', ['Yeltsin', 'Eltsin']],
    ['Лукашэнка', 'be', ['Lukashenka']],
  ])('%s is written in its standard ways', (source, language, expected) => {
    expect(romanize(source, language)).toEqual(expect.arrayContaining(expected));
  });

  it('knows no other script', () => {
    expect(romanize('فولوديمير', 'ar')).toEqual([]);
  });
});
