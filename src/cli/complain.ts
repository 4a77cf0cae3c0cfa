import { OperationalError } from '../io/operational-error.ts';
import { type Session, say } from './session.ts';

/** Tells a fault of one document, after which the run goes on. Throws again what is no fault but the end of the run. */
export async function complain(session: Session, path: string, error: unknown): Promise<void> {
  if (session.host.signal.aborted) throw error;
  await say(session, `${path}: ${faultOf(error)}`);
}

function faultOf(error: unknown): string {
  if (error instanceof OperationalError) return error.message;
  return `a fault of fix-names itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
