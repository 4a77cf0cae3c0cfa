import { expect, it } from 'vitest';
import { cachedFixers } from '../../../src/cli/fixers/cached-fixers.ts';
import type { FoundCache } from '../../../src/cli/fixers/open-cache.ts';
import type { Settings } from '../../../src/cli/settings/settings.ts';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { type FixOptions, fix } from '../../../src/fix.ts';
import { KYIV, ZELENSKY } from '../../entries.ts';

const TEXT = 'Mr Zellinski flew to Kyiv.';

/** Fixers over one cache, and how often they really worked. */
function open(entries: Parameters<typeof compile>[0], options: FixOptions, cache: FoundCache) {
  const settings: Settings = {
    shipped: 'left out',
    dictionaries: [],
    fix: options,
    fields: [],
    mentions: [],
    elsewhere: { mentions: [], dictionaries: [] },
  };
  const gazetteer = compile(entries, []);
  const calls: string[] = [];
  const fixText = async (text: string) => {
    calls.push(text);
    return fix(text, gazetteer, options);
  };
  const inner = { fixers: new Map([[settings, fixText]]), close: () => Promise.resolve() };
  const { fixers } = cachedFixers(inner, new Map([[settings, gazetteer]]), cache);
  return { calls, fixText: fixers.get(settings)! };
}

function memory(): FoundCache {
  const known = new Map<string, string>();
  return {
    get: (key) => (known.has(key) ? JSON.parse(known.get(key)!) : undefined),
    set: (key, found) => void known.set(key, JSON.stringify(found)),
    save: () => Promise.resolve(),
  };
}

it('works on a text once, and gives the same result again', async () => {
  const cache = memory();
  const one = open([ZELENSKY, KYIV], {}, cache);
  const first = await one.fixText(TEXT);
  const other = open([ZELENSKY, KYIV], {}, cache);
  expect(await other.fixText(TEXT)).toEqual(first);
  expect(first.corrections).toHaveLength(1);
  expect([one.calls, other.calls]).toEqual([[TEXT], []]);
});

it.each([
  ['another text', [ZELENSKY, KYIV], {}, `${TEXT} `],
  ['another dictionary', [ZELENSKY], {}, TEXT],
  ['an entry with one more variant', [{ ...ZELENSKY, variants: [...ZELENSKY.variants, 'Zelynskoi'] }, KYIV], {}, TEXT],
  ['another threshold', [ZELENSKY, KYIV], { minConfidence: 0.5 }, TEXT],
  ['no fuzzy matching', [ZELENSKY, KYIV], { matching: 'listed' }, TEXT],
  ['a disabled entry', [ZELENSKY, KYIV], { disable: ['Kyiv'] }, TEXT],
] as const)('works anew for %s', async (_what, entries, options, text) => {
  const cache = memory();
  await open([ZELENSKY, KYIV], {}, cache).fixText(TEXT);
  const other = open([...entries], options, cache);
  await other.fixText(text);
  expect(other.calls).toEqual([text]);
});
