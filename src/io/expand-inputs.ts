import { stat } from 'node:fs/promises';
import { basename, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import type { IgnoreRules } from './ignore-rules.ts';
import type { FileInput, Input } from './input.ts';
import { faultText, systemCode } from './system-fault.ts';
import { ARTICLE_EXTENSIONS, walkArticles } from './walk-articles.ts';

export interface ExpandOptions {
  /** Absolute; what relative arguments start from. */
  readonly cwd: string;
  /** Reads the rules for what folders and patterns find; not called for a file, which is always taken when named. */
  readonly rules: () => Promise<IgnoreRules>;
  /** Name of standard input. */
  readonly stdinPath: string;
  /** Absolute folder that this run writes to: what lies there from an earlier run is not found by a folder around it. */
  readonly outputFolder?: string;
}

/** The documents that arguments name, each once, and what is wrong with the other arguments. */
export interface ExpandedInputs {
  readonly inputs: readonly Input[];
  readonly faults: readonly ArgumentFault[];
}

export interface ArgumentFault {
  readonly argument: string;
  readonly message: string;
}

const MAGIC = /[*?[\]{}()!]/;

/** Turns files, folders, patterns and `-` into documents, in the order of the arguments. */
export async function expandInputs(args: readonly string[], options: ExpandOptions): Promise<ExpandedInputs> {
  const inputs = new Map<string, Input>();
  const faults: ArgumentFault[] = [];
  for (const argument of args) {
    const found = await expandOne(argument, options);
    if (typeof found === 'string') faults.push({ argument, message: found });
    else for (const input of found) addOnce(inputs, input);
  }
  return { inputs: [...inputs.values()], faults };
}

function addOnce(inputs: Map<string, Input>, input: Input): void {
  const key = input.from === 'stdin' ? '-' : input.file;
  if (!inputs.has(key)) inputs.set(key, input);
}

/** The documents of one argument, or what is wrong with it. */
async function expandOne(argument: string, options: ExpandOptions): Promise<readonly Input[] | string> {
  if (argument === '-') return [{ from: 'stdin', path: options.stdinPath }];
  const file = resolve(options.cwd, argument);
  try {
    const found = await stat(file);
    if (found.isDirectory()) return await expandFolder(argument, file, options);
    return [{ from: 'file', path: displayPath(argument), file, below: basename(file) }];
  } catch (error) {
    if (systemCode(error) === 'ENOENT' && MAGIC.test(argument)) return expandPattern(argument, options);
    return faultText(error);
  }
}

async function expandFolder(argument: string, folder: string, options: ExpandOptions): Promise<FileInput[] | string> {
  const files = (await walkArticles(folder, await options.rules())).filter((file) => !isOutput(file, folder, options));
  if (files.length === 0) return `no articles (${ARTICLE_EXTENSIONS}) that are not ignored in this directory`;
  return files.map((file) => {
    const below = slashed(relative(folder, file));
    return { from: 'file', path: displayPath(posix.join(slashed(argument), below)), file, below };
  });
}

async function expandPattern(pattern: string, options: ExpandOptions): Promise<FileInput[] | string> {
  const { glob } = await import('tinyglobby');
  const ignore = ['**/node_modules/**'];
  const found = await glob(pattern, { cwd: options.cwd, ignore, absolute: true, expandDirectories: false });
  const base = resolve(options.cwd, fixedPart(pattern));
  const rules = await options.rules();
  const files = found
    .map((file) => resolve(file))
    .filter((file) => !rules.ignores(file) && !isOutput(file, base, options));
  if (files.length === 0) return 'no file matches this pattern';
  return files.sort().map((file) => {
    const named = isAbsolute(pattern) ? file : relative(options.cwd, file);
    return { from: 'file', path: displayPath(named), file, below: slashed(relative(base, file)) };
  });
}

function isOutput(file: string, searched: string, { outputFolder }: ExpandOptions): boolean {
  return outputFolder?.startsWith(searched + sep) === true && file.startsWith(outputFolder + sep);
}

/** The folders of a pattern before its first wildcard. */
function fixedPart(pattern: string): string {
  const segments = pattern.split('/');
  const wild = segments.findIndex((segment) => MAGIC.test(segment));
  return segments.slice(0, wild).join('/') || (isAbsolute(pattern) ? '/' : '.');
}

function displayPath(path: string): string {
  return posix.normalize(slashed(path));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
