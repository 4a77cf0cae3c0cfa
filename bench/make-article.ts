import { readdirSync, readFileSync } from 'node:fs';
import { createRandom } from '../scripts/calibration/random.ts';

const SEEDS = new URL('../seeds/', import.meta.url);

/** Share of paragraphs taken from the garbled side of a seed. */
const GARBLED = 0.25;

/** Share of paragraphs that also bring in somebody whom no dictionary and no earlier paragraph knows. */
const STRANGERS = 0.3;

const SYLLABLES = 'ba chi do gar hul is jem kor lu man nov ol pra rus shev tim ur vod yan zak'.split(' ');
const ENDINGS = ['enko', 'ov', 'sky', 'oglu', 'ani', 'er', 'es', 'in'];

/** One long article of at least `bytes` bytes of UTF-8. The same size gives the same text. */
export function makeArticle(bytes: number): string {
  return articles(bytes).next().value.join('');
}

/** Articles of at least `bytes` bytes of UTF-8 each, as their paragraphs, without end; the same ones on every run. */
export function* articles(bytes: number): Generator<string[], never> {
  const next = paragraphSource();
  for (;;) {
    const parts: string[] = [];
    for (let size = 0; size < bytes; size += Buffer.byteLength(parts.at(-1)!)) parts.push(next());
    yield parts;
  }
}

/**
 * Paragraphs of the seeds in random order, each with an empty line behind, some garbled, some with invented people, so
 * that a matcher cannot live on what it has seen before.
 */
function paragraphSource(): () => string {
  const random = createRandom(20);
  const corrected = paragraphs((name) => name.endsWith('.corrected.txt'));
  const garbled = paragraphs((name) => name.endsWith('.txt') && !name.endsWith('.corrected.txt'));
  return () => {
    const paragraph = pick(random() < GARBLED ? garbled : corrected, random);
    return `${random() < STRANGERS ? `${stranger(random)} ` : ''}${paragraph}\n\n`;
  };
}

function paragraphs(isWanted: (name: string) => boolean): string[] {
  return readdirSync(SEEDS)
    .filter(isWanted)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, SEEDS), 'utf8').split(/\n+/))
    .filter((paragraph) => paragraph !== '');
}

function stranger(random: () => number): string {
  const given = capitalized(pick(SYLLABLES, random) + pick(SYLLABLES, random));
  const family = capitalized(pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(ENDINGS, random));
  return `${given} ${family}, who keeps a small shop near the station, heard it on the radio.`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)]!;
}
