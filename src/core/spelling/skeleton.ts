/**
 * Consonant skeleton of a folded spelling: what transliteration mostly keeps. Letters that are often taken for each
 * other share a symbol; vowels, semivowels, `h` and doubled letters are left out.
 *
 * After the idea of Soundex-like keys (Russell 1918; Philips, Metaphone, 1990), with classes for transliteration.
 */
export function skeleton(folded: string): string {
  let out = '';
  let last = '';
  for (let at = 0; at < folded.length; at++) {
    const pair = PAIRS.get(folded.slice(at, at + 2));
    const symbol = pair ?? SINGLES.get(folded.charAt(at)) ?? '';
    if (pair !== undefined) at++;
    if (symbol !== '' && symbol !== last) out += symbol;
    // A vowel between them keeps two equal consonants apart: "Lula" is not "Lu".
    last = symbol;
  }
  return out;
}

const PAIRS = new Map([
  ['sh', 'S'],
  ['zh', 'S'],
  ['ch', 'S'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['cz', 'S'],
  ['sz', 'S'],
  ['dj', 'S'],
  ['kh', 'K'],
  ['gh', 'K'],
  ['ck', 'K'],
  ['qu', 'K'],
  ['ph', 'F'],
  ['th', 'T'],
  ['dh', 'T'],
]);

const SINGLES = new Map(
  Object.entries({ P: 'bp', F: 'fvw', T: 'td', K: 'kgqxc', S: 'szj', L: 'l', R: 'r', M: 'm', N: 'n' }).flatMap(
    ([symbol, letters]) => [...letters].map((letter): [string, string] => [letter, symbol]),
  ),
);
