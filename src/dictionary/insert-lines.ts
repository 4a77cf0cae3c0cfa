/** Inserts whole lines where a line begins, or at the end of the text, which keeps its final line end or lack of one. */
export function insertLines(text: string, at: number, lines: readonly string[]): string {
  return insert(text, at, linesAt(text, at, lines));
}

export function insert(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

/** Lines as they are to be inserted at an offset where a line begins, or at the end of the text. */
export function linesAt(text: string, at: number, lines: readonly string[]): string {
  const newline = newlineOf(text);
  const startsLine = at === 0 || text[at - 1] === '\n';
  return startsLine ? lines.map((line) => line + newline).join('') : newline + lines.join(newline);
}

/** The line end of a text. */
export function newlineOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** Where the comment lines that stand directly above the line of an offset begin: they belong to what is below them. */
export function aboveComments(yaml: string, offset: number): number {
  let at = startOfLine(yaml, offset);
  while (at > 0) {
    const above = startOfLine(yaml, at - 1);
    if (!/^[ \t]*#/.test(yaml.slice(above, at))) break;
    at = above;
  }
  return at;
}

export function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the next line, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

export function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}
