import { resolve } from 'node:path';
import { type ExpandedInputs, expandInputs } from '../io/expand-inputs.ts';
import type { IgnoreRules } from '../io/ignore-rules.ts';
import { NO_IGNORE_RULES, readIgnoreRules } from '../io/ignore-rules.ts';
import { OperationalError } from '../io/operational-error.ts';
import type { FixFlags } from './flags.ts';
import type { ModeName } from './mode.ts';
import type { Session } from './session.ts';

/** The documents of a run. */
export interface GatheredInputs extends ExpandedInputs {
  /** Whether standard input has a name that the ignore rules leave out, so that it passes through as it is. */
  readonly stdin: 'read' | 'ignored';
}

/**
 * The documents that the arguments name; standard input where they name none and something is piped in.
 * @throws {OperationalError} when there is nothing to read, or what there is does not suit the mode.
 */
export async function gatherInputs(
  paths: readonly string[],
  flags: FixFlags,
  mode: ModeName,
  { host }: Session,
): Promise<GatheredInputs> {
  const args = paths.length > 0 || host.stdin.isTTY === true ? paths : ['-'];
  const rules = rulesOnce(flags, host.cwd);
  const stdinPath = flags.stdinFilepath ?? '<stdin>';
  refuseStdin(args, flags, mode);
  const outputFolder = flags.outputDir === undefined ? {} : { outputFolder: resolve(host.cwd, flags.outputDir) };
  const expanded = await expandInputs(args, { cwd: host.cwd, rules, stdinPath, ...outputFolder });
  refuseCrowd(args, expanded, mode);
  const ignored =
    flags.stdinFilepath !== undefined && args.includes('-') && (await rules()).ignores(resolve(host.cwd, stdinPath));
  return { ...expanded, stdin: ignored ? 'ignored' : 'read' };
}

function rulesOnce({ ignore, ignorePath = [] }: FixFlags, cwd: string): () => Promise<IgnoreRules> {
  let rules: Promise<IgnoreRules> | undefined;
  return () => {
    rules ??= ignore ? readIgnoreRules({ cwd, ignoreFiles: ignorePath }) : Promise.resolve(NO_IGNORE_RULES);
    return rules;
  };
}

function refuseStdin(args: readonly string[], flags: FixFlags, mode: ModeName): void {
  if (!args.includes('-')) return;
  if (mode === 'write' || mode === 'interactive')
    throw new OperationalError(`--${mode} needs files: standard input cannot be rewritten`);
  if (mode === 'output-dir' && flags.stdinFilepath === undefined) {
    throw new OperationalError('--output-dir needs a name for standard input: give it by --stdin-filepath');
  }
}

function refuseCrowd(args: readonly string[], { inputs }: ExpandedInputs, mode: ModeName): void {
  if (mode !== 'filter' || (args.length <= 1 && inputs.length <= 1)) return;
  const count = Math.max(args.length, inputs.length);
  throw new OperationalError(
    `${count} inputs, but the corrected text of one only can go to stdout: use --write, --output-dir DIR, --check or --diff`,
  );
}
