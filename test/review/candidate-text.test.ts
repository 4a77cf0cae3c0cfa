import { describe, expect, it } from 'vitest';
import { candidateText } from '../../src/review/candidate-text.ts';
import { suggestionIn } from './finding.ts';

const finding = (surface: string) => ({ ...suggestionIn(surface, surface, ['Fidan']), entry: 'Hakan Fidan' });

describe('what is written for a candidate', () => {
  it.each([
    ['Vian', 'Hakan Fidan', 'Fidan'],
    ['Zelinski', 'Volodymyr Zelensky', 'Zelensky'],
    ['Volodimir', 'Volodymyr Zelensky', 'Volodymyr'],
    ['Volodimir Zelinski', 'Volodymyr Zelensky', 'Volodymyr Zelensky'],
    ['Zelinski', 'Kyiv', 'Kyiv'],
    ['ZELINSKI', 'Volodymyr Zelensky', 'ZELENSKY'],
    ['Muhamad bin Selman', 'Crown Prince Mohammed bin Salman', 'Mohammed bin Salman'],
  ])('%s as %s: %s', (surface, name, expected) => {
    expect(candidateText(finding(surface), name)).toBe(expected);
  });
});
