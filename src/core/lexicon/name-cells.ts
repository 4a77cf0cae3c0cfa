/** Number of symbols: 0 the edge of a name, 1 to 26 the letters a to z, 27 anything else. */
export const NAME_SYMBOLS = 28;

/** By symbol, the class that it counts as when it stands three before the predicted one: edge, vowel or consonants. */
const FAR_CLASS = [0, 1, 5, 6, 6, 2, 5, 6, 6, 3, 6, 6, 7, 7, 7, 4, 5, 6, 7, 6, 6, 4, 5, 5, 6, 3, 6, 5];

/**
 * The cells of the model that predict a folded spelling and its end, one a symbol. A cell is a number in base 28: class
 * of the third symbol back, the two symbols before, and the symbol predicted as the lowest digit.
 */
export function nameCells(folded: string): number[] {
  const found: number[] = [];
  let [third, second, first] = [0, 0, 0];
  for (let at = 0; at <= folded.length; at++) {
    const next = at === folded.length ? 0 : symbolOf(folded.charCodeAt(at));
    found.push(((FAR_CLASS[third]! * NAME_SYMBOLS + second) * NAME_SYMBOLS + first) * NAME_SYMBOLS + next);
    [third, second, first] = [second, first, next];
  }
  return found;
}

function symbolOf(code: number): number {
  const letter = code - 96;
  return letter >= 1 && letter <= 26 ? letter : NAME_SYMBOLS - 1;
}
