import type { Evidence } from '../evidence/evidence.ts';
import type { Entry } from '../gazetteer/entry.ts';
import { foldForm } from '../gazetteer/forms.ts';
import { frequencyLevel, givenNameLevel, lexiconLookup } from '../lexicon/lexicon.ts';
import { isUsualGivenName } from '../lexicon/word-facts.ts';
import { isTranslated } from '../readings/cognate-names.ts';
import { type GarbledWord, isRespelling, type Reading } from '../readings/reading.ts';
import { maySoundTheSame } from '../spelling/same-sound.ts';
import { hashToken } from '../text/fold.ts';

/** Whether a reading may be written without anybody's look, however sure it is. */
export function mayBeCorrected(
  entry: Entry,
  reading: Reading,
  {
    personal,
    cue,
    alongside,
    inFull,
    clash,
    context,
  }: Pick<Evidence, 'personal' | 'cue' | 'alongside' | 'inFull' | 'clash' | 'context'>,
): boolean {
  if (entry.fuzzy !== 'fix') return false;
  if (alongside && (entry.type === 'person' ? inFull : reading.support === 0)) return false;
  if (entry.type === 'person' && reading.support === 0 && isGivenNameOfOther(clash)) return false;
  // William Soro beside Guillaume Soro is his brother.
  const isKnownBy = context.nats >= TELLING_CONTEXT && !inFull && isTranslated(reading);
  if (
    entry.type === 'person'
      ? changesGivenName(reading) && !isKnownBy
      : personal || (cue === undefined && isGivenName(reading))
  )
    return false;
  return !(isLooselyRomanized(entry) && mayBeRomanization(entry, reading));
}

/** Nats of context by which a person is known though the given name is another one. */
const TELLING_CONTEXT = 4;

/** Whether a strange name beside a surname is a usual given name: Matt Shumer is no Chuck Schumer. */
export function isGivenNameOfOther(clash: string | undefined): boolean {
  return clash !== undefined && isUsualGivenName(hashToken(clash));
}

/** Whether nothing but a given name is read as another one, and is usual itself: Collin as Colin, Larry as Harry. */
export function changesGivenName({ garbled, last }: Reading): boolean {
  return garbled.every((word) => word.last < last && isFrequentGivenName(word.surface));
}

function isFrequentGivenName(word: string): boolean {
  const known = lexiconLookup(hashToken(word));
  return givenNameLevel(known) > 0 && frequencyLevel(known) >= USUAL_FREQUENCY;
}

/** Level of frequency: one name in ten thousand of the news, about. */
const USUAL_FREQUENCY = 7;

/** Whether all that is garbled are given names: Indira is no India, and Volodimir not the town of Vladimir. */
function isGivenName({ garbled }: Reading): boolean {
  return garbled.every(({ surface, target }) => {
    const hash = hashToken(surface);
    const isRareName = givenNameLevel(lexiconLookup(hash)) > 0;
    return isUsualGivenName(hash) || (isRareName && isUsualGivenName(hashToken(target)));
  });
}

/**
 * Whether the garbled words may be another romanisation of the name. Somebody would have to use it, where other names of
 * the person stand beside, be they garbled, or where a place is spelled less strictly than in English.
 */
function mayBeRomanization({ type }: Entry, reading: Reading): boolean {
  const isStrange =
    type === 'person' ? reading.support > 0 || reading.garbled.length > 1 : reading.garbled.some(isLessStrict);
  return (
    isRespelling(reading) &&
    reading.garbled.every(({ surface, target }) => maySoundTheSame(surface, target)) &&
    (!isStrange || reading.garbled.some(({ surface }) => isInUse(surface)))
  );
}

/** Whether a spelling has more of e and o, which strict romanisations do without but for *ei* and *ou*: Nengarhar. */
function isLessStrict({ surface, target }: GarbledWord): boolean {
  return looseVowels(surface) > looseVowels(target);
}

function looseVowels(word: string): number {
  return word.match(/e(?![iye])|o(?![uow])/g)?.length ?? 0;
}

/** Whether a spelling stands in any list of words and names. */
function isInUse(word: string): boolean {
  return frequencyLevel(lexiconLookup(hashToken(word))) > 0;
}

const ARABIC_SCRIPT = ['ar', 'fa', 'ur', 'ps', 'ckb'];

/** Languages whose names are none of theirs, though Arabic news speaks of them. */
const NATIVE_ELSEWHERE = 'uk ru be bg sr ka hy el zh ja ko hi bn ta th my am'.split(' ');

/**
 * Whether a name is Arabic, Persian or Urdu by origin. No standard settles its vowels, doubled letters and final h, so that
 * a spelling which differs in nothing else may be right somewhere.
 */
function isLooselyRomanized({ name, type, source }: Entry): boolean {
  const languages = Object.keys(source);
  if (type === 'person' && languages.length === 1 && languages[0] === 'ar' && writesAllVowels(name, source.ar!))
    return false;
  if (languages.length > 0 && languages.every((language) => ARABIC_SCRIPT.includes(language))) return true;
  if (NATIVE_ELSEWHERE.some((language) => language in source)) return false;
  return ARABIC_SCRIPT.some((language) => {
    const name = source[language] ?? '';
    // The son of Hebrew is that of Arabic.
    return hasArabicLetters('he' in source ? name.replace(/(?<!\p{L})بن(?!\p{L})/gu, '') : name);
  });
}

/** Whether Arabic letters stand for all the vowels of a surname, as they do in foreign names: كالاس is Kallas. */
function writesAllVowels(name: string, source: string): boolean {
  const surname = source.split(' ').at(-1)!;
  if (hasArabicLetters(source)) return false;
  const vowels =
    foldForm(name)
      .split(' ')
      .at(-1)!
      .match(/[aeiouy]+/g) ?? [];
  return (surname.match(/[اآأإويئ]/g) ?? []).length >= vowels.length;
}

/** Whether letters of names that are Arabic by origin are there: foreign names are hardly ever written with them. */
function hasArabicLetters(name: string): boolean {
  return /[عحصضظقثذءةىآ]|(?<![\p{L}\p{M}])(?:ال|أبو|بن)/u.test(name);
}
