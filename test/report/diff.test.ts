import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diff } from '../../src/report/diff.ts';
import type { DocumentReport } from '../../src/report/run.ts';
import { corrected } from './sample-runs.ts';

const CHANGES = { Zellinski: 'Zelensky', 'Hakan\nVian': 'Hakan\nFidan', Vian: 'Fidan' };
const LINES = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);

function withNames(...numbers: number[]): string {
  return LINES.map((line, index) => (numbers.includes(index + 1) ? `${line} Zellinski` : line)).join('\n');
}

const PATCHERS: Readonly<Record<string, readonly string[]>> = {
  'git apply': ['git', 'apply', '-'],
  'patch -p1': ['patch', '-p1', '--quiet', '--force', '--no-backup-if-mismatch'],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function applied(patcher: string, documents: readonly DocumentReport[]): string[] {
  const cwd = mkdtempSync(join(folder, 'case-'));
  for (const { path, source } of documents) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), source);
  }
  const [command, ...args] = PATCHERS[patcher]!;
  // A stray repository above the temporary folder must not decide what git applies.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: folder };
  execFileSync(command!, args, { cwd, env, input: diff({ documents }), stdio: ['pipe', 'pipe', 'pipe'] });
  return documents.map(({ path }) => readFileSync(join(cwd, path), 'utf8'));
}

describe('a diff of records', () => {
  const records = ['{"t":"a","u":"Vian"}\n', '{"t":"b"}\n', '{"t":"Vian","u":"Vian"}\n'];
  const field = (line: number, name: string, source: string, at: number): DocumentReport => {
    const document = corrected('x.jsonl', source, { Vian: 'Fidan' });
    const corrections = document.result.corrections.filter((_, index) => index === at);
    return { ...document, result: { ...document.result, corrections }, record: { line, field: name } };
  };
  const documents = [field(1, 'u', records[0]!, 0), field(3, 't', records[2]!, 0), field(3, 'u', records[2]!, 1)];

  it('has one header for the file, lines of the file, and each record once', () => {
    expect(diff({ documents })).toBe(
      [
        '--- a/x.jsonl',
        '+++ b/x.jsonl',
        '@@ -1 +1 @@',
        '-{"t":"a","u":"Vian"}',
        '+{"t":"a","u":"Fidan"}',
        '@@ -3 +3 @@',
        '-{"t":"Vian","u":"Vian"}',
        '+{"t":"Fidan","u":"Fidan"}',
        '',
      ].join('\n'),
    );
  });

  it.each([['git', 'apply', '--unidiff-zero', '-'], PATCHERS['patch -p1']!])('is applied by %s', (command, ...args) => {
    const cwd = mkdtempSync(join(folder, 'records-'));
    writeFileSync(join(cwd, 'x.jsonl'), records.join(''));
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: folder };
    execFileSync(command, args, { cwd, env, input: diff({ documents }), stdio: ['pipe', 'pipe', 'pipe'] });
    expect(readFileSync(join(cwd, 'x.jsonl'), 'utf8')).toBe(records.join('').replaceAll('Vian', 'Fidan'));
  });
});

describe('diff', () => {
  it('shows three lines around a change', () => {
    expect(diff({ documents: [corrected('news/a.txt', withNames(10), CHANGES)] })).toBe(
      [
        '--- a/news/a.txt',
        '+++ b/news/a.txt',
        '@@ -7,7 +7,7 @@',
        ' line 7',
        ' line 8',
        ' line 9',
        '-line 10 Zellinski',
        '+line 10 Zelensky',
        ' line 11',
        ' line 12',
        ' line 13',
        '',
      ].join('\n'),
    );
  });

  it('is empty when nothing changes', () => {
    expect(diff({ documents: [corrected('a.txt', 'All is well.\n', CHANGES)] })).toBe('');
  });

  it('joins hunks that touch and parts those that do not', () => {
    const hunks = (...numbers: number[]) =>
      diff({ documents: [corrected('a.txt', withNames(...numbers), CHANGES)] }).match(/^@@/gm);
    expect(hunks(10, 17)).toHaveLength(1);
    expect(hunks(10, 18)).toHaveLength(2);
  });

  it('names a rooted or dotted path below a/ and b/', () => {
    expect(diff({ documents: [corrected('./a.txt', 'Vian\n', CHANGES)] })).toMatch(/^--- a\/a\.txt\n/);
    expect(diff({ documents: [corrected('/tmp/a.txt', 'Vian\n', CHANGES)] })).toMatch(/^--- a\/tmp\/a\.txt\n/);
  });

  it('counts right over many changes', () => {
    const source = 'Some words and then Zellinski again.\nA line between.\n'.repeat(2_000);
    const report = diff({ documents: [corrected('a.txt', source, CHANGES)] });
    expect(report.match(/^-/gm)).toHaveLength(2_001);
  });
});

