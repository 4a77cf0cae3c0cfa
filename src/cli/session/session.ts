import { type Output, outputTo } from '../../io/process/output.ts';
import { printable } from '../../report/printable.ts';
import type { Host } from './host.ts';

/** One run of the program: its host and the two streams it writes to. */
export interface Session {
  readonly host: Host;
  readonly stdout: Output;
  readonly stderr: Output;
}

export function openSession(host: Host): Session {
  const { signal } = host;
  return { host, stdout: outputTo(() => host.stdout, signal), stderr: outputTo(() => host.stderr, signal) };
}

/** Tells the user one thing on stderr, each line of it freed of control characters, which file names can hold. */
export function say({ stderr }: Session, message: string): Promise<void> {
  return stderr.write(`fix-names: ${message.split('\n').map(printable).join('\n')}\n`);
}

/** Tells one thing about a document or argument, whose name stays in one line: services run what a line begins with. */
export function sayOf(session: Session, name: string, message: string): Promise<void> {
  return say(session, `${printable(name)}: ${message}`);
}
