import { type Dirent, readdir } from 'node:fs';
import { resolve } from 'node:path';
import { faultText, systemCode } from '../system-fault.ts';
import type { FolderFault, SearchedFolders } from './walk-articles.ts';

/** The files that a glob pattern matches, counted from `cwd` (absolute), in code-unit order; none in `node_modules`. */
export async function matchPattern(pattern: string, cwd: string): Promise<SearchedFolders> {
  const { glob } = await import('tinyglobby');
  const faults: FolderFault[] = [];
  const found = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: readdirTelling((folder, message) => faults.push({ folder, message })) },
  });
  return { files: found.map((path) => resolve(path)).sort(), faults };
}

/** Lists folders as Node does, and tells of those that it cannot: the package passes over them without a word. */
function readdirTelling(tell: (folder: string, message: string) => void): typeof readdir {
  const telling = (
    folder: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void => {
    readdir(folder, options, (error, entries) => {
      // What is not there, or is no folder, is nothing that the pattern could have matched in.
      if (error && !['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) tell(resolve(folder), faultText(error));
      done(error, entries);
    });
  };
  // The one way in which the package calls it.
  return telling as typeof readdir;
}
