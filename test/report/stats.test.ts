import { describe, expect, it } from 'vitest';
import { stats } from '../../src/report/stats.ts';
import { corrected, faulty, records, suggested } from './sample-runs.ts';

const NORMAL = { detail: 'normal' } as const;

describe('stats', () => {
  it('counts entries with their spellings and articles, the most frequent first', () => {
    const documents = [
      corrected('a.txt', 'Vian, Vyan, Vian, Kiev', { Vian: 'Fidan', Vyan: 'Fidan', Kiev: 'Kyiv' }),
      corrected('b.txt', 'Vian', { Vian: 'Fidan' }),
      suggested('c.txt', 'Correviev', 'Correviev'),
      corrected('clean.txt', 'All is well', {}),
    ];
    expect(stats({ documents }, NORMAL)).toBe(
      [
        'corrected  suggested  articles',
        '        4          0         2  The Fidan: Vian 3, Vyan 1',
        '        0          1         1  The Kharkiv: Correviev 1',
        '        1          0         1  The Kyiv: Kiev 1',
        '',
        '5 corrections, 1 suggestion in 3 files',
        '',
      ].join('\n'),
    );
  });

  it('names the most frequent spellings, and all when verbose', () => {
    const spellings = ['Va', 'Vb', 'Vc', 'Vd', 'Ve', 'Vf', 'Vg', 'Vh'];
    const changes = Object.fromEntries(spellings.map((spelling) => [spelling, 'Fidan']));
    const run = { documents: [corrected('a.txt', spellings.join(' '), changes)] };
    expect(stats(run, NORMAL)).toContain('Vf 1 and 2 more\n');
    expect(stats(run, { detail: 'verbose' })).toContain('Vg 1, Vh 1\n');
  });

  it('counts articles of the same name apart', () => {
    const one = corrected('records.jsonl', 'Vian', { Vian: 'Fidan' });
    expect(stats({ documents: [one, { ...one }] }, NORMAL)).toMatch(/ 2 {2}The Fidan: Vian 2/);
  });

  it('says so when there is nothing', () => {
    expect(stats({ documents: [corrected('a.txt', 'All is well', {})] }, NORMAL)).toBe(
      'nothing to correct in 1 file\n',
    );
  });

  it('counts no fault', () => {
    expect(stats(faulty, NORMAL)).toBe(stats(records, NORMAL));
  });
});
