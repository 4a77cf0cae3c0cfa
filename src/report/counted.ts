/** A number with its noun, in the plural unless it is 1: `1 file`, `3 entries`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
