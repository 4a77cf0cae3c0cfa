/**
 * The order in which dictionaries list names: by code unit in lower case, which is how editors sort lines too. Negative
 * when `a` stands first.
 */
export function compareNames(a: string, b: string): number {
  return compareUnits(a.toLowerCase(), b.toLowerCase()) || compareUnits(a, b);
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
