/**
 * Columns of tokens, written from the first on. Whoever reads one long text after another lets them share the columns:
 * memory that is touched for the first time costs more than what is written to it.
 */
export class TokenColumns {
  count = 0;
  start = new Int32Array(0);
  end = new Int32Array(0);
  hash = new Int32Array(0);
  flags = new Uint8Array(0);
  gap = new Uint8Array(0);

  /** Begins anew, with room for so many tokens; more are taken in as well. What was there before is gone. */
  clear(room: number): void {
    this.count = 0;
    if (room <= this.start.length) {
      for (const column of [this.start, this.end, this.hash, this.flags, this.gap]) column.fill(0);
      return;
    }
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.hash = new Int32Array(room);
    this.flags = new Uint8Array(room);
    this.gap = new Uint8Array(room);
  }

  push(start: number, end: number, hash: number, flags: number, gap: number): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.hash[at] = hash;
    this.flags[at] = flags;
    this.gap[at] = gap;
  }

  private grow(): void {
    const { count, start, end, hash, flags, gap } = this;
    this.clear(count * 2 + 16);
    this.start.set(start);
    this.end.set(end);
    this.hash.set(hash);
    this.flags.set(flags);
    this.gap.set(gap);
    this.count = count;
  }
}
