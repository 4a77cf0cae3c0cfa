import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readCleanArticles } from '../../../scripts/calibration/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'clean-'));
const lines = Array.from({ length: 120 }, (_, at) => `line ${at} has six words here`);
const records = Array.from({ length: 20 }, (_, at) => JSON.stringify({ id: `text ${at}`, text: lines.join('\n') }));
writeFileSync(join(folder, 'some.jsonl.gz'), gzipSync(`${records.join('\n')}\n`));
writeFileSync(join(folder, 'notes.txt'), 'not read');
afterAll(() => rmSync(folder, { recursive: true }));

describe('readCleanArticles', () => {
  const articles = readCleanArticles(folder);

  it('loses no line and cuts none', () => {
    expect(
      articles
        .map(({ text }) => text)
        .join('\n')
        .split('\n'),
    ).toHaveLength(20 * lines.length);
    for (const { text } of articles) for (const line of text.split('\n')) expect(lines).toContain(line);
  });

  it('cuts texts to lengths from a passage to a report', () => {
    const sizes = articles.map(({ text }) => text.split(/\s/).length);
    expect(Math.min(...sizes)).toBeLessThan(100);
    expect(Math.max(...sizes)).toBeGreaterThan(350);
  });

  it('puts some documents into each half', () => {
    expect(new Set(articles.map(({ half }) => half))).toEqual(new Set(['train', 'test']));
  });

  it('finds nothing in an empty folder', () => {
    const empty = mkdtempSync(join(tmpdir(), 'clean-'));
    expect(readCleanArticles(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  });
});
