import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { OperationalError } from './operational-error.ts';
import { foldersUpward, repositoryRoot } from './repository-root.ts';
import { faultText } from './system-fault.ts';

/** Which files the ignore files of their folders leave out. */
export interface IgnoreRules {
  /** Whether a file or folder (absolute path, a folder's with a closing slash) is ignored. */
  ignores(path: string): boolean;
}

export interface IgnoreOptions {
  /** Absolute; where the rules start when a path is in no repository. */
  readonly cwd: string;
  /** Further ignore files, whose patterns count from the folder that each lies in. */
  readonly ignoreFiles: readonly string[];
}

/** Read in every folder; the later rules over the earlier ones. */
const IGNORE_FILE_NAMES = ['.gitignore', '.fixnamesignore'];

export const NO_IGNORE_RULES: IgnoreRules = { ignores: () => false };

interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * The rules of `.gitignore` and `.fixnamesignore` in the folders between a path and its repository's root (or the
 * working folder), and of the further files. Each ignore file is read once.
 * @throws {OperationalError} when one of the further files cannot be read.
 */
export async function readIgnoreRules({ cwd, ignoreFiles }: IgnoreOptions): Promise<IgnoreRules> {
  const { default: ignore } = await import('ignore');
  const folders = new Map<string, FolderRules | undefined>();
  const extra = ignoreFiles.map((name): FolderRules => {
    const file = resolve(cwd, name);
    return { folder: dirname(file), rules: ignore().add(readGiven(file, name)) };
  });
  const rulesOf = (folder: string): FolderRules | undefined => {
    if (!folders.has(folder)) {
      const texts = IGNORE_FILE_NAMES.map((name) => readIfThere(join(folder, name))).filter((text) => text !== '');
      folders.set(folder, texts.length === 0 ? undefined : { folder, rules: ignore().add(texts.join('\n')) });
    }
    return folders.get(folder);
  };
  return {
    ignores(path) {
      const own = foldersBetween(dirname(path), cwd).map(rulesOf);
      return lastWord(path, [...own, ...extra]);
    },
  };
}

/** The verdict of the last folder whose rules say anything about the path. */
function lastWord(path: string, folders: readonly (FolderRules | undefined)[]): boolean {
  let ignored = false;
  for (const folder of folders) {
    const inside = folder && pathBelow(folder.folder, path);
    if (!folder || !inside) continue;
    const verdict = folder.rules.test(inside);
    if (verdict.ignored) ignored = true;
    if (verdict.unignored) ignored = false;
  }
  return ignored;
}

/** The folders whose rules govern what lies in `folder`, the outermost first. */
function foldersBetween(folder: string, cwd: string): string[] {
  const top = repositoryRoot(folder) ?? (pathBelow(cwd, folder) === undefined ? folder : cwd);
  const folders: string[] = [];
  for (const above of foldersUpward(folder)) {
    folders.unshift(above);
    if (above === top) break;
  }
  return folders;
}

/** `path` relative to `folder` with forward slashes and its closing slash kept, or undefined when it is not inside. */
function pathBelow(folder: string, path: string): string | undefined {
  const inside = relative(folder, path).split(sep).join('/');
  if (inside === '..' || inside.startsWith('../') || isAbsolute(inside)) return undefined;
  return path.endsWith('/') && inside !== '' ? `${inside}/` : inside;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readGiven(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new OperationalError(`ignore file ${name}: ${faultText(error)}`);
  }
}
