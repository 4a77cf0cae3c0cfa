/**
 * The rules of an ignore file in a folder (absolute, without drive, forward slashes) as rules that count from the root,
 * so that those of several folders can stand in one list. What says nothing is left out.
 */
export function ignoreLines(text: string, folder: string): string[] {
  const base = folder.endsWith('/') ? escaped(folder) : `${escaped(folder)}/`;
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => rebased(line, base));
}

/** A path in which no character means more than itself to an ignore rule. */
export function escaped(path: string): string {
  return path.replace(/[\\*?[\]]/g, '\\$&');
}

function rebased(line: string, base: string): string[] {
  if (line.startsWith('#')) return [];
  const isNegative = line.startsWith('!');
  const pattern = trimmed(isNegative ? line.slice(1) : line);
  if (pattern === '' || pattern === '/') return [];
  // A backslash keeps a first "#" or "!" from its meaning, which it has nowhere else.
  const plain = pattern.replace(/^\\(?=[#!])/, '');
  const inside = plain.replace(/^\//, '');
  const isAnchored = plain.slice(0, -1).includes('/');
  return [`${isNegative ? '!' : ''}${base}${isAnchored ? '' : '**/'}${inside}`];
}

/** Spaces at the end say nothing unless a backslash stands before them. */
function trimmed(pattern: string): string {
  return pattern.replace(/(?<!\\) +$/, '');
}
