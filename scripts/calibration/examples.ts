import type { Entry } from '../../src/core/gazetteer/entry.ts';
import { findKnown, surfaceOf } from '../../src/core/gazetteer/find-known.ts';
import { FormRole, foldForm } from '../../src/core/gazetteer/forms.ts';
import { entryAt, type Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { FEATURES, type FeatureValues } from '../../src/core/model/features.ts';
import { matcherOf } from '../../src/core/readings/matcher.ts';
import type { Reading } from '../../src/core/readings/reading.ts';
import { findReadings } from '../../src/core/readings/readings.ts';
import { ARTICLE_SLACK, type Scene, sceneOf } from '../../src/core/readings/scene.ts';
import { protectAddresses } from '../../src/core/text/protect-addresses.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import type { CleanArticle } from './corpus.ts';
import { garble } from './garble.ts';

/** An article whose right names are known where it was garbled. */
export interface LabelledArticle {
  readonly scene: Scene;
  readonly readings: readonly Reading[];
  /** Canonical name by garbled token. */
  readonly truth: ReadonlyMap<number, string>;
  readonly garbled: number;
}

/** Canonical name of the entry that a reading takes a spelling for. */
export function nameOf({ matcher: { gazetteer } }: Scene, { form }: Reading): string {
  return entryAt(gazetteer, gazetteer.forms.entry[form]!).name;
}

/** A scene in which readings are weighed otherwise. */
export function reweighted(scene: Scene, weights: FeatureValues): Scene {
  return { ...scene, matcher: { ...scene.matcher, weights } };
}

/** Whether a reading writes what stood there before it was garbled, if by another bearer of the name. */
export function isRight({ scene, truth }: LabelledArticle, reading: Reading): boolean {
  const name = nameOf(scene, reading);
  return reading.garbled.every(({ first, target }) => {
    const meant = truth.get(first);
    return meant !== undefined && (meant === name || foldForm(meant).split(' ').includes(target));
  });
}

/** How articles are garbled: a share of them right, the others with so many of their names garbled. */
const HABITS = [
  { articles: 0.4, names: 0 },
  { articles: 0.3, names: 0.1 },
  { articles: 0.3, names: 0.45 },
];

/** Makes an article ready for learning; some of its names garbled by listed variants and drawn confusions. */
export function label(
  article: CleanArticle,
  gazetteer: Gazetteer,
  variants: ReadonlyMap<string, Entry>,
  random: () => number,
): LabelledArticle {
  const names = drawHabit(random);
  const spoilt =
    names > 0
      ? spoil(article.text, gazetteer, variants, names, random)
      : { text: article.text, truth: new Map<number, string>() };
  const scene = generous(sceneOfText(spoilt.text, gazetteer));
  const truth = new Map<number, string>();
  for (let at = 0; at < scene.tokens.count; at++) {
    const name = spoilt.truth.get(scene.tokens.start[at]!);
    if (name !== undefined) truth.set(at, name);
  }
  return { scene, readings: findReadings(scene), truth, garbled: truth.size };
}

/** A scene in which readings are kept that the weights of today give no hope: those to come may. */
function generous(scene: Scene): Scene {
  return reweighted(
    scene,
    scene.matcher.weights.map((weight, at) => weight + (FEATURES[at] === 'bias' ? 5 : 0)),
  );
}

/** Share of the names of one article that are garbled. */
function drawHabit(random: () => number): number {
  let left = random();
  const habit = HABITS.find(({ articles }) => {
    left -= articles;
    return left < 0;
  });
  return habit?.names ?? 0;
}

function sceneOfText(text: string, gazetteer: Gazetteer): Scene {
  const tokens = tokenize(text);
  protectAddresses(tokens);
  return sceneOf(tokens, findKnown(tokens, gazetteer), matcherOf(gazetteer), ARTICLE_SLACK);
}

/** Garbles names that a dictionary knows; the truth is by the offset of each garbled word. */
function spoil(
  text: string,
  gazetteer: Gazetteer,
  variants: ReadonlyMap<string, Entry>,
  names: number,
  random: () => number,
) {
  const { tokens, known } = sceneOfText(text, gazetteer);
  const truth = new Map<number, string>();
  const spell = createSpeller(random);
  let out = '';
  let at = 0;
  for (const { first, last, form } of known.hits) {
    const role = gazetteer.forms.role[form]!;
    const entry = entryAt(gazetteer, gazetteer.forms.entry[form]!);
    if (role > FormRole.Also || last - first > 3) continue;
    const surface = surfaceOf(tokens, first, last);
    // Capitals are not transliterated.
    if (isAcronym(surface)) continue;
    const spelling = spell(surface, names, () => drawGarbling(surface, variants.get(entry.name) ?? entry, random));
    if (spelling === surface) continue;
    out += text.slice(at, tokens.start[first]);
    at = tokens.end[last - 1]!;
    const before = surface.split(/[\s-]+/);
    [...spelling.matchAll(/[^\s-]+/g)].forEach((word, place) => {
      if (word[0] !== before[place]) truth.set(out.length + word.index, entry.name);
    });
    out += spelling;
  }
  return { text: out + text.slice(at), truth };
}

function isAcronym(surface: string): boolean {
  return surface === surface.toUpperCase();
}

/** Some names of an article are garbled, in one way everywhere or now and then in one way or another. */
function createSpeller(random: () => number) {
  const habits = new Map<string, { everywhere: string | undefined; often: number }>();
  return (surface: string, names: number, draw: () => string): string => {
    const habit = habits.get(surface) ?? {
      everywhere: random() < 0.5 ? draw() : undefined,
      often: random() < names ? 0.7 : 0,
    };
    habits.set(surface, habit);
    if (habit.often === 0) return surface;
    return habit.everywhere ?? (random() < habit.often ? draw() : surface);
  };
}

/** A listed garbling of as many words, or one drawn by the learned confusions. */
function drawGarbling(surface: string, entry: Entry, random: () => number): string {
  const size = surface.split(/[\s-]+/).length;
  const listed = entry.variants.filter((variant) => variant.split(/[\s-]+/).length === size);
  if (listed.length > 0 && random() < 0.25) return listed[Math.floor(random() * listed.length)]!;
  return garble(surface, random);
}
