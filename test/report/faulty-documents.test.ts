import { describe, expect, it } from 'vitest';
import { faultyDocuments } from '../../src/report/faulty-documents.ts';
import { corrected, faulty, records } from './sample-runs.ts';

describe('faultyDocuments', () => {
  it('puts the faults of each file with one document behind those that were read', () => {
    const found = faultyDocuments(faulty).map(({ document, faults }) => [
      document.path,
      document.record?.line,
      faults.map(({ code }) => code),
    ]);
    expect(found).toEqual([
      ['feed.csv', 3, []],
      ['feed.csv', 3, []],
      ['feed.csv', 5, []],
      ['gone.txt', undefined, ['unreadable']],
      ['bytes.txt', undefined, ['invalid-utf8']],
      ['feed.csv', undefined, ['broken-record', 'broken-record', 'more-broken-records']],
    ]);
  });

  it('puts them with the document of the whole file where there is one', () => {
    const whole = corrected('feed.csv', '', {});
    const [first, ...others] = faultyDocuments({ ...faulty, documents: [whole] });
    expect(first).toMatchObject({ document: whole, faults: [{ place: { line: 4 } }, { place: { line: 7 } }, {}] });
    expect(others.map(({ document }) => document.path)).toEqual(['gone.txt', 'bytes.txt']);
  });

  it('gives the documents of a run without faults', () => {
    expect(faultyDocuments(records).map(({ document }) => document)).toEqual(records.documents);
  });
});
