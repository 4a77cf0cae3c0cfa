/** Which house styles there are to choose from, as a half sentence. */
export function stylesText(known: readonly string[]): string {
  return `the dictionaries in use know ${known.length > 0 ? known.join(', ') : 'none'}`;
}
