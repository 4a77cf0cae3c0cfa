import { type ChildProcess, spawn } from 'node:child_process';
import { OperationalError } from '../operational-error.ts';
import { systemCode } from '../system-fault.ts';

/** What git printed, and whether it had success. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly stdout: string;
  /** First line of what it says is wrong. */
  readonly complaint: string;
}

/** Where git is called, and until when. */
export interface GitPlace {
  /** Absolute. */
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/** Runs git to its end. @throws {OperationalError} where there is no git. */
export async function git(args: readonly string[], place: GitPlace): Promise<GitAnswer> {
  let stdout = '';
  const { ok, complaint } = await gitLines(args, place, '\0', (part) => {
    stdout += `${part}\0`;
  });
  return { ok, stdout: stdout.slice(0, -1), complaint };
}

/**
 * Runs git and hands on what it prints, part by part, as `separator` parts it: a difference can be longer than any
 * string. @throws {OperationalError} where there is no git.
 */
export async function gitLines(
  args: readonly string[],
  { cwd, signal }: GitPlace,
  separator: '\n' | '\0',
  receive: (part: string) => void,
): Promise<Omit<GitAnswer, 'stdout'>> {
  // The context that this variable asks for would go before that of the arguments.
  const env = { ...process.env, GIT_DIFF_OPTS: '' };
  const child = spawn('git', args, { cwd, signal, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = endOf(child);
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  let rest = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    const parts = (rest + chunk).split(separator);
    rest = parts.pop()!;
    for (const part of parts) receive(part);
  }
  if (rest !== '') receive(rest);
  return { ok: (await ended) === 0, complaint: complaints.split('\n', 1)[0]!.replace(/^(?:fatal|error): /, '') };
}

async function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', (error) => {
      const missing = systemCode(error) === 'ENOENT';
      reject(missing ? new OperationalError('git is not installed, or not on the search path') : error);
    });
  });
}
