/**
 * Whether two folded spellings may be romanisations of one Arabic, Persian or Urdu word, which no standard settles: the
 * same consonants, and vowels that stand for the same sound or are written in one and left out in the other. So *Shaykh*
 * is *Sheikh*, and *Misrata* is not *Musrata*.
 */
export function maySoundTheSame(one: string, other: string): boolean {
  const ones = soundsOf(one);
  const others = soundsOf(other);
  if (ones.consonants !== others.consonants) return false;
  return ones.vowels.every((vowels, at) => mayBeTheSame(vowels, others.vowels[at]!));
}

interface Sounds {
  readonly consonants: string;
  /** What is between the consonants, before the first and after the last: a letter a vowel. */
  readonly vowels: readonly string[];
}

/** Letters as sounds: capitals are consonants. Vowels are a, i, u, and e for what may be a or i. */
const SOUNDS: readonly (readonly [RegExp, string])[] = (
  [
    ['tch', 'C'],
    ['sh|sch', 'X'],
    ['ch', 'C'],
    ['kh', 'H'],
    ['gh', 'G'],
    ['dj|j', 'G'],
    ['th', 'T'],
    ['dh|zh|z', 'D'],
    ['ph', 'F'],
    ['[qkc]', 'K'],
    ['(?<=[aeiou])h$|(?<=[aeiou])t$', ''],
    ['[ae][iy](?![aeiou])', 'e'],
    ['a[uw](?![aeiou])|o[uw]|[ow]', 'u'],
    ['y', 'i'],
  ] as const
).map(([letters, sound]) => [new RegExp(letters, 'g'), sound]);

function soundsOf(spelling: string): Sounds {
  let text = spelling;
  for (const [letters, sound] of SOUNDS) text = text.replace(letters, sound);
  text = text.replace(/[bdfghlmnprstvx]/g, (letter) => letter.toUpperCase()).replace(/(.)\1+/g, '$1');
  return { consonants: text.replace(/[^A-Z]/g, ''), vowels: text.split(/[A-Z]/) };
}

function mayBeTheSame(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  if (one.length !== other.length) return true;
  return [...one].every(
    (vowel, at) => vowel === other[at] || isEither(vowel, other[at]!) || isEither(other[at]!, vowel),
  );
}

function isEither(vowel: string, other: string): boolean {
  return vowel === 'e' && other !== 'u';
}
