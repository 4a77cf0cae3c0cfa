import { compile, type Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { WordMemory } from '../../src/core/lexicon/word-facts.ts';
import { MOST_COST } from '../../src/core/readings/align-form.ts';
import { MOST_BEHIND } from '../../src/core/readings/drafts.ts';
import { ARTICLE_SLACK } from '../../src/core/readings/scene.ts';
import { createWordSearch, type NearWord, type WordSearch } from '../../src/core/readings/word-search.ts';
import type { Channel } from '../../src/core/spelling/channel-cost.ts';
import { createDefaultChannel } from '../../src/core/spelling/default-channel.ts';
import { stringAt } from '../../src/core/text/string-table.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { plainEntry } from '../calibration/plain-entry.ts';
import { type NamePair, readNameData, shareOf } from '../confusions/name-pairs.ts';
import { atLeast, type Measurement, share } from './measurement.ts';
import { packagedNames } from './packaged-names.ts';
import { keepBack } from './unseen-pairs.ts';

const NAMES = 100_000;
/** Spellings that are timed, after as many to warm up. */
const TIMED = 2000;
/** Spellings for which every name is tried. */
const TRIED = 100;

/** A spelling, the name that it stands for, and the cost in nats within which an article lets it be read as something. */
interface Question {
  readonly surface: string;
  readonly target: string;
  readonly bound: number;
}

/** What the blocking by skeletons loses against trying every name, and what a search costs, among a hundred thousand names. */
export const blocking: Measurement = {
  name: 'blocking',
  measure({ data }) {
    const { names, questions } = keepBack(readNameData(data));
    const gazetteer = largeGazetteer(names);
    const channel = createDefaultChannel();
    const search = createWordSearch(gazetteer, channel);
    const asked = questionsFrom(questions);
    const microseconds = timePerSearch(search, asked);
    const find = ({ surface, bound }: Question) => search.near(surface, bound, MOST_BEHIND);
    const nameOf = ({ word }: NearWord) => stringAt(gazetteer.words.text, word);
    // What is so far behind the nearest name, a search of all names does not give either.
    const due = asked.filter((question) => {
      const { surface, target, bound } = question;
      const nearest = find(question)[0]?.cost ?? bound;
      return channel.cost(surface, target, bound) <= Math.min(bound, nearest + MOST_BEHIND);
    });
    const lost = due.filter((question) => !find(question).some((word) => nameOf(word) === question.target));
    const nearest = asked.slice(0, TRIED).map((question) => ({
      found: new Set(find(question).map(nameOf)),
      all: nearestOf(gazetteer, channel, question),
    }));
    const near = nearest.filter(({ all }) => all.length > 0);
    const hit = near.filter(({ found, all }) => all.some((name) => found.has(name)));
    return {
      figures: [
        {
          measure: 'blocking: right names found, of those that a search of all finds',
          value: 1 - share(lost.length, due.length),
          digits: 3,
          goal: atLeast(0.98),
        },
        { measure: 'blocking: nearest names found', value: share(hit.length, near.length), digits: 3 },
        { measure: 'blocking: µs a search among 100,000', value: microseconds, digits: 0 },
      ],
      fallen: lost.map(({ surface, target }) => `blocking: ${surface} does not find ${target}`),
    };
  },
};

/** The names that are asked for, and others up to {@link NAMES}. */
function largeGazetteer(names: readonly string[]): Gazetteer {
  const others = packagedNames(NAMES - names.length - (names.length % 2), new Set(names));
  return compile([
    ...names.map((name) => plainEntry(name, 'person')),
    ...others.map(({ name, type }) => plainEntry(name, type)),
  ]);
}

/** Single words, in an order without rule. */
function questionsFrom(pairs: readonly NamePair[]): Question[] {
  const single = pairs.filter(({ surface, target }) => /^[a-z]{4,} [a-z]{4,}$/.test(`${surface} ${target}`));
  const mixed = single.sort((a, b) => shareOf(a.surface) - shareOf(b.surface));
  return mixed.map(({ surface, target }) => ({ surface, target, bound: boundOf(surface) }));
}

function boundOf(surface: string): number {
  const tokens = tokenize(surface.charAt(0).toUpperCase() + surface.slice(1));
  return Math.min(MOST_COST, new WordMemory().of(tokens, 0).rarity + ARTICLE_SLACK);
}

/** The names that cost least within the bound, found with nothing but the channel. */
function nearestOf(gazetteer: Gazetteer, channel: Channel, { surface, bound }: Question): string[] {
  let least = bound;
  let nearest: string[] = [];
  for (let word = 0; word < gazetteer.words.postingStarts.length - 1; word++) {
    const name = stringAt(gazetteer.words.text, word);
    const cost = channel.cost(surface, name, least);
    if (cost < least) nearest = [];
    if (cost <= least) nearest.push(name);
    least = Math.min(least, cost);
  }
  return nearest;
}

/** Processor time of one search, microseconds. */
function timePerSearch({ near }: WordSearch, questions: readonly Question[]): number {
  for (const { surface, bound } of questions.slice(0, TIMED)) near(surface, bound, MOST_BEHIND);
  const timed = questions.slice(-TIMED);
  const started = process.cpuUsage();
  for (const { surface, bound } of timed) near(surface, bound, MOST_BEHIND);
  return process.cpuUsage(started).user / timed.length;
}
