import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.ts';
import { openSession } from '../../src/cli/session/session.ts';

/** The command line, to be looked at and not to be run. */
export function declaredProgram(): Command {
  const { stdin, stdout, stderr, env } = process;
  const host = { stdin, stdout, stderr, env, cwd: process.cwd(), signal: new AbortController().signal };
  return createProgram(openSession(host), { finish: () => {}, print: () => {} });
}
