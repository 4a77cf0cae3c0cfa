import { createHash } from 'node:crypto';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { encodeGazetteer } from '../../core/gazetteer/gazetteer-codec.ts';
import { programDigest } from '../../io/paths/program-digest.ts';
import { withoutText, withText } from '../outcomes/found.ts';
import type { Settings } from '../settings/settings.ts';
import type { FoundCache } from './open-cache.ts';
import type { TextFixer, TextFixers } from './text-fixers.ts';

/** Fixers that look into a cache first, and let others work on what it does not know. */
export function cachedFixers(
  { fixers, close }: TextFixers,
  gazetteers: ReadonlyMap<Settings, Gazetteer>,
  cache: FoundCache,
): TextFixers {
  const program = programDigest();
  const digests = new Map([...new Set(gazetteers.values())].map((one) => [one, sha256(encodeGazetteer(one))]));
  const scopeOf = (settings: Settings): string =>
    JSON.stringify([program, settings.fix, digests.get(gazetteers.get(settings)!)]);
  const cached = [...fixers].map(([settings, fixText]): [Settings, TextFixer] => [
    settings,
    remembering(fixText, sha256(scopeOf(settings)), cache),
  ]);
  return { fixers: new Map(cached), close };
}

function remembering(fixText: TextFixer, scope: string, cache: FoundCache): TextFixer {
  return async (text) => {
    const key = sha256(scope, text);
    const known = cache.get(key);
    if (known) return withText(known, text);
    const result = await fixText(text);
    cache.set(key, withoutText(result));
    return result;
  };
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}