describe.each(Object.keys(PATCHERS))('%s accepts', (patcher) => {
  it.each<[string, string, string]>([
    ['one change', 'a.txt', `${withNames(10)}\n`],
    ['changes at both ends', 'a.txt', `${withNames(1, 30)}\n`],
    ['a changed last line without newline', 'a.txt', withNames(30)],
    ['an unchanged last line without newline', 'a.txt', withNames(28)],
    ['a single line', 'a.txt', 'Zellinski'],
    ['a single line with newline', 'a.txt', 'Zellinski\n'],
    ['CRLF', 'a.txt', withNames(3, 20).replaceAll('\n', '\r\n')],
    ['mixed line ends', 'a.txt', withNames(3, 20).replace(/\n(?=line \d*5)/g, '\r\n')],
    ['a byte order mark', 'a.txt', `\ufeff${withNames(1)}\n`],
    ['blank lines', 'a.txt', '\n\n\nVian\n\n\n'],
    ['a name broken over lines', 'a.txt', 'Mr Hakan\nVian, and Vian,\nand Zellinski\n'],
    ['a path with spaces', 'some dir/my file.txt', `${withNames(4)}\n`],
    ['a path with quotes', 'say "hi" \\ now.txt', `${withNames(4)}\n`],
    ['a path beyond ASCII', 'Новини/київ.txt', `${withNames(4)}\n`],
    ['a control in the path', 'tab\there.txt', `${withNames(4)}\n`],
    ['lines that look like a diff', 'a.txt', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-Vian\n+Vian\n'],
  ])('%s', (_title, path, source) => {
    const document = corrected(path, source, CHANGES);
    expect(applied(patcher, [document])).toEqual([document.result.text]);
  });

  it('several documents', () => {
    const documents = [
      corrected('a.txt', withNames(2), CHANGES),
      corrected('b/c.txt', 'Vian\r\n', CHANGES),
      corrected('clean.txt', 'nothing\n', CHANGES),
    ];
    expect(applied(patcher, documents)).toEqual(documents.map(({ result }) => result.text));
  });

  it('what stands beside a document in UTF-16, which is left out', () => {
    const before = corrected('a.txt', withNames(2), CHANGES);
    const behind = corrected('c.txt', withNames(2), CHANGES);
    const wide = { ...corrected('b.txt', 'Vian\n', CHANGES), encoding: 'utf-16le' as const };
    expect(applied(patcher, [before, wide, behind])).toEqual([before.result.text, 'Vian\n', behind.result.text]);
  });

  it('any mixture of lines', () => {
    const line = fc.constantFrom('', 'word', 'Zellinski', 'Hakan', 'Vian', '-', '+ x', '\\ No newline');
    const end = fc.constantFrom('\n', '\r\n');
    const lines = fc.array(
      fc.tuple(line, end).map(([text, newline]) => text + newline),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(lines, line, (all, last) => {
        const document = corrected('a.txt', all.join('') + last, { ...CHANGES });
        if (document.result.corrections.length === 0) return;
        expect(applied(patcher, [document])).toEqual([document.result.text]);
      }),
      { numRuns: 25 },
    );
  });
});
