import { describe, expect, it } from 'vitest';
import { romanizeHangul } from '../../../src/core/romanization/romanize-hangul.ts';

describe('romanizeHangul', () => {
  it.each([
    ['부산', 'Busan', 'Pusan'],
    ['대구', 'Daegu', 'Taegu'],
    ['신라', 'Silla', 'Silla'],
    ['종로', 'Jongno', 'Chongno'],
    ['독립문', 'Dongnimmun', 'Tongnimmun'],
    ['서울역', 'Seouryeok', 'Souryok'],
    ['청와대', 'Cheongwadae', 'Chongwadae'],
    ['아산 만', 'Asan Man', 'Asan Man'],
  ])('writes %s as it is spoken', (source, revised, older) => {
    expect(romanizeHangul(source)).toEqual([revised, older]);
  });

  it('puts the surname first, as the standards and as the canonical name have it', () => {
    expect(romanizeHangul('김용현', 'Kim Yong-hyun')).toEqual(['Gim Yong-hyeon', 'Kim Yong-hyeon', 'Kim Yong-hyon']);
    expect(romanizeHangul('노무현', 'Roh Moo-hyun')).toContain('Roh Mu-hyon');
  });

  it('keeps the syllables of a given name apart', () => {
    expect(romanizeHangul('윤석열', 'Yoon Suk-yeol')).toEqual([
      'Yun Seok-yeol',
      'Yoon Seok-yeol',
      'Yun Sok-yol',
      'Yoon Sok-yol',
    ]);
  });

  it('takes no given name for the surname', () => {
    expect(romanizeHangul('권도형', 'Do Kwon')).toEqual(['Gwon Do-hyeong', 'Kwon To-hyong']);
  });

  it('knows surnames of two syllables', () => {
    expect(romanizeHangul('황보승희', 'Hwangbo Seung-hee')).toContain('Hwangbo Seung-hui');
  });

  it('reads no Chinese characters', () => {
    expect(romanizeHangul('李在明')).toEqual([]);
    expect(romanizeHangul(`${'가'.repeat(999)}李`)).toEqual([]);
  });
});
