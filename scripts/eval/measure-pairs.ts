import { distance } from 'fastest-levenshtein';
import { lookup } from '../../src/core/decision/lookup.ts';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { shareNative } from '../confusions/confusion-model.ts';
import { type NameData, type NamePair, readNameData } from '../confusions/name-pairs.ts';
import { createNameSearch } from '../confusions/name-search.ts';
import { atLeast, type Measurement, type Outcome, share } from './measurement.ts';
import { lessonsOf, taughtBy } from './resemblance-lessons.ts';
import { keepBack } from './unseen-pairs.ts';

/** Spellings that nothing was learned from, each looked up on its own among all names. */
export const pairs: Measurement = {
  name: 'pairs',
  measure({ data: folder }) {
    const { data, gazetteer, lessons, use } = lessonsOf(folder);
    const answers = new Map<string, Answer | undefined>();
    // Each half of the names is asked with what the other taught.
    for (const half of [0, 1]) {
      use(taughtBy(lessons.filter((lesson) => lesson.half !== half)));
      for (const { pair } of lessons.filter((lesson) => lesson.half === half))
        answers.set(`${pair.surface} ${pair.target}`, answerOf(gazetteer, pair.surface));
    }
    const questions = lessons.map(({ pair }) => pair);
    return outcome(data, questions, ({ surface, target }) => answers.get(`${surface} ${target}`));
  },
  measureFloor({ data: folder }) {
    const data = readNameData(folder);
    const { names, questions } = keepBack(data);
    const search = createNameSearch(names);
    const plain = { cost: distance };
    return outcome(data, questions, ({ surface }) => {
      const found = search(surface, plain, 2, 0);
      return found.length === 1 ? { name: found[0]!.name, certain: found[0]!.cost === 1 } : undefined;
    });
  },
};

interface Answer {
  readonly name: string;
  /** Whether it would be corrected without anybody's look. */
  readonly certain: boolean;
}

function answerOf(gazetteer: Gazetteer, surface: string): Answer | undefined {
  const [first] = lookup(surface, gazetteer);
  return first && { name: first.name.toLowerCase(), certain: first.decision === 'correct' };
}

function outcome(
  data: NameData,
  questions: readonly NamePair[],
  answer: (pair: NamePair) => Answer | undefined,
): Outcome {
  const counts = { long: 0, first: 0, firstOfLong: 0, akin: 0, certain: 0, certainAndRight: 0, certainAndAkin: 0 };
  const fallen: string[] = [];
  for (const pair of questions) {
    const { target, surface } = pair;
    const found = answer(pair);
    const right = found?.name === target;
    const akin = right || (found !== undefined && shareNative(data, surface, found.name));
    const long = Math.min(target.length, surface.length) >= LONG;
    counts.long += Number(long);
    counts.first += Number(right);
    counts.firstOfLong += Number(right && long);
    counts.akin += Number(akin);
    counts.certain += Number(found?.certain === true);
    counts.certainAndRight += Number(found?.certain === true && right);
    counts.certainAndAkin += Number(found?.certain === true && akin);
    if (!akin)
      fallen.push(
        `pairs: ${surface} is ${target}, read as ${found?.name ?? 'nothing'}${found?.certain ? ', and corrected' : ''}`,
      );
  }
  const figures = [
    { measure: 'pairs: right name first', value: share(counts.first, questions.length), goal: atLeast(0.78) },
    { measure: `pairs: the same, of ${LONG} letters or more`, value: share(counts.firstOfLong, counts.long) },
    { measure: 'pairs: that name or one of the same native form first', value: share(counts.akin, questions.length) },
    { measure: 'pairs: right and corrected', value: share(counts.certainAndRight, questions.length) },
    { measure: 'pairs: precision of what is corrected', value: share(counts.certainAndRight, counts.certain) },
    {
      measure: 'pairs: the same, one of the same native form being right',
      value: share(counts.certainAndAkin, counts.certain),
      goal: atLeast(0.98),
    },
  ];
  return { figures: figures.map((figure) => ({ ...figure, digits: 3 })), fallen };
}

const LONG = 5;
