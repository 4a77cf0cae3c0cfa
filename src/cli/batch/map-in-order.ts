/**
 * What `work` makes of each item, in the order of the items, while up to `limit` of them are worked on or wait to be
 * taken. `work` must not reject: of what fails while another is awaited nobody would hear.
 */
export async function* mapInOrder<Item, Made>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  const begun: Promise<Made>[] = [];
  for (const item of items) {
    begun.push(work(item));
    if (begun.length >= limit) yield await begun.shift()!;
  }
  for (const made of begun) yield await made;
}
