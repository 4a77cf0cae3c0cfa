import { describe, expect, it } from 'vitest';
import { romanize } from '../../../src/core/romanization/romanize.ts';

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
    ['Олександр', 'uk', ['Oleksandr', 'Olexandr']],
    ['Максим', 'ru', ['Maksim', 'Maxim']],
    ['Ельцин', 'ru', ['Yeltsin', 'Eltsin']],
    ['Лукашэнка', 'be', ['Lukashenka']],
    ['България', 'bg', ['Balgaria', 'Bulgariya']],
    ['Ѓорге', 'mk', ['Gjorge', 'Gorge']],
    ['Ђуро Мацут', 'sr', ['Duro Macut', 'Djuro Macut']],
    ['Χανιά', 'el', ['Chania', 'Khania', 'Hania']],
    ['Ντόρα Μπακογιάννη', 'el', ['Ntora Bakogianni', 'Dora Bakogianni']],
    ['Κόμπος', 'el', ['Kompos', 'Kombos', 'Kobos']],
    ['Νεοφύτου', 'el', ['Neofytou', 'Neofitou', 'Neophytou']],
    ['ხვიჩა კვარაცხელია', 'ka', ['Khvicha Kvaratskhelia']],
    ['ყაზბეგი', 'ka', ['Qazbegi', 'Kazbegi']],
    ['Երևան', 'hy', ['Yerevan', 'Erevan']],
    ['Ոսկանյան', 'hy', ['Voskanyan']],
  ])('%s is written in its standard ways', (source, language, expected) => {
    expect(romanize(source, language)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Εύβοια', 'Evvoia'],
    ['Ευστάθιος', 'Efstathios'],
    ['Αυγή', 'Avgi'],
    ['Γλαύκος Κληρίδης', 'Glafkos Kliridis'],
    ['Πραΰς', 'Prays'],
  ])('writes upsilon in %s as it is spoken', (source, expected) => {
    expect(romanize(source, 'el')[0]).toBe(expected);
  });

  it('has endings of -sky for no language but those whose surnames have it', () => {
    expect(romanize('Мицкоски', 'mk')).toEqual(['Mickoski']);
  });

  it('knows no other script', () => {
    expect(romanize('فولوديمير', 'ar')).toEqual([]);
  });
});
