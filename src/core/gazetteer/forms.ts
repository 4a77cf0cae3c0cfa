import { distance } from 'fastest-levenshtein';
import { foldToken } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Entry } from './entry.ts';
import { romanizedForms } from './romanized-forms.ts';
import { surnameOf } from './surname.ts';

/** What a form of an entry is for. Up to `Unless` a form protects the span it stands in. */
export const FormRole = {
  Name: 0,
  Short: 1,
  Also: 2,
  /** Right elsewhere by a standard romanisation of the source form. */
  Romanised: 3,
  Decoy: 4,
  Unless: 5,
  /** A listed garbling. */
  Variant: 6,
  /** Surname that no dictionary calls safe alone: a target only where the article has the full name. */
  Surname: 7,
  /** A listed spelling that differs from its target in case or marks only: matched to the letter. */
  Spelling: 8,
  /** A garbling that is a word or a name of its own: no more than a reading, where it stands to the letter. */
  Doubtful: 9,
} as const;

/** One spelling that has to do with an entry. */
export interface Form {
  readonly role: number;
  readonly text: string;
  /** What is written where this form stands garbled; the empty string for forms that are no target. */
  readonly target: string;
}

/** All forms of an entry, each spelling once, in order of roles. */
export function formsOf(entry: Entry): Form[] {
  const forms = new Map<string, Form>();
  const add = (role: number, texts: Iterable<string>, target: (text: string) => string) => {
    for (const text of texts) {
      const key = foldForm(text);
      if (key !== '' && !forms.has(key)) forms.set(key, { role, text, target: target(text) });
    }
  };
  add(FormRole.Name, [entry.name], (text) => text);
  add(FormRole.Short, entry.short, (text) => text);
  add(FormRole.Also, [...entry.also, ...Object.values(entry.styles)], (text) => likeForm(entry, text) ?? text);
  add(FormRole.Decoy, entry.not, () => '');
  add(FormRole.Unless, entry.unless, () => '');
  add(FormRole.Variant, entry.variants, (text) => variantTarget(entry, text));
  add(FormRole.Doubtful, entry.doubtful, (text) => doubtfulTarget(entry, text));
  add(FormRole.Romanised, romanizedForms(entry), (text) => likeForm(entry, text) ?? text);
  add(FormRole.Surname, surnames(entry), (text) => text);
  return [...forms.values()];
}

/** Key under which two spellings of a form are the same: folded words, joined by single spaces. */
export function foldForm(text: string): string {
  return PLAIN_FORM.test(text) ? text.toLowerCase().replaceAll('-', ' ') : words(text).map(foldToken).join(' ');
}

/** Words of plain letters, which need not be cut and folded with all care: most forms of most names. */
const PLAIN_FORM = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

/** The words of a form, cut as those of a text are. */
function words(text: string): string[] {
  if (PLAIN_FORM.test(text)) return text.split(/[ -]/);
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
}

/** The canonical or short form that is the same but for gaps, or else the nearest with as many words. */
function sameLengthForm({ name, short }: Entry, text: string): string | undefined {
  const same = [name, ...short].find((form) => joined(form) === joined(text));
  return same ?? nearest(text, ofLength([name, ...short], text));
}

function ofLength(forms: readonly string[], text: string): string[] {
  const length = lengthOf(words(text));
  return forms.filter((form) => lengthOf(words(form)) === length);
}

/** How many words there are but articles, which one house writes and another leaves out. */
function lengthOf(words: readonly string[]): number {
  return words.filter((word) => !ARTICLES.has(word.toLowerCase())).length;
}

const ARTICLES = new Set(['al', 'el', 'the']);

/** The same, if it is recognisably the same name: Jolani is no spelling of Sharaa, though both are one person. */
function likeForm(entry: Entry, text: string): string | undefined {
  return ifAlike(sameLengthForm(entry, text), text);
}

function ifAlike(form: string | undefined, text: string): string | undefined {
  return form !== undefined && areAlike(form, text) ? form : undefined;
}

