/** Turns offsets of one text into lines and columns. Offsets should mostly rise: the count goes on from the last one. */
export class LineCounter {
  private readonly text: string;
  private at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Line, from 1, that holds a UTF-16 offset. A line ends with LF, CR LF or CR. */
  lineOf(offset: number): number {
    return this.positionOf(offset).line;
  }

  /** Line and column, both from 1, of a UTF-16 offset; columns count UTF-16 units. */
  positionOf(offset: number): { line: number; column: number } {
    if (offset < this.lineStart) {
      this.at = this.lineStart = 0;
      this.line = 1;
    }
    for (; this.at < offset; this.at++) if (this.endsLine(this.at)) this.startLine(this.at + 1);
    return { line: this.line, column: offset - this.lineStart + 1 };
  }

  private endsLine(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === 0x0a || (code === 0x0d && this.text.charCodeAt(at + 1) !== 0x0a);
  }

  private startLine(at: number): void {
    this.line++;
    this.lineStart = at;
  }
}
