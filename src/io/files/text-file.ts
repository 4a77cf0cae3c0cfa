import { readFile } from 'node:fs/promises';
import { OperationalError } from '../operational-error.ts';
import { faultText } from '../system-fault.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { encodeText } from './encode-text.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/**
 * Reads a text file as strict UTF-8, or UTF-16 with a byte order mark; the mark stays in the text.
 * @throws {OperationalError} when the file cannot be read, is binary, or has invalid bytes.
 */
export async function readTextFile(path: string): Promise<DecodedText> {
  const decoded = decodeText(await readFile(path).catch(refuse));
  if (decoded === undefined) throw new OperationalError('cannot be read: a binary file');
  return decoded;
}

/** Writes a text file at once and in the encoding it was read in. @throws {OperationalError} when it cannot. */
export async function writeTextFile(path: string, { text, encoding }: DecodedText): Promise<void> {
  await writeFileAtomically(path, encodeText(text, encoding), new AbortController().signal);
}

function refuse(error: unknown): never {
  throw new OperationalError(`cannot be read: ${faultText(error)}`);
}
