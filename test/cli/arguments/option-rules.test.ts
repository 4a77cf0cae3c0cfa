import { describe, expect, it } from 'vitest';
import { declaredProgram } from '../../../scripts/docs/declared-program.ts';
import type { FixFlags } from '../../../src/cli/arguments/flags.ts';
import { EXCLUSIONS, NEEDS, refuseMisuse } from '../../../src/cli/arguments/option-rules.ts';

describe('rules about options', () => {
  it('speak of options that are declared', () => {
    const declared = declaredProgram().options.map(({ long }) => long);
    const spoken = [
      ...EXCLUSIONS.flatMap(({ option, excludes, unless = [] }) => [option, ...excludes].concat(unless)),
      ...NEEDS.flatMap(({ options, needs }) => [...options, needs]),
    ];
    expect(spoken.map((option) => option.replace(/ .*/, '')).filter((option) => !declared.includes(option))).toEqual(
      [],
    );
  });

  it.each<[string, Partial<FixFlags>]>([
    ['--quiet and --verbose cannot be used together', { quiet: true, verbose: true }],
    ['--no-ignore and --ignore-path cannot be used together', { ignore: false, ignorePath: ['rules'] }],
    ['--output and --output-dir cannot be used together', { output: 'a.txt', outputDir: 'out' }],
    ['--diff and --format cannot be used together', { diff: true, format: 'json' }],
    ['--max-corrections and --fail-on never cannot be', { check: true, maxCorrections: 1, failOn: 'never' }],
    ['--interactive and --cache cannot be used together', { interactive: true, cache: true }],
    ['--max-corrections needs --check', { write: true, maxCorrections: 0 }],
    ['--update-baseline needs --baseline, or “baseline”', { check: true, updateBaseline: true }],
    ['--null needs --files-from', { null: true }],
  ])('tell that %s', (message, flags) => {
    expect(() => refuseMisuse(flags)).toThrow(message);
  });

  it.each<[string, Partial<FixFlags>]>([
    ['nothing', { ignore: true, defaultDictionaries: true }],
    ['the format of a diff', { diff: true, format: 'diff' }],
    ['a limit that holds', { check: true, maxCorrections: 1, failOn: 'suggestion' }],
    ['rules and one more file of them', { ignore: true, ignorePath: ['rules'] }],
  ])('let %s pass', (_what, flags) => {
    expect(() => refuseMisuse(flags)).not.toThrow();
  });
});
