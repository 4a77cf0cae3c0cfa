import { Buffer } from 'node:buffer';
import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { systemCode } from '../system-fault.ts';

/** As much of a stream as is needed to write to it. */
export interface WritableOutput {
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined;
}

/**
 * Bytes that a pipe takes without its reader. As much is written at once and without Node’s stream, which takes longer to
 * make than a short article to correct. What is more goes to the stream, which waits for a slow reader without keeping
 * the program from hearing an interrupt.
 */
const AT_ONCE = 16_384;

/** The output with a descriptor (1 or 2). `stream` gives Node’s own stream for it, and is called when that is needed. */
export function standardOutput(descriptor: number, stream: () => WritableOutput): WritableOutput {
  if (!isPlain(descriptor)) return stream();
  const listeners: ((error: Error) => void)[] = [];
  let opened: WritableOutput | undefined;
  let left = AT_ONCE;
  const open = (): WritableOutput => {
    if (opened) return opened;
    opened = stream();
    for (const listener of listeners) opened.on('error', listener);
    return opened;
  };
  return {
    isTTY: false,
    on: (event, listener) => (opened ? opened.on(event, listener) : listeners.push(listener)),
    write(chunk, done) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (opened || bytes.length > left) return open().write(bytes, done);
      left -= bytes.length;
      const result = writeAtOnce(descriptor, bytes);
      if (result.error === undefined && result.written < bytes.length)
        return open().write(bytes.subarray(result.written), done);
      if (result.error) for (const listener of listeners) listener(result.error);
      done(result.error);
      return true;
    },
  };
}

/** Writes until all is taken, the reader has no room, or an error comes. */
function writeAtOnce(descriptor: number, bytes: Uint8Array): { readonly written: number; readonly error?: Error } {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    return { written };
  } catch (error) {
    if (systemCode(error) === 'EAGAIN' || !(error instanceof Error)) return { written };
    return { written, error };
  }
}

/** Whether a descriptor is a file, a pipe or nothing at all, and no terminal. Windows has pipes of its own kind. */
function isPlain(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket() || found.rdev === statSync(devNull).rdev;
  } catch {
    return false;
  }
}
