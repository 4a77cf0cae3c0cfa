/**
 * Draws items without putting any back: the first steps of a Fisher–Yates shuffle (Durstenfeld 1964).
 * @param random gives numbers from 0 up to, but not including, 1
 * @returns `count` of the items, or all where there are fewer, in the order in which they were drawn
 */
export function draw<T>(items: readonly T[], count: number, random: () => number): T[] {
  const pool = [...items];
  const drawn = Math.min(count, pool.length);
  for (let at = 0; at < drawn; at++) {
    const other = at + Math.floor(random() * (pool.length - at));
    [pool[at], pool[other]] = [pool[other]!, pool[at]!];
  }
  return pool.slice(0, drawn);
}
