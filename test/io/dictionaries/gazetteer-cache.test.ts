import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { openGazetteerCache } from '../../../src/io/dictionaries/gazetteer-cache.ts';
import { KYIV, ZELENSKY } from '../../entries.ts';

const gazetteer = compile([KYIV, ZELENSKY]);

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'gazetteer-cache-')), 'made', 'when-needed');
}

describe('the cache of gazetteers', () => {
  it('gives back what it was given, by its key', async () => {
    const folder = newFolder();
    expect(await openGazetteerCache(folder).get('one')).toBeUndefined();
    await openGazetteerCache(folder).set('one', gazetteer);
    expect(await openGazetteerCache(folder).get('one')).toEqual(gazetteer);
    expect(await openGazetteerCache(folder).get('two')).toBeUndefined();
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 7)],
    ['empty', () => new Uint8Array()],
    ['changed in one bit', (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))],
  ])('passes over a file that is %s, and writes it anew', async (_, damage) => {
    const folder = newFolder();
    const cache = openGazetteerCache(folder);
    await cache.set('one', gazetteer);
    const file = join(folder, readdirSync(folder)[0]!);
    writeFileSync(file, damage(readFileSync(file)));
    expect(await cache.get('one')).toBeUndefined();
    await cache.set('one', gazetteer);
    expect(await cache.get('one')).toEqual(gazetteer);
  });

  it('keeps the five that were asked for last', async () => {
    const folder = newFolder();
    const cache = openGazetteerCache(folder);
    for (const [at, key] of ['a', 'b', 'c', 'd', 'e'].entries()) {
      await cache.set(key, gazetteer);
      utimesSync(join(folder, `${key}.gazetteer`), 1000 + at, 1000 + at);
    }
    await cache.get('a');
    await cache.set('f', gazetteer);
    expect(readdirSync(folder).sort()).toEqual(['a', 'c', 'd', 'e', 'f'].map((key) => `${key}.gazetteer`));
  });

  it('does without a folder that cannot be made', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gazetteer-cache-')), 'file');
    writeFileSync(file, 'mine');
    const cache = openGazetteerCache(join(file, 'below'));
    await cache.set('one', gazetteer);
    expect(await cache.get('one')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
