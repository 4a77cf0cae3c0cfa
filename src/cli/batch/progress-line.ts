/** How far a run has come. */
export interface Standing {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the begin. */
  readonly elapsed: number;
  /** Width of the terminal, in characters. */
  readonly columns: number;
}

const BAR_WIDTH = 30;

/** One line: a bar where there is room for it, the share, the counts, and what time the rest takes at this pace. */
export function progressLine({ done, total, elapsed, columns }: Standing): string {
  const share = done / total;
  const left = (elapsed / done) * (total - done);
  const counts = `${`${Math.floor(share * 100)}`.padStart(3)} %  ${done} of ${total}  ${duration(left)} left`;
  const line = `[${'#'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH)}] ${counts}`;
  // A line that is wrapped could not be cleared.
  return line.length < columns ? line : counts.slice(0, Math.max(0, columns - 1));
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
