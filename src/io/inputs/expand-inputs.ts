import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { OperationalError } from '../operational-error.ts';
import { realFile } from '../paths/real-path.ts';
import { slashed } from '../paths/slashed.ts';
import { faultText, systemCode } from '../system-fault.ts';
import type { IgnoreRules } from './ignore-rules.ts';
import type { FileInput, Input } from './input.ts';
import { matchPattern } from './match-pattern.ts';
import { ARTICLE_EXTENSIONS, type FolderFault, walkArticles } from './walk-articles.ts';

/** What names documents. */
export interface Argument {
  readonly text: string;
  /** From the command line it may be a pattern or `-`; in a list it is a path and nothing else. */
  readonly from: 'command line' | 'list';
}

/** How arguments are made into inputs. */
export interface ExpandOptions {
  /** Absolute; what relative arguments start from. */
  readonly cwd: string;
  /** Reads the ignore rules; not called where only files are named that are taken anyway. */
  readonly rules: () => Promise<IgnoreRules>;
  /** Whether a file or folder that is named itself is taken though the rules leave it out. */
  readonly named: 'taken' | 'by the rules';
  /** Whether an argument that nothing matches is a fault. */
  readonly unmatched: 'fault' | 'allowed';
  /** Name of standard input. */
  readonly stdinPath: string;
  /** Absolute folder that this run writes to: what lies there from an earlier run is not found by a folder around it. */
  readonly outputFolder?: string;
}

/** The documents that arguments name, each once, and what is wrong with the other arguments and folders below them. */
export interface ExpandedInputs {
  readonly inputs: readonly Input[];
  /** Files that were named themselves, but left out by the rules. */
  readonly ignored: readonly FileInput[];
  readonly faults: readonly ArgumentFault[];
}

/** What is wrong with an argument, or with a folder that it leads to. */
export interface ArgumentFault {
  readonly argument: string;
  readonly message: string;
}

/** What one argument names, or what is wrong with it. */
interface Found {
  readonly inputs?: readonly Input[];
  readonly ignored?: FileInput;
  readonly faults?: readonly ArgumentFault[];
  /** What is only a fault where every argument must match something. */
  readonly unmatched?: string;
}

const MAGIC = /[*?[\]{}()!]/;

/** Turns files, folders, patterns and `-` into documents, in the order of the arguments. */
export async function expandInputs(args: readonly Argument[], options: ExpandOptions): Promise<ExpandedInputs> {
  const inputs = new Map<string, Input>();
  const ignored: FileInput[] = [];
  const faults: ArgumentFault[] = [];
  for (const argument of args) {
    const found = await expandOne(argument, options);
    faults.push(...(found.faults ?? []));
    if (found.unmatched !== undefined && options.unmatched === 'fault') {
      faults.push({ argument: argument.text, message: found.unmatched });
    }
    if (found.ignored) ignored.push(found.ignored);
    for (const input of found.inputs ?? []) addOnce(inputs, input);
  }
  return { inputs: [...inputs.values()], ignored, faults };
}

/** A file that comes again, be it by a link to it, stays where it was first. */
function addOnce(inputs: Map<string, Input>, input: Input): void {
  const key = input.from === 'stdin' ? '-' : (realFile(input.file) ?? input.file);
  if (!inputs.has(key)) inputs.set(key, input);
}

async function expandOne({ text, from }: Argument, options: ExpandOptions): Promise<Found> {
  if (text === '-' && from === 'command line') return { inputs: [{ from: 'stdin', path: options.stdinPath }] };
  const file = resolve(options.cwd, text);
  try {
    const found = statSync(file);
    return found.isDirectory() ? await expandFolder(text, file, options) : await expandFile(text, file, options);
  } catch (error) {
    // What is wrong with the rules is wrong with the run, not with this argument.
    if (error instanceof OperationalError) throw error;
    if (systemCode(error) !== 'ENOENT') return { faults: [{ argument: text, message: faultText(error) }] };
    return from === 'command line' && MAGIC.test(text) ? expandPattern(text, options) : { unmatched: faultText(error) };
  }
}

async function expandFile(text: string, file: string, options: ExpandOptions): Promise<Found> {
  const input: FileInput = { from: 'file', path: displayPath(text), file, below: basename(file) };
  return (await isLeftOut(file, options)) ? { ignored: input } : { inputs: [input] };
}

async function expandFolder(text: string, folder: string, options: ExpandOptions): Promise<Found> {
  if (await isLeftOut(`${folder}/`, options)) return {};
  const named = options.named === 'taken' ? folder : undefined;
  const found = await walkArticles(folder, await options.rules(), named);
  const below = (path: string): string => slashed(relative(folder, path));
  const shown = (path: string): string => displayPath(posix.join(slashed(text), below(path)));
  const files = found.files.filter((file) => !isOutput(file, folder, options));
  const faults = shownFaults(found.faults, shown);
  if (files.length === 0 && faults.length === 0) {
    return { unmatched: `no articles (${ARTICLE_EXTENSIONS}) that are not ignored in this directory` };
  }
  return { inputs: files.map((file) => ({ from: 'file', path: shown(file), file, below: below(file) })), faults };
}

/** Whether the rules leave out a file or folder (with a closing slash) that is named itself, and have the last word. */
async function isLeftOut(path: string, { named, rules }: ExpandOptions): Promise<boolean> {
  return named === 'by the rules' && (await (await rules()).in(dirname(path)))(path);
}

async function expandPattern(pattern: string, options: ExpandOptions): Promise<Found> {
  const found = await matchPattern(pattern, options.cwd);
  const base = resolve(options.cwd, fixedPart(pattern));
  const rules = await options.rules();
  const isTaken = async (path: string): Promise<boolean> => !(await rules.in(dirname(path)))(path);
  const shown = (path: string): string => displayPath(isAbsolute(pattern) ? path : relative(options.cwd, path));
  const files: string[] = [];
  for (const file of found.files) if (!isOutput(file, base, options) && (await isTaken(file))) files.push(file);
  const unread: FolderFault[] = [];
  for (const fault of found.faults) if (await isTaken(`${fault.folder}/`)) unread.push(fault);
  const faults = shownFaults(unread, shown);
  if (files.length === 0 && faults.length === 0) return { unmatched: 'no file matches this pattern' };
  const below = (file: string): string => slashed(relative(base, file));
  return { inputs: files.map((file) => ({ from: 'file', path: shown(file), file, below: below(file) })), faults };
}

function shownFaults(faults: readonly FolderFault[], shown: (path: string) => string): ArgumentFault[] {
  return faults.map(({ folder, message }) => ({ argument: shown(folder), message }));
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
