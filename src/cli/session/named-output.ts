import { resolve } from 'node:path';
import { type Content, writeFileAtomically } from '../../io/files/write-file-atomically.ts';
import { descriptorOf } from '../../io/process/descriptor-of.ts';
import { descriptorOutput } from '../../io/process/descriptor-output.ts';
import type { Output } from '../../io/process/output.ts';
import type { Session } from './session.ts';

/** What a user named to be written to: a file by its absolute path, or what the process has open already. */
export type NamedOutput = { readonly file: string } | { readonly descriptor: number };

/** What a run prints to. A user may name it `-`; a file of that name is `./-`. */
export const STANDARD_OUTPUT: NamedOutput = { descriptor: 1 };

/** What a name means in a working folder (absolute). */
export function namedOutput(name: string, cwd: string): NamedOutput {
  if (name === '-') return STANDARD_OUTPUT;
  const file = resolve(cwd, name);
  const descriptor = descriptorOf(file);
  return descriptor === undefined ? { file } : { descriptor };
}

export function isStandardOutput(output: NamedOutput): boolean {
  return 'descriptor' in output && output.descriptor === 1;
}

/**
 * Puts a content in place of a file, or after all that went to an open output before.
 * @throws {OperationalError} when it cannot be written; the abort reason after an abort.
 */
export async function writeTo(output: NamedOutput, content: Content, session: Session): Promise<void> {
  const { signal } = session.host;
  if ('file' in output) return writeFileAtomically(output.file, content, signal);
  const open = openOutput(output.descriptor, session);
  if (content instanceof Uint8Array) return open.write(content);
  for await (const bytes of content) {
    await open.write(bytes);
    if (open.isClosed) return;
  }
}

function openOutput(descriptor: number, { stdout, stderr, host }: Session): Output {
  switch (descriptor) {
    case 1:
      return stdout;
    case 2:
      return stderr;
    default:
      return descriptorOutput(descriptor, host.signal);
  }
}
