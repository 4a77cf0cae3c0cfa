/** A sentence that says nothing of whom it names: no office, no country, no other name. */
export function sentenceWith(name: string): string {
  return `Reporters heard of ${name} on the same day.`;
}
