import { resolve } from 'node:path';
import { type Argument, type ArgumentFault, type ExpandedInputs, expandInputs } from '../../io/inputs/expand-inputs.ts';
import type { Input } from '../../io/inputs/input.ts';
import { readPathList } from '../../io/inputs/read-path-list.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { isNoFile } from '../../io/paths/is-no-file.ts';
import type { FixFlags, InputFlags } from '../arguments/flags.ts';
import { meantCommand } from '../arguments/meant-command.ts';
import type { ModeName } from '../arguments/mode.ts';
import type { Configs } from '../config/configs.ts';
import type { Session } from '../session/session.ts';
import { isIgnored, openIgnoreRules } from './run-ignore-rules.ts';

/** The documents of a run. */
export interface GatheredInputs extends Pick<ExpandedInputs, 'inputs' | 'faults'> {
  /** Those of them that the ignore rules leave out, and whose bytes pass through. */
  readonly ignored: ReadonlySet<Input>;
}

/** What of the command line says which documents a run has. */
type GatheringFlags = InputFlags & Pick<FixFlags, 'outputDir' | 'changedSince'>;

/**
 * The documents that the arguments name; standard input where they name none and something is piped in.
 * @throws {OperationalError} when there is nothing to read, or what there is does not suit the mode.
 */
export async function gatherInputs(
  paths: readonly string[],
  flags: GatheringFlags,
  mode: ModeName,
  configs: Configs,
  { host }: Session,
): Promise<GatheredInputs> {
  const args = await argumentsOf(paths, flags, host);
  const rules = openIgnoreRules(flags, configs, host.cwd);
  const stdinPath = flags.stdinFilepath ?? '<stdin>';
  refuseStdin(args, flags, mode);
  const outputFolder = flags.outputDir === undefined ? {} : { outputFolder: resolve(host.cwd, flags.outputDir) };
  const expanded = await expandInputs(args, {
    cwd: host.cwd,
    rules,
    named: flags.forceExclude ? 'by the rules' : 'taken',
    unmatched: flags.errorOnUnmatchedPattern === false ? 'allowed' : 'fault',
    stdinPath,
    ...outputFolder,
  });
  await refuseCrowd(args, expanded, mode, host.cwd);
  const { ignored } = expanded;
  const strange = mode === 'write' || mode === 'interactive' ? expanded.inputs.filter(isNotRewritable) : [];
  const inputs = strange.length === 0 ? expanded.inputs : expanded.inputs.filter((input) => !strange.includes(input));
  const faults = [
    ...expanded.faults,
    ...strange.map(({ path }) => ({
      argument: path,
      message: `--${mode} needs files, and this is a pipe or a device`,
    })),
  ];
  // Who asks for one corrected text would lose the article if nothing came out.
  if (mode === 'filter' && ignored.length > 0) return { inputs: ignored, ignored: new Set(ignored), faults };
  const stdin = inputs.filter(({ from }) => from === 'stdin');
  const passes = flags.stdinFilepath !== undefined && stdin.length > 0 && (await isIgnored(stdinPath, rules, host.cwd));
  return { inputs, ignored: new Set(passes ? stdin : []), faults };
}

async function argumentsOf(
  paths: readonly string[],
  { filesFrom, null: isNullSeparated }: InputFlags,
  host: Session['host'],
): Promise<Argument[]> {
  if (filesFrom === '-' && paths.includes('-')) {
    throw new OperationalError('standard input is either the article or the list of --files-from, not both');
  }
  const own = paths.length > 0 || filesFrom !== undefined || host.stdin.isTTY === true ? paths : ['-'];
  const listed =
    filesFrom === undefined ? [] : await readPathList(filesFrom, isNullSeparated ? 'NUL' : 'newline', host);
  return [
    ...own.map((text): Argument => ({ text, from: 'command line' })),
    ...listed.map((text): Argument => ({ text, from: 'list' })),
  ];
}

function refuseStdin(args: readonly Argument[], flags: GatheringFlags, mode: ModeName): void {
  if (!args.some(({ text, from }) => text === '-' && from === 'command line')) {
    if (flags.stdinFilepath === undefined) return;
    throw new OperationalError('--stdin-filepath names standard input, which is not among the inputs: add - for it');
  }
  if (mode === 'write' || mode === 'interactive')
    throw new OperationalError(`--${mode} needs files: standard input cannot be rewritten`);
  if (flags.changedSince !== undefined) {
    throw new OperationalError('--changed-since needs files: of standard input nobody knows what changed');
  }
  if (mode === 'output-dir' && flags.stdinFilepath === undefined) {
    throw new OperationalError('--output-dir needs a name for standard input: give it by --stdin-filepath');
  }
}

/** To read a pipe before it turns out that there is nothing to rewrite would keep the user waiting, and lose its text. */
function isNotRewritable(input: Input): boolean {
  return input.from === 'file' && isNoFile(input.file);
}

async function refuseCrowd(
  args: readonly Argument[],
  { inputs, faults }: ExpandedInputs,
  mode: ModeName,
  cwd: string,
): Promise<void> {
  if (mode !== 'filter' || (args.length <= 1 && inputs.length <= 1)) return;
  await refuseMistypedCommand(args[0], faults[0], cwd);
  const count = Math.max(args.length, inputs.length);
  throw new OperationalError(
    `${count} inputs, but the corrected text of one only can go to stdout: use --write, --output-dir DIR, --check or --diff`,
  );
}

/** Whoever mistypes a command before its arguments wants no advice on many articles. */
async function refuseMistypedCommand(
  first: Argument | undefined,
  fault: ArgumentFault | undefined,
  cwd: string,
): Promise<void> {
  if (first?.from !== 'command line' || fault?.argument !== first.text) return;
  const meant = await meantCommand(first.text, cwd);
  if (meant !== '') throw new OperationalError(`${first.text}: ${fault.message}${meant}`);
}
