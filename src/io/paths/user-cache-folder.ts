import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder (absolute) that the system gives a user’s programs for what they can make again. */
export function userCacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  return join(cacheHome(env, platform), 'fix-names');
}

function cacheHome(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  // Whoever names a folder means it on every system; the standard wants a relative one passed over.
  if (env.XDG_CACHE_HOME?.startsWith('/')) return env.XDG_CACHE_HOME;
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}
