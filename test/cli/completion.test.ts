import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaredProgram } from '../../scripts/docs/declared-program.ts';
import { reporterNames } from '../../src/report/reporters.ts';
import { runMain } from './run-main.ts';

const NAMES = 'version: 1\nentries: [{ name: Kyiv, type: place, also: [Kiev], styles: { ap: Kyiv, old: Kiev } }]\n';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-completion-'));
  mkdirSync(join(folder, 'my folder'));
  writeFileSync(join(folder, 'my names.yaml'), NAMES);
  for (const shell of ['bash', 'zsh', 'fish']) {
    const options = ['--no-default-dictionaries', '--dict', 'my names.yaml'];
    const { stdout } = await runMain([...options, 'completion', shell], { cwd: folder });
    writeFileSync(join(folder, `script.${shell}`), stdout);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function isThere(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

/** What stands for the last word of a line in bash, which cuts words at `=` too. */
function inBash(line: string): string[] {
  const words = line.split(/ |(=)/).filter((word) => word !== undefined);
  const script = `source script.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _fix_names; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const run = execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], { cwd: folder, encoding: 'utf8' });
  return run.split('\n').filter((word) => word !== '');
}

function inFish(line: string): string[] {
  const script = 'source script.fish; complete -C $argv[1]';
  const run = execFileSync('fish', ['--no-config', '-c', script, line], { cwd: folder, encoding: 'utf8' });
  return run
    .split('\n')
    .flatMap((shown) => shown.split('\t', 1))
    .filter((word) => word !== '');
}

const FILES = ['my folder', 'my names.yaml', 'script.bash', 'script.fish', 'script.zsh'];

const CASES: readonly [string, readonly string[]][] = [
  ['fix-names dict', ['dictionary']],
  ['fix-names dictionary li', ['lint', 'list']],
  ['fix-names dictionary help li', ['lint', 'list']],
  ['fix-names help dict', ['dictionary']],
  ['fix-names help dictionary li', ['lint', 'list']],
  ['fix-names help dictionary lint ', []],
  ['fix-names dictionary lint --ver', ['--verbose']],
  ['fix-names --quiet dictionary --dict a.yaml li', ['lint', 'list']],
  ['fix-names --output-d', ['--output-dir']],
  ['fix-names lookup --js', ['--json']],
  ['fix-names lookup --writ', []],
  ['fix-names --format ', [...reporterNames].sort()],
  ['fix-names --style ', ['ap', 'old']],
  ['fix-names completion ', ['bash', 'fish', 'zsh']],
  ['fix-names --min-confidence ', []],
  ['fix-names dictionary add ', []],
];

describe.skipIf(!isThere('bash'))('completion in bash', () => {
  it.each([
    ...CASES,
    ['fix-names --dict dictionary look', ['lookup']],
    ['fix-names --style=o', ['old']],
    ['fix-names --style=', ['ap', 'old']],
    ['fix-names --dict ', FILES],
    ['fix-names -w a.txt m', ['my folder', 'my names.yaml']],
    ['fix-names dictionary lint ', FILES],
    ['fix-names -- dictionary m', ['my folder', 'my names.yaml']],
    ['fix-names --output-dir ', ['my folder']],
  ] satisfies [string, readonly string[]][])('%s', (line, expected) => {
    expect(inBash(line).sort()).toEqual(expected);
  });

  it('offers commands and files where both can stand', () => {
    expect(inBash('fix-names ')).toEqual(expect.arrayContaining(['lookup', 'dictionary', 'completion', ...FILES]));
  });

  it('is registered for the command', () => {
    const run = execFileSync('bash', ['--norc', '-c', 'source script.bash; complete -p fix-names'], { cwd: folder });
    expect(run.toString()).toBe('complete -F _fix_names fix-names\n');
  });
});

describe.skipIf(!isThere('fish'))('completion in fish', () => {
  it.each([
    ...CASES,
    ['fix-names --style=o', ['--style=old']],
    ['fix-names -w a.txt m', ['my folder/', 'my names.yaml']],
    ['fix-names --output-dir m', ['my folder/']],
  ] satisfies [string, readonly string[]][])('%s', (line, expected) => {
    expect(inFish(line).sort()).toEqual(expected);
  });
});

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  it.skipIf(!isThere(shell))('is one that the shell can read', () => {
    const { status, stderr } = spawnSync(shell, ['-n', `script.${shell}`], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the scripts', () => {
  const program = declaredProgram();
  const all = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  const options = all.flatMap((command) => command.options.flatMap(({ short, long }) => [short, long]));
  const names = [...new Set(options.filter((name) => name !== undefined && name !== null))];
  const commands = all.slice(1).map((command) => command.name());

  it.each([
    ['bash', (name: string) => name],
    ['zsh', (name: string) => name],
    ['fish', (name: string) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)],
  ])('in %s know every option and every command', (shell, written) => {
    const script = readFileSync(join(folder, `script.${shell}`), 'utf8');
    const known = (word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(script);
    expect(names.filter((name) => !known(written(name)))).toEqual([]);
    expect(commands.filter((name) => !known(name))).toEqual([]);
  });

  it.skipIf(!isThere('bash'))('offer all options of the program, and no other', () => {
    const declared = program.options.flatMap(({ short, long }) => [short, long]).filter(Boolean);
    expect(inBash('fix-names -').sort()).toEqual([...declared, '-h', '--help'].sort());
  });
});

describe('the command', () => {
  it('refuses a shell that it does not know', async () => {
    const { code, stderr } = await runMain(['completion', 'tcsh'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/Allowed choices are bash, zsh, fish/);
  });
});
