import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles } from './make-article.ts';

/** Bytes of UTF-8 that an article has at least. */
const BYTES = 4000;

/** Makes a folder with so many generated files below `articles/`, lets it be used, and removes it. */
export async function withCorpus<T>(count: number, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'fix-names-corpus-'));
  try {
    mkdirSync(join(folder, 'articles'));
    const source = articles(BYTES);
    for (let at = 0; at < count; at++) {
      writeFileSync(join(folder, 'articles', `${String(at).padStart(5, '0')}.txt`), source.next().value.join(''));
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
