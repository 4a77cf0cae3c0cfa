/**
 * Measures how often the right name comes first for a spelling that was not learned from, and prints a table.
 *
 *     npx tsx scripts/eval-pairs.ts [DATA]
 *
 * A third of the canonical names, chosen by hash, is kept back: no pair with such a name or one of its spellings is
 * learned from. Each kept-back spelling (at most 40 % of its letters away, and not itself a name) is searched among
 * all names. Strict: the paired name alone comes first. Lenient: whatever comes first shares a native form with it.
 */
import { distance } from 'fastest-levenshtein';
import { type Channel, createChannel } from '../src/core/spelling/channel-cost.ts';
import { createChannelTable } from '../src/core/spelling/channel-table.ts';
import { learnConfusions, shareNative } from './confusions/confusion-model.ts';
import { type NameData, type NamePair, readNameData, relativeDistance, shareOf } from './confusions/name-pairs.ts';
import { createNameSearch } from './confusions/name-search.ts';

const KEPT_BACK = 1 / 3;
const FARTHEST = 0.4;
const LONG_ENOUGH = 5;
/** Costs nearer than this are a tie. */
const TIE = 1e-4;

interface Tally {
  asked: number;
  strict: number;
  lenient: number;
}

try {
  const data = readNameData(process.argv[2] ?? '../shared/eval');
  const names = [...new Set(data.pairs.map(({ target }) => target))];
  const { questions, mayLearn } = split(data, new Set(names));
  console.log(`${names.length} names, ${questions.length} spellings kept back`);
  const learned = createChannel(createChannelTable(learnConfusions(data, mayLearn)));
  report('Levenshtein', measure(data, questions, names, plainChannel(distance)));
  report('Levenshtein over length', measure(data, questions, names, plainChannel(relativeDistance)));
  report('Jaro-Winkler', measure(data, questions, names, plainChannel(jaroWinklerDistance)));
  report('learned channel', measure(data, questions, names, learned));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function split(data: NameData, names: ReadonlySet<string>) {
  const isKept = (name: string) => shareOf(name) < KEPT_BACK;
  const questions = data.pairs.filter(
    ({ target, surface }) => isKept(target) && !names.has(surface) && relativeDistance(target, surface) <= FARTHEST,
  );
  const asked = new Set(questions.map(({ surface }) => surface));
  const mayLearn = ({ target, surface }: NamePair) =>
    ![target, surface].some((spelling) => isKept(spelling) || asked.has(spelling));
  return { questions, mayLearn };
}

function measure(
  data: NameData,
  questions: readonly NamePair[],
  names: readonly string[],
  channel: Pick<Channel, 'cost'>,
) {
  const search = createNameSearch(names);
  const tallies = new Map<string, Tally>();
  for (const { target, surface, language } of questions) {
    const first = search(surface, channel, 3, TIE);
    const strict = first.length === 1 && first[0]!.name === target;
    const lenient = first.every(({ name }) => name === target || shareNative(data, surface, name));
    const isLong = target.length >= LONG_ENOUGH && surface.length >= LONG_ENOUGH;
    for (const group of ['all', language, ...(isLong ? ['5 letters or more'] : [])]) {
      const tally = tallies.get(group) ?? { asked: 0, strict: 0, lenient: 0 };
      tally.asked += 1;
      tally.strict += strict ? 1 : 0;
      tally.lenient += lenient ? 1 : 0;
      tallies.set(group, tally);
    }
  }
  return tallies;
}

function report(method: string, tallies: ReadonlyMap<string, Tally>): void {
  console.log(method);
  for (const [group, { asked, strict, lenient }] of tallies) {
    const share = (count: number) => `${((100 * count) / asked).toFixed(1)} %`.padStart(8);
    console.log(
      `  ${group.padEnd(18)}${String(asked).padStart(6)}  strict ${share(strict)}  lenient ${share(lenient)}`,
    );
  }
}

function plainChannel(measureOf: (left: string, right: string) => number): Pick<Channel, 'cost'> {
  const cost = (surface: string, target: string) => measureOf(surface, target);
  return { cost };
}

function jaroWinklerDistance(left: string, right: string): number {
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Set<number>();
  const matched = [...left].filter((letter, at) => {
    for (let there = Math.max(0, at - reach); there <= Math.min(right.length - 1, at + reach); there++) {
      if (right[there] !== letter || taken.has(there)) continue;
      taken.add(there);
      return true;
    }
    return false;
  });
  if (matched.length === 0) return 1;
  const across = [...taken].sort((a, b) => a - b).map((at) => right[at]);
  const swapped = matched.filter((letter, at) => letter !== across[at]).length / 2;
  const count = matched.length;
  const jaro = (count / left.length + count / right.length + (count - swapped) / count) / 3;
  const prefix = [...left.slice(0, 4)].findIndex((letter, at) => letter !== right[at]);
  return (1 - jaro) * (1 - 0.1 * (prefix < 0 ? Math.min(4, left.length) : prefix));
}
