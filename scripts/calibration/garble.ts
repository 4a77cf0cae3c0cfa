import { CONFUSIONS, COST_UNITS_PER_NAT } from '../../src/core/data/confusions.ts';
import { backgroundLogProbability } from '../../src/core/lexicon/name-model.ts';
import { foldToken, hashToken } from '../../src/core/text/fold.ts';

interface Confusion {
  readonly surface: string;
  readonly weight: number;
}

/** By how much rarer confusions are drawn more often than they were learned: garblings in the news are wilder than pairs. */
const HEAT = 0.8;

/** Learned confusions of one or more letters, by the letters that are misread. `#` is the edge of a word. */
const confusions = new Map<string, Confusion[]>(
  CONFUSIONS.split('\n').map((line) => {
    const [target = '', ...readings] = line.split('|');
    return [
      target,
      readings
        .filter((reading) => !reading.includes(' '))
        .map((reading) => {
          const [, surface = '', units] = /^(\D*)(\d+)$/.exec(reading)!;
          return { surface, weight: Math.exp((-HEAT * Number(units)) / COST_UNITS_PER_NAT) };
        }),
    ];
  }),
);

/** Share of garblings with one, two and three misreadings. */
const HOW_MANY = [0.4, 0.75, 1];

/** A garbling of a name, drawn by the learned confusions; each word is misread in one to three places or not at all. */
export function garble(name: string, random: () => number): string {
  const words = name.split(/([\s-]+)/);
  const places = words.flatMap((word, at) => (at % 2 === 0 && word.length > 3 ? [at] : []));
  const chosen = new Set(places.filter(() => random() < 0.6));
  if (chosen.size === 0 && places.length > 0) chosen.add(places[Math.floor(random() * places.length)]!);
  return words.map((word, at) => (chosen.has(at) ? garbleWord(word, random) : word)).join('');
}

/** Spellings drawn for one garbling, and how much the likelier of them as a name are preferred: what translates likes names. */
const DRAWN = 12;
/** Share of the garblings that come out as they come. */
const WILD = 0.65;
const TASTE = 0.45;

function garbleWord(word: string, random: () => number): string {
  if (random() < WILD) return misreadWord(word, random);
  const drawn = Array.from({ length: DRAWN }, () => misreadWord(word, random)).filter(
    (one) => foldToken(one) !== foldToken(word),
  );
  const weights = drawn.map((one) => Math.exp(TASTE * backgroundLogProbability(foldToken(one), hashToken(one))));
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = drawn.find((_, at) => {
    left -= weights[at]!;
    return left < 0;
  });
  return chosen ?? word;
}

function misreadWord(word: string, random: () => number): string {
  const times = 1 + HOW_MANY.findIndex((share) => random() < share);
  let letters = `#${foldToken(word)}#`;
  for (let time = 0; time < Math.max(1, times); time++) letters = misread(letters, random);
  const plain = letters.replaceAll('#', '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Misreads one piece of a word, the likelier confusions more often. */
function misread(letters: string, random: () => number): string {
  const choices: { from: number; to: number; surface: string; weight: number }[] = [];
  for (let from = 0; from < letters.length; from++) {
    for (let to = from + 1; to <= Math.min(letters.length, from + 3); to++) {
      for (const { surface, weight } of confusions.get(letters.slice(from, to)) ?? [])
        choices.push({ from, to, surface, weight });
    }
  }
  let left = random() * choices.reduce((sum, choice) => sum + choice.weight, 0);
  const choice = choices.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return choice ? letters.slice(0, choice.from) + choice.surface + letters.slice(choice.to) : letters;
}
