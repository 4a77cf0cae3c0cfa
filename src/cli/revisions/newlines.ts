/** For offsets (UTF-16) into a text, the line from 1 as git counts: at line feeds, and at no other line end. */
export function newlinesOf(text: string): (offset: number) => number {
  const feeds = Array.from(text.matchAll(/\n/g), (match) => match.index);
  return (offset) => countBelow(feeds, offset) + 1;
}

/** How many of some ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
