import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { corrected, faulty, intricate, MARKUP, sampleRuns, suggested } from './sample-runs.ts';

/** The texts of the cells of all tables, as a renderer of GitHub’s Markdown reads them. */
function cells(report: string): string[][] {
  const tables = marked.lexer(report, { gfm: true }).filter((token) => token.type === 'table') as Tokens.Table[];
  return tables.flatMap(({ rows }) =>
    rows.map((row) =>
      row.map(({ tokens }) =>
        tokens.map((token) => (token.type === 'html' || !('text' in token) ? '' : token.text)).join(''),
      ),
    ),
  );
}

function kindsOfTokens(report: string): Set<string> {
  const kinds = new Set<string>();
  marked.walkTokens(marked.lexer(report, { gfm: true }), ({ type }) => void kinds.add(type));
  return kinds;
}

describe('markdown', () => {
  it('shows a table for each document', () => {
    const report = markdown(sampleRuns.many!);
    expect(report).toMatch(/^### fix-names: 3 corrections, 1 suggestion in 2 files\n\n\*\*many\.txt\*\*\n/);
    expect(cells(report)).toEqual([
      ['1, 2', 'Zellinski', 'Zelensky', 'The Zelensky, 100 %: listed in Test'],
      ['1', 'Vian', 'Fidan', 'The Fidan, 100 %: listed in Test'],
      ['1', 'Correviev', 'Kharkiv?', 'The Kharkiv, 62 %, not changed: listed in Test'],
    ]);
  });

  it('is one line when there is nothing', () => {
    expect(markdown({ documents: [corrected('a', 'All is well', {})] })).toBe(
      '### fix-names: nothing to correct in 1 file\n',
    );
  });

  it('shows markup as it stands', () => {
    const [first] = cells(markdown({ documents: [intricate()] }));
    expect(first![2]).toBe(`${MARKUP} met`);
    expect(first![3]!.replaceAll('\\', '')).toContain(`The ${MARKUP.replaceAll('\\', '')} met`);
  });

  it('makes no element, link or emphasis of what stands in a text', () => {
    const kinds = kindsOfTokens(markdown({ documents: [intricate()] }));
    for (const kind of ['link', 'em', 'image', 'del']) expect(kinds).not.toContain(kind);
    expect(markdown({ documents: [intricate()] })).not.toMatch(/(?<!`[^`\n]*)@(?=somebody)/);
  });

  it('counts the lines of a repetition beyond the first few', () => {
    const [row] = cells(markdown({ documents: [corrected('a.txt', 'Vian\n'.repeat(8), { Vian: 'Fidan' })] }));
    expect(row![0]).toBe('1, 2, 3, 4, 5 and 3 more');
  });

  it('stays within what GitHub takes, and counts what it leaves out', () => {
    const documents = Array.from({ length: 3_000 }, (_, at) => corrected(`a${at}.txt`, 'Mr Vian', { Vian: 'Fidan' }));
    const report = markdown({ documents });
    const left = Number(/(\d+) more findings are left out here/.exec(report)![1]);
    expect(report.length).toBeLessThan(65_536);
    expect(cells(report)).toHaveLength(3_000 - left);
    expect(markdown({ documents: [suggested('a', 'Correviev', 'Correviev')] })).not.toContain('left out');
  });

  it('lists what could not be read before all else', () => {
    expect(markdown(faulty)).toContain(
      [
        '### fix-names: 3 corrections in 1 file, faults in 3 files',
        '',
        '**Could not be read**',
        '',
        '- gone.txt: no such file or directory',
        '- bytes.txt\\:2: not valid UTF-8',
        '- feed.csv\\:4: has 1 cell',
        '- feed.csv\\:7: has 1 cell',
        '- feed.csv: 2 more records with a fault',
        '',
        '**feed.csv',
      ].join('\n'),
    );
  });

  it('says where something could not be written', () => {
    const fault = { code: 'unwritable', path: 'a.txt', message: 'cannot be written' } as const;
    expect(markdown({ documents: [], faults: [fault] })).toContain('**Could not be read or written**');
  });

  it('counts the faults that it has no room for', () => {
    const faults = Array.from({ length: 3_000 }, (_, at) => ({ ...faulty.faults![0]!, path: `a${at}.txt` }));
    const report = markdown({ ...faulty, faults });
    const left = Number(/(\d+) more faults are left out here/.exec(report)![1]);
    expect(report.length).toBeLessThan(65_536);
    expect(report.match(/^- a/gm)).toHaveLength(3_000 - left);
    expect(report).toContain('\n3 more findings are left out here.\n');
  });
});
