/** Most names that a message lists. */
const MOST = 20;

/** Names for a message: `“title”, “body”`; of very many, the first. */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const shown = names.slice(0, MOST).map((name) => `“${name}”`);
  return `${shown.join(', ')}${names.length > MOST ? ` and ${names.length - MOST} more` : ''}`;
}
