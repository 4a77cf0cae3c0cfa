import { scanXmlReport } from 'danger-plugin-lint-report';
import { describe, expect, it } from 'vitest';
import { checkstyle } from '../../src/report/checkstyle.ts';
import type { Run } from '../../src/report/run.ts';
import { corrected, faulty, intricate, MARKUP, sampleRuns } from './sample-runs.ts';
import { parsed, values } from './xml.ts';

/** What a reader of such reports takes from one, all files being part of the change that it comments on. */
async function read(run: Run): Promise<object[]> {
  const found: object[] = [];
  const git = { modified_files: run.documents.map(({ path }) => path), created_files: [] };
  await scanXmlReport(git, checkstyle(run), '/nowhere', false, (violation) => void found.push(violation));
  return found;
}

describe('checkstyle', () => {
  it.each(Object.keys(sampleRuns))('is well-formed XML on a run %s', (title) => {
    expect(values(parsed(checkstyle(sampleRuns[title]!)), '/checkstyle/@version')).toEqual(['4.3']);
  });

  it('is read as it was meant', async () => {
    expect(await read(sampleRuns.many!)).toEqual([
      expect.objectContaining({ file: 'many.txt', line: 1, column: 1, severity: 'warning' }),
      expect.objectContaining({
        file: 'many.txt',
        line: 1,
        column: 15,
        message: '“Vian” should be “Fidan”: listed in Test',
      }),
      expect.objectContaining({ file: 'many.txt', line: 2, column: 1 }),
      expect.objectContaining({ file: 'doubt.txt', line: 1, column: 4, severity: 'info' }),
    ]);
  });

  it('leaves out files without a remark', () => {
    const clean = corrected('clean.txt', 'All is well.', {});
    expect(parsed(checkstyle({ documents: [clean] })).find('//file')).toEqual([]);
  });

  it('gives markup in a text and in a path back as it was', () => {
    const document = intricate();
    const xml = parsed(checkstyle({ documents: [document] }));
    expect(values(xml, '//file/@name')).toEqual([document.path]);
    expect(values(xml, '//error/@message')[0]).toContain(MARKUP);
  });

  it('tells faults as errors', () => {
    const xml = parsed(checkstyle({ ...faulty, documents: [] }));
    expect(values(xml, '//file/@name')).toEqual(['gone.txt', 'bytes.txt', 'feed.csv']);
    expect(new Set(values(xml, '//error/@severity'))).toEqual(new Set(['error']));
    expect(values(xml, '//error/@source').slice(0, 2)).toEqual(['fix-names.unreadable', 'fix-names.invalid-utf8']);
  });
});
