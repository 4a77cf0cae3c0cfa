import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashToken } from '../../src/core/text/fold.ts';

/** Articles of correct text, cut to the lengths that articles and passages have. */
export interface CleanArticle {
  readonly text: string;
  /** Which half of the documents it comes from: nothing is learned from what is reported on. */
  readonly half: 'train' | 'test';
}

/** Words to aim at for one article after the other, from a passage to a long report. */
const LENGTHS = [60, 400, 120, 800, 250];

/** Reads all clean texts under a folder (`*.jsonl.gz`, records with `id` and `text`). */
export function readCleanArticles(folder: string): CleanArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  return files.sort().flatMap((name) => {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean);
    return lines.flatMap((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const half = hashToken(id) % 2 === 0 ? 'train' : 'test';
      return cut(text).map((part) => ({ text: part, half }) as const);
    });
  });
}

/** Cuts a document at its line breaks. */
function cut(text: string): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let words = 0;
  for (const line of text.split('\n')) {
    part.push(line);
    words += line.split(' ').length;
    if (words < LENGTHS[parts.length % LENGTHS.length]!) continue;
    parts.push(part.join('\n'));
    part = [];
    words = 0;
  }
  return part.length > 0 ? [...parts, part.join('\n')] : parts;
}
