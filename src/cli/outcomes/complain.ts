import type { ArgumentFault } from '../../io/inputs/expand-inputs.ts';
import { OperationalError } from '../../io/operational-error.ts';
import type { RunFault } from '../../report/run-fault.ts';
import { meantCommand } from '../arguments/meant-command.ts';
import { type Session, sayOf } from '../session/session.ts';
import type { RunReport } from './run-report.ts';

/** Who is told of faults: the user at once, and the reports of a run that has any. */
export interface Listeners {
  readonly session: Session;
  readonly report?: Pick<RunReport, 'addFault'>;
}

/** Tells a fault of one document, after which the run goes on. Throws again what is no fault but the end of the run. */
export async function complain({ session, report }: Listeners, path: string, error: unknown): Promise<void> {
  if (session.host.signal.aborted) throw error;
  const fault = faultOf(path, error);
  report?.addFault(fault);
  await sayOf(session, path, fault.code === 'internal-error' ? withStack(fault, error) : fault.message);
}

/** Tells what is wrong with arguments, and gives how many they are. */
export async function complainOfArguments(
  faults: readonly ArgumentFault[],
  { session, report }: Listeners,
): Promise<number> {
  for (const { argument, message } of faults) {
    report?.addFault({ code: 'unreadable', path: argument, message });
    await sayOf(session, argument, `${message}${await meantCommand(argument, session.host.cwd)}`);
  }
  return faults.length;
}

function faultOf(path: string, error: unknown): RunFault {
  if (error instanceof OperationalError) {
    return { code: 'unprocessed', path, message: error.message, ...error.details };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal-error', path, message: `a fault of fix-names itself: ${message}` };
}

/** Where the fault is in the program helps whoever mends it, and nobody who reads a report. */
function withStack({ message }: RunFault, error: unknown): string {
  return error instanceof Error && error.stack !== undefined ? `a fault of fix-names itself: ${error.stack}` : message;
}
