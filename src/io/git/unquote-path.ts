import { Buffer } from 'node:buffer';

const LETTERS: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

const ESCAPED = /\\([0-7]{3}|.)/gs;

/** A path as git prints it, without its quoting: between double quotes, controls and bytes stand as in a string of C. */
export function unquotePath(path: string): string {
  if (!path.startsWith('"')) return path;
  // Byte by byte: an octal number is a byte of UTF-8, not a character.
  const bytes = Buffer.from(path.slice(1, -1), 'utf8').toString('latin1');
  const plain = bytes.replace(ESCAPED, (_, code: string) => {
    return code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : unescaped(code);
  });
  return Buffer.from(plain, 'latin1').toString('utf8');
}

function unescaped(letter: string): string {
  const code = LETTERS[letter];
  return code === undefined ? letter : String.fromCharCode(code);
}