function areAlike(one: string, two: string): boolean {
  const [a, b] = [joined(one), joined(two)];
  return distance(a, b) <= Math.max(a.length, b.length) * MOST_UNLIKE;
}

/** Share of the letters in which two spellings of one name differ at most. */
const MOST_UNLIKE = 0.6;

/** What a listed garbling stands for: all of it, be it in a form that only others write. */
function variantTarget(entry: Entry, text: string): string {
  const isShorter = words(text).length < words(entry.name).length;
  const shorter = isShorter ? (nearest(text, entry.short) ?? likeSurname(entry, text)) : undefined;
  const bareSurname = entry.type === 'person' && lengthOf(words(text)) === 1;
  const whole = bareSurname ? undefined : ifAlike(entry.name, text);
  return (
    likeVariant(entry, text) ??
    whole ??
    likeAlsoForm(entry, text) ??
    sameLengthForm(entry, text) ??
    shorter ??
    entry.name
  );
}

/**
 * What a doubtful garbling stands for. Its letters tell nothing: that of a person is taken for the surname, unless it has a
 * word of the whole name or is like it, or the surname comes first there.
 */
function doubtfulTarget({ name, type, short, source }: Entry, text: string): string {
  if (type !== 'person') return name;
  const own = new Set(foldForm(name).split(' '));
  const shared = foldForm(text)
    .split(' ')
    .some((word) => own.has(word));
  const isLike = lengthOf(words(name)) === lengthOf(words(text)) && areAlike(name, text);
  if (shared || isLike) return nearest(text, ofLength([name, ...short], text)) ?? name;
  // Chinese reads the whole name of a Japanese person by its signs.
  if ('ja' in source && lengthOf(words(text)) > 1) return name;
  const surname = SURNAME_FIRST.some((language) => language in source) ? undefined : surnameOf(name);
  return short.find((form) => lengthOf(words(form)) === 1) ?? surname ?? name;
}

/** Languages in which the surname comes first, in English news too. */
const SURNAME_FIRST = ['zh', 'ko', 'vi', 'km', 'my'];

/** The canonical or short form of which a garbling has all the words, or an also-form that has more of them than these. */
function likeVariant({ name, short, also }: Entry, text: string): string | undefined {
  const hyphened = [name, ...short].filter((form) => lengthOf(form.split(' ')) === lengthOf(text.split(' ')));
  const like = ifAlike(nearest(text, [...ofLength([name, ...short], text), ...hyphened]), text);
  return (
    like ??
    ifAlike(
      nearest(
        text,
        ofLength(
          also.filter((form) => form.includes(name)),
          text,
        ),
      ),
      text,
    )
  );
}

/** The surname of a person, where the garbling is one: a given name may stand before it. */
function likeSurname(entry: Entry, text: string): string | undefined {
  const surname = entry.type === 'person' ? surnameOf(entry.name) : undefined;
  return surname !== undefined && areAlike(surname, text) ? surname : undefined;
}

/** A form as one word: Gonkong is Hong Kong run together. */
function joined(form: string): string {
  return foldForm(form).replaceAll(' ', '');
}

/** A garbling may be that of another name of the same person: Robert Kiagulanyi is not Bobi Wine written badly. */
function likeAlsoForm(entry: Entry, text: string): string | undefined {
  return entry.type === 'person' ? ifAlike(nearest(text, ofLength(entry.also, text)), text) : undefined;
}

function nearest(text: string, forms: readonly string[]): string | undefined {
  const key = joined(text);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const form of forms) {
    const edits = distance(key, joined(form));
    if (edits < least) [best, least] = [form, edits];
  }
  return best;
}

function* surnames(entry: Entry): Iterable<string> {
  if (entry.type !== 'person') return;
  for (const full of [entry.name, ...entry.also]) {
    const surname = surnameOf(full);
    if (surname) yield surname;
  }
}
