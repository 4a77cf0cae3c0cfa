import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fix } from '../src/fix.ts';
import { loadGazetteer } from '../src/io/dictionaries/load-gazetteer.ts';

const gazetteer = await loadGazetteer();
const folder = new URL('../seeds/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.corrected.txt'))
  .map((name) => name.replace('.corrected.txt', ''));

describe.each(articles)('seeds/%s.txt', (article) => {
  const corrected = read(`${article}.corrected.txt`);

  it('becomes its corrected text', () => {
    expect(fix(read(`${article}.txt`), gazetteer).text).toBe(corrected);
  });

  it('has nothing left to correct in its corrected text', () => {
    expect(fix(corrected, gazetteer).corrections).toEqual([]);
  });
});
