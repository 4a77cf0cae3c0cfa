import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../src/fix.ts';
import { checkLayers } from '../../src/io/dictionaries/check-layers.ts';
import { refuseErrors } from '../../src/io/dictionaries/refuse-errors.ts';
import { readCleanArticles } from '../calibration/corpus.ts';
import { packagedDictionary } from './dictionaries.ts';
import { atMost, type Figure, type Measurement, type Outcome, type Setting } from './measurement.ts';
import { createPlainCorrector } from './nearest-by-edits.ts';
import { rightForms } from './right-forms.ts';

/** Correct text with the shipped dictionaries. */
export const clean = measureClean('clean', 2, () => []);

/** Correct text with ten thousand names more, of people and places all over the world. */
export const cleanLarge = measureClean('clean-large', 10, (setting) => [packagedDictionary(setting, 10_000)]);

/** The same texts cut into short articles, each read for itself: what an article tells of itself is less. */
export const cleanShort = measureClean('clean-short', undefined, () => [], shortTexts);

/** What a corrector did to a text that was right. */
interface FalseChanges {
  readonly lines: readonly string[];
  /** Changes that a person put into a dictionary: a house's choice among right spellings. */
  readonly listed: number;
}

type Corrector = (text: string) => FalseChanges;

interface Text {
  readonly id: string;
  readonly text: string;
}

function measureClean(
  name: string,
  most: number | undefined,
  further: (setting: Setting) => readonly string[],
  textsOf: (setting: Setting) => readonly Text[] = cleanTexts,
): Measurement {
  const layers = (setting: Setting) => {
    const dictionaries = further(setting).map((path) => ({ path, file: resolve(path) }));
    return refuseErrors(checkLayers({ shipped: 'used', dictionaries }));
  };
  return {
    name,
    measure(setting) {
      const { entries, corrections } = layers(setting);
      const gazetteer = compile(entries, corrections);
      return tally(textsOf(setting), name, most, (text) => {
        const found = fix(text, gazetteer).corrections;
        const fuzzy = found.filter(({ kind }) => kind === 'fuzzy');
        const lines = fuzzy.map((one) =>
          changeLine(text, one.start, one.end, one.replacement, one.confidence.toFixed(3)),
        );
        return { lines, listed: found.length - fuzzy.length };
      });
    },
    measureFloor(setting) {
      const changesIn = createPlainCorrector(rightForms(layers(setting).entries));
      return tally(textsOf(setting), name, most, (text) => ({
        lines: changesIn(text).map(({ start, end, replacement }) => changeLine(text, start, end, replacement, '')),
        listed: 0,
      }));
    },
  };
}

function tally(texts: readonly Text[], name: string, most: number | undefined, correct: Corrector): Outcome {
  const fallen: string[] = [];
  let words = 0;
  let listed = 0;
  for (const { id, text } of texts) {
    const changes = correct(text);
    words += (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
    listed += changes.listed;
    fallen.push(...changes.lines.map((line) => `${name}: ${id}: ${line}`));
  }
  const perMillion = (count: number) => (1e6 * count) / words;
  const figures: Figure[] = [
    {
      measure: `${name}: false changes a million words`,
      value: perMillion(fallen.length),
      digits: 1,
      ...(most !== undefined && { goal: atMost(most) }),
    },
    { measure: `${name}: listed changes a million words`, value: perMillion(listed), digits: 1 },
  ];
  return { figures, fallen };
}

function shortTexts({ data }: Setting): Text[] {
  return readCleanArticles(join(data, 'clean')).map(({ text }, at) => ({ id: `article ${at}`, text }));
}

function cleanTexts({ data }: Setting): Text[] {
  const folder = join(data, 'clean');
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl.gz'));
  return files.sort().flatMap((file) =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
}

function changeLine(text: string, start: number, end: number, replacement: string, confidence: string): string {
  const around = text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' ');
  return `${text.slice(start, end)} -> ${replacement} ${confidence} | ${around}`;
}
