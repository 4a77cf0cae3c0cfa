import { Buffer } from 'node:buffer';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { describe, expect, it } from 'vitest';
import { rdjson } from '../../src/report/rdjson.ts';
import type { DocumentReport } from '../../src/report/run.ts';
import { corrected, faulty, intricate, sampleRuns, suggested } from './sample-runs.ts';

const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Puts in place what the suggestions of a report say, as its definition has it: columns count bytes. */
function patched(report: string, { source }: DocumentReport): string {
  const { diagnostics } = JSON.parse(report);
  const suggestions = diagnostics.flatMap((diagnostic: { suggestions?: object[] }) => diagnostic.suggestions ?? []);
  let bytes = Buffer.from(source);
  for (const { range, text } of suggestions.reverse()) {
    const [start, end] = [byteAt(bytes, range.start), byteAt(bytes, range.end)];
    bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(text), bytes.subarray(end)]);
  }
  return bytes.toString();
}

function byteAt(bytes: Buffer, { line, column }: Position): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = bytes.indexOf('\n', start) + 1;
  return start + column - 1;
}

describe('rdjson', () => {
  it.each(Object.keys(sampleRuns))('obeys its definition on a run %s', async (title) => {
    const { valid, errors } = await validator.validateString(rdjson(sampleRuns[title]!));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it('would be refused by the definition if it broke it', async () => {
    const broken = rdjson(sampleRuns.one!).replace('"path"', '"file"');
    expect((await validator.validateString(broken)).valid).toBe(false);
  });

  it('suggests what makes the corrected text, in columns of bytes', () => {
    const document = intricate();
    const report = rdjson({ documents: [document] });
    expect(patched(report, document)).toBe(document.result.text);
  });

  it('counts the bytes of a byte order mark, which is no column elsewhere', () => {
    const document = corrected('a.txt', '\uFEFFVian, Vian\nVian', { Vian: 'Fidan' });
    expect(document.result.corrections.map(({ column }) => column)).toEqual([1, 7, 1]);
    expect(patched(rdjson({ documents: [document] }), document)).toBe(document.result.text);
  });

  it('reads a long line once, however many names stand on it', () => {
    const document = corrected('a.txt', 'Vian spoke. '.repeat(20_000), { Vian: 'Fidan' });
    expect(JSON.parse(rdjson({ documents: [document] })).diagnostics.at(-1)).toMatchObject({
      location: { range: { start: { line: 1, column: 239_989 }, end: { line: 1, column: 239_993 } } },
    });
  });

  it('offers a suggestion as information', () => {
    const report = JSON.parse(rdjson({ documents: [suggested('d.txt', 'Київ, Correviev', 'Correviev')] }));
    expect(report.diagnostics).toMatchObject([
      {
        severity: 'INFO',
        code: { value: 'suggestion' },
        location: { range: { start: { line: 1, column: 11 }, end: { line: 1, column: 20 } } },
        suggestions: [{ text: 'Kharkiv' }],
      },
    ]);
  });

  it('tells faults as errors, by their lines', () => {
    expect(JSON.parse(rdjson({ ...faulty, documents: [] })).diagnostics.slice(0, 2)).toEqual([
      {
        message: 'no such file or directory',
        location: { path: 'gone.txt', range: { start: { line: 1 } } },
        severity: 'ERROR',
        code: { value: 'unreadable' },
      },
      {
        message: 'not valid UTF-8',
        location: { path: 'bytes.txt', range: { start: { line: 2 } } },
        severity: 'ERROR',
        code: { value: 'invalid-utf8' },
      },
    ]);
  });
});
