const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

const UNSAFE = /["\\\p{Cc}]/gu;

/**
 * A file name as a line of a unified diff names it: quoted in git's way when it holds quotes, backslashes or controls,
 * followed by a tab when it holds a space, which tells `patch` where it ends.
 */
export function quotePath(path: string): string {
  const quoted = path.replace(UNSAFE, escaped);
  if (quoted !== path) return `"${quoted}"`;
  return path.includes(' ') ? `${path}\t` : path;
}

/** In octal, byte by byte of UTF-8; a control above ASCII has 0xC2 as its first byte and its own code as the second. */
function escaped(character: string): string {
  const code = character.charCodeAt(0);
  return ESCAPES[character] ?? `${code > 0x7f ? '\\302' : ''}\\${code.toString(8).padStart(3, '0')}`;
}
