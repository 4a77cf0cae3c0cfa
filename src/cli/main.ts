import { CommanderError } from 'commander';
import { OperationalError } from '../io/operational-error.ts';
import { runProgram } from './program.ts';
import { ExitCode } from './session/exit-code.ts';
import type { Host } from './session/host.ts';
import { openSession, type Session, say } from './session/session.ts';

// The built command line is also what further threads load.
export { standardOutput } from '../io/process/standard-output.ts';
export { serveFixes } from './fixers/serve-fixes.ts';

/** Runs the command line and gives the exit code. Never throws and never ends the process. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  const session = openSession(host);
  try {
    return await runProgram(argv, session);
  } catch (error) {
    return await ended(error, session);
  }
}

/** The exit code of a run that threw, after telling the user why. */
async function ended(error: unknown, session: Session): Promise<ExitCode> {
  if (session.host.signal.aborted) return ExitCode.interrupted;
  // Commander has told its part already; it throws for --help and --version too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.fault;
  await say(session, describe(error)).catch(() => undefined);
  return ExitCode.fault;
}

function describe(error: unknown): string {
  if (error instanceof OperationalError) return error.message;
  return `a fault of fix-names itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
