/** Answers side by side: an article asks for few of tens of thousands, and room for all would take a run milliseconds. */
const PAGE_BITS = 9;
const PAGE = 2 ** PAGE_BITS;

/** Remembers what a function answers for each of the numbers from 0 on. */
export function remembered<V>(compute: (key: number) => V): (key: number) => V {
  const pages: (V | undefined)[][] = [];
  return (key) => {
    pages[key >> PAGE_BITS] ??= new Array(PAGE);
    const page = pages[key >> PAGE_BITS]!;
    page[key & (PAGE - 1)] ??= compute(key);
    return page[key & (PAGE - 1)]!;
  };
}
