import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');

/** What of `action.yml` is looked at. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a run of the Action left. */
export interface ActionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export function readAction(): Action {
  return parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
}

/** Runs the steps of the Action in a folder one after the other, as a runner does, up to the first that fails. */
export function runAction(folder: string, given: Readonly<Record<string, string>> = {}): ActionResult {
  const { inputs, outputs, runs } = readAction();
  const expand = (text: string) => text.replace(INPUT, (_, name) => given[name] ?? inputs[name]!.default);
  const place = mkdtempSync(join(tmpdir(), 'fix-names-runner-'));
  try {
    const runner = { RUNNER_TEMP: place, GITHUB_OUTPUT: join(place, 'out'), GITHUB_STEP_SUMMARY: join(place, 'sum') };
    for (const file of [runner.GITHUB_OUTPUT, runner.GITHUB_STEP_SUMMARY]) writeFileSync(file, '');
    let ended = { code: 0 as number | null, stdout: '', stderr: '' };
    for (const { run, env = {} } of runs.steps) {
      if (ended.code !== 0) break;
      writeFileSync(join(place, 'script.sh'), run);
      const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, expand(value)]));
      ended = runScript(join(place, 'script.sh'), folder, { ...runner, ...own });
    }
    const set = readFileSync(runner.GITHUB_OUTPUT, 'utf8');
    const named = Object.entries(outputs).map(([name, { value }]) => [name, outputIn(set, value)]);
    return {
      ...ended,
      summary: readFileSync(runner.GITHUB_STEP_SUMMARY, 'utf8'),
      outputs: Object.fromEntries(named),
    };
  } finally {
    rmSync(place, { recursive: true });
  }
}

const INPUT = /\$\{\{ inputs\.([\w-]+) \}\}/g;

/** What steps have set of an output, as the Action hands it on; empty where they have not. */
function outputIn(set: string, expression: string): string {
  const name = /^\$\{\{ steps\.check\.outputs\.(\w+) \}\}$/.exec(expression)?.[1];
  return new RegExp(`^${name}=(.*)$`, 'm').exec(set)?.[1] ?? '';
}

/** The command is the one that runners have for `shell: bash`. */
function runScript(script: string, cwd: string, variables: Readonly<Record<string, string>>) {
  const env = { ...process.env, GITHUB_ACTION_PATH: ROOT, ...variables };
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', script];
  const { status, stdout, stderr } = spawnSync('bash', args, { cwd, env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}
