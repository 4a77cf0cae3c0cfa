import type { ExitCode } from './session/exit-code.ts';
import type { Messages, Session } from './session/session.ts';

/** Runs a command in the session of the process, with what its user wants to hear, and hands on its exit code. */
export type Run = (messages: Messages, command: (session: Session) => Promise<ExitCode>) => Promise<void>;
