/**
 * What `work` makes of each item, in the order of the items, while up to `limit` of them are worked on or wait to be
 * taken. `work` must not reject: of what fails while another is awaited nobody would hear. Whoever stops taking waits
 * until what was begun has ended.
 */
export async function* mapInOrder<Item, Made>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  const begun: Promise<Made>[] = [];
  try {
    for await (const item of items) {
      begun.push(work(item));
      if (begun.length >= limit) yield await begun.shift()!;
    }
    while (begun.length > 0) yield await begun.shift()!;
  } finally {
    await Promise.all(begun);
  }
}
