import { describe, expect, it } from 'vitest';
import { sicSpans } from '../../../src/core/directives/sic.ts';

describe('sicSpans', () => {
  it.each([
    ['he wrote Zellinski [sic] twice', ['Zellinski [sic]']],
    ['he wrote Zellinski[sic!]', ['Zellinski[sic!]']],
    ['of Volodimir Zellinski’s [sic] aides', ['Volodimir Zellinski’s [sic]']],
    ['that “Volodimir Zelensky” [sic]', ['Volodimir Zelensky” [sic]']],
    ['said Muhamed bin Salmon [sic]', ['Muhamed bin Salmon [sic]']],
    ['said V. Zellinski [sic]', ['V. Zellinski [sic]']],
    ['It ended. Zellinski [sic] left', ['Zellinski [sic]']],
    ['they was [sic] there', ['was [sic]']],
    ['Kiev\n[sic]', ['Kiev\n[sic]']],
    ['[sic]', ['[sic]']],
    ['Zellinski (sic) left', ['Zellinski (sic)']],
    ['Zellinski [*sic*] left', ['Zellinski [*sic*]']],
    ['*Zellinski* _[sic]_ left', ['Zellinski* _[sic]']],
    ['<i>Zellinski</i> [<em>sic</em>] left', ['Zellinski</i> [<em>sic</em>]']],
    ['Zellinski [SIC!] left', ['Zellinski [SIC!]']],
    ['in Kiev. [sic]', ['Kiev. [sic]']],
    ['of Zellinski (SIC) shares', []],
    ['Kiev [sick] [sic', []],
    ['Kiev [sic] and Lvov [sic]', ['Kiev [sic]', 'Lvov [sic]']],
  ])('in %j finds %j', (text, expected) => {
    expect(sicSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
