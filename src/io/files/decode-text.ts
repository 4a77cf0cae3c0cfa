import { LineIndex } from '../../core/text/line-index.ts';
import { OperationalError } from '../operational-error.ts';
import { firstInvalidUtf8 } from './first-invalid-utf8.ts';

/** How the bytes of a file were a text. UTF-16 is known by its byte order mark. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Decoded bytes. A byte order mark stays in `text` as U+FEFF, so that encoding gives the same bytes again. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Bytes at the start of a file in which a NUL means that the file is no text. */
const SNIFFED_BYTES = 8192;

/**
 * Decodes strict UTF-8, or UTF-16 that starts with a byte order mark. Gives undefined for binary data.
 * @throws {OperationalError} at bytes that are invalid in the encoding, with the offset of the first.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, SNIFFED_BYTES).includes(0)) return undefined;
  return { text: decodeAs(encoding, bytes), encoding };
}

/** Decodes bytes strictly; a byte order mark stays. @throws {OperationalError} at invalid bytes. */
export function decodeAs(encoding: TextEncoding, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalidBytes(bytes, encoding);
  }
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function invalidBytes(bytes: Uint8Array, encoding: TextEncoding): OperationalError {
  if (encoding !== 'utf-8') {
    const message = `not valid ${encoding.toUpperCase()}: an unpaired surrogate or an odd number of bytes`;
    return new OperationalError(message, { code: 'invalid-utf16' });
  }
  const offset = firstInvalidUtf8(bytes);
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  const message = `not valid UTF-8: byte 0x${value} at offset ${offset}; convert the file to UTF-8 first`;
  const before = decodeAs('utf-8', bytes.subarray(0, offset));
  return new OperationalError(message, {
    code: 'invalid-utf8',
    place: new LineIndex(before).positionOf(before.length),
  });
}
