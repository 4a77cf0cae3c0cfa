import { Buffer } from 'node:buffer';
import type { TextEncoding } from './decode-text.ts';

/** The bytes of `text`. Its byte order mark, if any, is the U+FEFF that stands at its start. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
  }
}
