/** Strings by number, kept as one string and cut on demand. */
export interface StringTable {
  readonly text: string;
  /** String `n` starts at `offsets[n]` and ends at `offsets[n + 1]`, in UTF-16 units. */
  readonly offsets: Int32Array;
}

/** Puts strings into a table, in order. */
export function tabulate(strings: readonly string[]): StringTable {
  const offsets = new Int32Array(strings.length + 1);
  strings.forEach((string, at) => {
    offsets[at + 1] = offsets[at]! + string.length;
  });
  return { text: strings.join(''), offsets };
}

/** String number `at` of a table. */
export function stringAt(table: StringTable, at: number): string {
  return table.text.slice(table.offsets[at], table.offsets[at + 1]);
}
