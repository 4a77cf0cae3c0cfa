import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/report/pretty.ts';
import type { DocumentReport } from '../../src/report/run.ts';
import { corrected, faulty, HOSTILE, suggested } from './sample-runs.ts';

const ESCAPE = '\u001b';

const PLAIN = { color: 'never', detail: 'normal' } as const;

function plain(...documents: DocumentReport[]): string {
  return pretty({ documents }, PLAIN);
}

describe('pretty', () => {
  it('shows a correction with its place, entry, kind, confidence, reason and line', () => {
    expect(plain(corrected('a.txt', 'One.\nMr Zellinski spoke.\nTwo.\n', { Zellinski: 'Zelensky' }))).toBe(
      [
        'a.txt',
        '  2:4     Zellinski → Zelensky  (The Zelensky, listed, 100 %)',
        '          listed in Test',
        '          Mr [-Zellinski-]{+Zelensky+} spoke.',
        '',
        '1 correction in 1 file',
        '',
      ].join('\n'),
    );
  });

  it('shows a suggestion apart, as not changed, with its candidates', () => {
    const report = plain(suggested('a.txt', 'In Correviev it rained.', 'Correviev'));
    expect(report).toContain('Correviev → Kharkiv?  (not changed; fuzzy, 62 %)');
    expect(report).toContain('In [?Correviev?] it rained.');
    expect(report).toContain('candidates: Kharkiv 62 %, Kirov 20 %');
    expect(report).toContain('0 corrections, 1 suggestion in 1 file');
  });

  it('shows diagnostics with their place and code', () => {
    const document = corrected('a.txt', 'x', {});
    const diagnostics = [{ code: 'mixed-newlines', message: 'both kinds', line: 3, column: 1 }];
    expect(plain({ ...document, result: { ...document.result, diagnostics } })).toContain(
      '3:1     mixed-newlines: both kinds',
    );
  });

  it('names the places of a repeated correction, and shows each only when verbose', () => {
    const document = corrected('a.txt', 'Vian.\nMr Vian.\nVian.\n', { Vian: 'Fidan' });
    expect(plain(document).match(/→/g)).toHaveLength(1);
    expect(plain(document)).toContain('and at 2:4, 3:1\n');
    expect(pretty({ documents: [document] }, { ...PLAIN, detail: 'verbose' }).match(/→/g)).toHaveLength(3);
  });

  it('counts the places beyond the first few', () => {
    expect(plain(corrected('a.txt', 'Vian\n'.repeat(20), { Vian: 'Fidan' }))).toContain('9:1 and 11 more\n');
  });

  it('leaves out files without findings but counts what it looked at', () => {
    const clean = corrected('clean.txt', 'All is well.', {});
    expect(plain(clean, { ...clean, path: 'other.txt' })).toBe('nothing to correct in 2 files\n');
    expect(plain(clean, corrected('a.txt', 'Vian', { Vian: 'Fidan' }))).not.toContain('clean.txt');
  });

  it('ends with a table of the files with findings, where there are several', () => {
    const more = corrected('b.txt', 'Vian Vian', { Vian: 'Fidan' });
    expect(
      plain(corrected('a.txt', 'Vian', { Vian: 'Fidan' }), more, corrected('clean.txt', 'All is well.', {})),
    ).toMatch(/\n\ncorrections {2}suggestions\n +2 +0 {2}b\.txt\n +1 +0 {2}a\.txt\n\n3 corrections in 2 files\n$/);
  });

  it('names the files with most findings and counts the others', () => {
    const documents = Array.from({ length: 22 }, (_, at) => corrected(`${at}.txt`, 'Vian', { Vian: 'Fidan' }));
    expect(plain(...documents)).toContain(' 19.txt\nand 2 more files\n\n22 corrections');
  });

  it('cuts a long line between words around the span', () => {
    const report = plain(corrected('a.txt', `${'word '.repeat(5000)}Vian ${'word '.repeat(5000)}`, { Vian: 'Fidan' }));
    expect(report).toMatch(/…(word )+\[-Vian-\]\{\+Fidan\+\}( word)+…\n/);
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(160);
  });

  it('never cuts through a grapheme', () => {
    const family = '👨‍👩‍👧';
    for (const pad of ['', 'x', 'xx', 'xxx']) {
      const source = `${family.repeat(40)}${pad}Vian${pad}${family.repeat(40)}`;
      const line = plain(corrected('a.txt', source, { Vian: 'Fidan' })).split('\n')[3]!;
      const around = line.trim().replace(`${pad}[-Vian-]{+Fidan+}${pad}`, '').replace(/^…|…$/g, '');
      expect(around.replaceAll(family, '')).toBe('');
    }
  });

  it('spells out what would drive a terminal, wherever it stands', () => {
    const document = corrected(HOSTILE, `${HOSTILE}Vian${HOSTILE}`, { Vian: `Fidan${HOSTILE}` });
    for (const color of ['always', 'never'] as const) {
      const report = pretty({ documents: [document] }, { color, detail: 'normal' });
      const uncoloured = report.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '').replaceAll('\n', '');
      expect(uncoloured).not.toMatch(/[\p{Cc}\u202e]/u);
    }
    expect(plain(document)).toContain('\\x1b]0;owned\\x07');
  });

  it('shows a name broken over a line in one line', () => {
    const report = plain(corrected('a.txt', 'Mr Hakan\nVian spoke', { 'Hakan\nVian': 'Hakan\nFidan' }));
    expect(report).toContain('Mr [-Hakan\\nVian-]{+Hakan\\nFidan+} spoke');
  });

  it('marks changed letters with colour', () => {
    const report = pretty(
      { documents: [corrected('a.txt', 'Kiev', { Kiev: 'Kyiv' })] },
      { color: 'always', detail: 'normal' },
    );
    expect(report).toContain('\u001b[4me\u001b[24m');
    expect(report).toContain('\u001b[9mKiev\u001b[29m');
  });

  it('lists what could not be read before the summary', () => {
    const report = pretty({ documents: [], faults: faulty.faults!.slice(0, 2) }, PLAIN);
    expect(report).toBe(
      [
        'Could not be read',
        '  gone.txt: no such file or directory',
        '  bytes.txt:2: not valid UTF-8',
        '',
        'no text was read',
        '',
      ].join('\n'),
    );
  });

  describe('on a terminal', () => {
    const source = `${'so many words stand before '.repeat(4)}Zellinski${' and stand behind of it'.repeat(4)}.\nZellinski too.\n`;
    const document = corrected('a.txt', source, { Zellinski: 'Volodymyr Zelensky' });
    const lines = (columns: number) => pretty({ documents: [document] }, { ...PLAIN, columns }).split('\n');

    it.each([64, 80, 100, 120])('fits its lines into %d columns', (columns) => {
      expect(lines(columns).filter((line) => line.length > columns)).toEqual([]);
    });

    it('cuts the line of a finding between words, and says below what has no room beside it', () => {
      expect(lines(64)).toEqual([
        'a.txt',
        '  1:109   Zellinski → Volodymyr Zelensky',
        '          (The Volodymyr Zelensky, listed, 100 %)',
        '          listed in Test',
        '          …before [-Zellinski-]{+Volodymyr Zelensky+} and stand…',
        '          and at 2:1',
        '',
        '2 corrections in 1 file',
        '',
      ]);
    });

    it('gives the room that one side of a finding leaves to the other', () => {
      const [, , , line] = pretty(
        { documents: [corrected('a.txt', `Zellinski ${'spoke '.repeat(20)}`, { Zellinski: 'Zelensky' })] },
        { ...PLAIN, columns: 72 },
      ).split('\n');
      expect(line).toBe('          [-Zellinski-]{+Zelensky+} spoke spoke spoke spoke spoke spoke…');
    });
  });
});
