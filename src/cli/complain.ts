import type { ArgumentFault } from '../io/expand-inputs.ts';
import { OperationalError } from '../io/operational-error.ts';
import { meantCommand } from './meant-command.ts';
import { type Session, sayOf } from './session.ts';

/** Tells a fault of one document, after which the run goes on. Throws again what is no fault but the end of the run. */
export async function complain(session: Session, path: string, error: unknown): Promise<void> {
  if (session.host.signal.aborted) throw error;
  await sayOf(session, path, faultOf(error));
}

/** Tells what is wrong with arguments, and gives how many they are. */
export async function complainOfArguments(faults: readonly ArgumentFault[], session: Session): Promise<number> {
  for (const { argument, message } of faults) {
    await sayOf(session, argument, `${message}${await meantCommand(argument)}`);
  }
  return faults.length;
}

function faultOf(error: unknown): string {
  if (error instanceof OperationalError) return error.message;
  return `a fault of fix-names itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
