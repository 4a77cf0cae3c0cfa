/** Readings whose confidence lies within a tenth, and how many of them are right. */
export interface Tenth {
  readonly from: number;
  readonly count: number;
  readonly right: number;
}

/** Counts judged readings by tenths of confidence, empty ones left out. */
export function tenthsOf(judged: readonly { readonly confidence: number; readonly right: boolean }[]): Tenth[] {
  const tenths = Array.from({ length: 10 }, (_, at) => ({ from: at / 10, count: 0, right: 0 }));
  for (const { confidence, right } of judged) {
    const tenth = tenths[Math.min(9, Math.floor(confidence * 10))]!;
    tenth.count++;
    tenth.right += Number(right);
  }
  return tenths.filter(({ count }) => count > 0);
}

/** Whether the share that is right lies within the tenth. */
export function isWithin({ from, count, right }: Tenth): boolean {
  const share = right / count;
  return share >= from && share <= from + 0.1 + Number.EPSILON;
}

/** Expected calibration error: how far confidence and the share that is right lie apart, on average over readings. */
export function calibrationError(judged: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  const gaps = new Array<number>(10).fill(0);
  for (const { confidence, right } of judged)
    gaps[Math.min(9, Math.floor(confidence * 10))]! += confidence - Number(right);
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, judged.length);
}
