import { readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { readAtOnce } from '../files/read-at-once.ts';
import { OperationalError } from '../operational-error.ts';
import { isNoFile } from '../paths/is-no-file.ts';
import { repositoryRoot } from '../paths/repository-root.ts';
import { slashed } from '../paths/slashed.ts';
import { faultText } from '../system-fault.ts';
import { escaped, ignoreLines } from './ignore-lines.ts';

/** Which files the ignore files of their folders leave out. */
export interface IgnoreRules {
  /**
   * The rules for what lies right in a folder (absolute), as a test of absolute paths, a folder's with a closing slash.
   * What lies below `named`, a folder that the user named, is not left out because that folder is.
   */
  in(folder: string, named?: string): Promise<IsIgnored>;
}

/** Whether the rules leave out a path (absolute). */
export type IsIgnored = (path: string) => boolean;

/** Where ignore rules come from. */
export interface IgnoreOptions {
  /** Absolute; where the rules start when a path is in no repository. */
  readonly cwd: string;
  /** Further ignore files, whose patterns count from the folder that each lies in. */
  readonly ignoreFiles: readonly string[];
  /** Further patterns for what lies in a folder, and the folder (absolute) that they count from. */
  readonly patternsFor: (folder: string) => Promise<FolderPatterns | undefined>;
}

/** Patterns as in `.gitignore`, and the folder (absolute) that they count from. */
export interface FolderPatterns {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** Read in every folder; the later rules over the earlier ones. */
const IGNORE_FILE_NAMES = ['.gitignore', '.fixnamesignore'];

/** Rules that leave nothing out. */
export const NO_IGNORE_RULES: IgnoreRules = { in: () => Promise.resolve(() => false) };

/**
 * The rules of `.gitignore` and `.fixnamesignore` in the folders between a path and its repository's root (or the
 * working folder), of the configuration, and of the further files, the later over the earlier. As in git, what lies in
 * an ignored folder cannot be taken in again. Each ignore file is read once.
 * @throws {OperationalError} when one of the further files cannot be read.
 */
export async function readIgnoreRules({ cwd, ignoreFiles, patternsFor }: IgnoreOptions): Promise<IgnoreRules> {
  const { default: ignore } = await import('ignore');
  const options = { ignorecase: process.platform === 'win32' || process.platform === 'darwin' };
  const extra = ignoreFiles.flatMap((name) => {
    const file = resolve(cwd, name);
    return ignoreLines(readGiven(file, name), ruled(dirname(file)));
  });
  const chains = new Map<string, Ignore>();
  const chainOf = (folder: string, top: string): Ignore => {
    const key = `${folder}\0${top}`;
    const known = chains.get(key);
    if (known) return known;
    const above = folder === top ? ignore(options) : chainOf(dirname(folder), top);
    const own = IGNORE_FILE_NAMES.flatMap((name) => ignoreLines(readIfThere(join(folder, name)), ruled(folder)));
    const chain = own.length === 0 ? above : ignore(options).add(above).add(own);
    chains.set(key, chain);
    return chain;
  };
  return {
    async in(folder, named) {
      const further = await patternsFor(folder);
      const lines = [
        ...(further ? ignoreLines(further.patterns.join('\n'), ruled(further.folder)) : []),
        ...extra,
        ...(named === undefined ? [] : exemptions(named)),
      ];
      const rules = ignore(options)
        .add(chainOf(folder, topOf(folder, named, cwd)))
        .add(lines);
      return (path) => rules.ignores(fromRoot(path));
    },
  };
}

/** The outermost folder whose ignore files govern what lies in `folder`. */
function topOf(folder: string, named: string | undefined, cwd: string): string {
  const around = [repositoryRoot(folder), cwd, named].find((top) => top !== undefined && isWithin(folder, top));
  return around ?? folder;
}

function isWithin(folder: string, top: string): boolean {
  return folder === top || folder.startsWith(top.endsWith(sep) ? top : top + sep);
}

/** Rules that take in a folder and all around it. */
function exemptions(folder: string): string[] {
  const parts = fromRoot(folder).split('/');
  return parts.map((_, at) => `!/${escaped(parts.slice(0, at + 1).join('/'))}/`);
}

/** An absolute path as one below the root, the one form in which all rules and paths meet. */
function fromRoot(path: string): string {
  return ruled(path).replace(/^\/+/, '');
}

/** An absolute path with forward slashes and without a drive. */
function ruled(path: string): string {
  return slashed(path).replace(/^[a-z]:/i, '');
}

/** What is no file says nothing: a pipe would keep the search of its folder waiting. */
function readIfThere(file: string): string {
  try {
    return isNoFile(file) ? '' : readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readGiven(file: string, name: string): string {
  try {
    return new TextDecoder().decode(readAtOnce(file));
  } catch (error) {
    throw new OperationalError(`ignore file ${name}: ${faultText(error)}`);
  }
}
