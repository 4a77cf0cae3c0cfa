import { join } from 'node:path';
import { COMMAND } from './command.ts';

/** A spelling that is always wrong, and what is right. */
export type Pair = readonly [wrong: string, right: string];

/** A tool that looks for wrong spellings in files. */
export interface Tool {
  readonly name: string;
  /** Files that it needs, by name: the pairs in its own form. */
  files(pairs: readonly Pair[]): Readonly<Record<string, string>>;
  /** Program and arguments that check every file below `articles/`. */
  readonly command: readonly [string, ...string[]];
  /** How many findings its output tells of. */
  count(output: string): number;
}

/** fix-names with the pairs alone, then the others with what they can do with the same pairs. */
export const tools: readonly Tool[] = [
  {
    name: 'fix-names',
    files: () => ({}),
    command: [process.execPath, COMMAND, '--check', '--format', 'json', 'articles'],
    count: (output) => findings(output),
  },
  {
    name: 'fix-names --no-fuzzy',
    files: () => ({}),
    command: [process.execPath, COMMAND, '--check', '--no-fuzzy', '--format', 'json', 'articles'],
    count: (output) => findings(output),
  },
  {
    name: 'codespell',
    files: (pairs) => ({ 'codespell.txt': pairs.map(([wrong, right]) => `${wrong}->${right}\n`).join('') }),
    command: ['codespell', '-D', 'codespell.txt', 'articles'],
    count: lines(/ ==> /),
  },
  {
    name: 'prh',
    files: (pairs) => ({ 'prh.yml': prhRules(pairs) }),
    // It takes files, and no folders.
    command: ['sh', '-c', 'find articles -name "*.txt" | sort | xargs prh --rules prh.yml --diff'],
    count: lines(/^\+(?!\+\+)/),
  },
  {
    name: 'textlint with prh',
    files: (pairs) => ({
      'prh.yml': prhRules(pairs),
      '.textlintrc.json': JSON.stringify({ rules: { prh: { rulePaths: ['prh.yml'] } } }),
    }),
    command: ['textlint', '--format', 'unix', 'articles/*.txt'],
    count: lines(/^\S.*:\d+:\d+: /),
  },
  {
    name: 'cspell',
    files: (pairs) => ({
      'cspell.json': JSON.stringify({ version: '0.2', flagWords: pairs.map(([wrong, right]) => `${wrong}->${right}`) }),
    }),
    command: ['cspell', 'lint', '--no-progress', '--no-summary', '--config', 'cspell.json', 'articles/*.txt'],
    // It takes every name that it does not know for a misspelling; only forbidden words are from the list.
    count: lines(/Forbidden word/),
  },
];

/** Where npm puts programs that are installed into a folder, and Python's venv. */
export function programFolders(folder: string): string[] {
  return [join(folder, 'node_modules/.bin'), join(folder, 'bin')];
}

function lines(pattern: RegExp): (output: string) => number {
  return (output) => output.split('\n').filter((line) => pattern.test(line)).length;
}

function findings(report: string): number {
  const { documents } = JSON.parse(report) as { documents: { corrections: unknown[] }[] };
  return documents.reduce((sum, { corrections }) => sum + corrections.length, 0);
}

/** As regular expressions: prh fails on plain patterns with a hyphen. In quotes, since some look like numbers of YAML. */
function prhRules(pairs: readonly Pair[]): string {
  const rules = pairs.map(([wrong, right]) => {
    const pattern = `/\\b${wrong.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}\\b/`;
    return `  - expected: ${JSON.stringify(right)}\n    pattern: ${JSON.stringify(pattern)}\n`;
  });
  return `version: 1\nrules:\n${rules.join('')}`;
}
