import { type Output, outputTo } from '../../io/process/output.ts';
import { printable } from '../../report/printable.ts';
import type { Host } from './host.ts';

/** One run of the program: its host, the two streams it writes to, and what its user wants to hear. */
export interface Session {
  readonly host: Host;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly messages: Messages;
}

/** What a user wants to hear of a run, as the flags say it: absent where nothing was said. */
export interface Messages {
  /** Colours whatever the stream and the environment say; false after `--no-color`. */
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The session of a process, in which nothing was said yet about messages. */
export function openSession(host: Host): Session {
  const { signal } = host;
  const streams = { stdout: outputTo(() => host.stdout, signal), stderr: outputTo(() => host.stderr, signal) };
  return { host, ...streams, messages: {} };
}

/** Tells the user one thing on stderr, each line of it freed of control characters, which file names can hold. */
export function say({ stderr }: Session, message: string): Promise<void> {
  return stderr.write(`fix-names: ${message.split('\n').map(printable).join('\n')}\n`);
}

/** Tells one thing about a document or argument, whose name stays in one line: services run what a line begins with. */
export function sayOf(session: Session, name: string, message: string): Promise<void> {
  return say(session, `${printable(name)}: ${message}`);
}

/** As {@link say}, but nothing to a user who wants to hear of errors only. */
export async function note(session: Session, message: string): Promise<void> {
  if (!session.messages.quiet) await say(session, message);
}

/** As {@link sayOf}, but nothing to a user who wants to hear of errors only. */
export async function noteOf(session: Session, name: string, message: string): Promise<void> {
  if (!session.messages.quiet) await sayOf(session, name, message);
}

/** Prints one line to stdout that is for people, and nothing to a user who wants to hear of errors only. */
export async function remark({ stdout, messages }: Session, line: string): Promise<void> {
  if (!messages.quiet) await stdout.write(`${printable(line)}\n`);
}
