import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { userCacheFolder } from '../../../src/io/paths/user-cache-folder.ts';

it.each([
  [{}, 'linux', join(homedir(), '.cache', 'fix-names')],
  [{}, 'darwin', join(homedir(), 'Library', 'Caches', 'fix-names')],
  [{ LOCALAPPDATA: '/local' }, 'win32', join('/local', 'fix-names')],
  [{ XDG_CACHE_HOME: '/mine' }, 'linux', join('/mine', 'fix-names')],
  [{ XDG_CACHE_HOME: 'relative' }, 'linux', join(homedir(), '.cache', 'fix-names')],
])('with %j on %s is %s', (env, platform, folder) => {
  expect(userCacheFolder(env, platform)).toBe(folder);
});
