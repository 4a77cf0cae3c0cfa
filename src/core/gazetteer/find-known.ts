import { isOrdinaryWord } from '../lexicon/word-facts.ts';
import { withoutEdgeSigns } from '../text/edge-signs.ts';
import { foldCodeUnit, foldToken } from '../text/fold.ts';
import { LetterCase } from '../text/letter-case.ts';
import { type StringTable, stringAt } from '../text/string-table.ts';
import { Gap, TokenFlag, type Tokens, tokenize } from '../text/tokens.ts';
import { FormRole } from './forms.ts';
import { type Gazetteer, hashWords, mayStart } from './gazetteer.ts';

/** A form of an entry that stands in the text as a dictionary has it. Tokens `first` up to, without, `last`. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  /** Number of the form in the gazetteer. */
  readonly form: number;
}

/** The hits of a text, disjoint and in order, and for each token the number of its hit or -1. */
export interface KnownNames {
  readonly hits: readonly Hit[];
  readonly hitOf: Int32Array;
  /** Garblings that are words or names of their own; a hit may be a part of one. */
  readonly doubtful: readonly Hit[];
}

/** Whether a form is a listed garbling, so that a hit of it is corrected; all other forms protect their span. */
export function isListedRole(role: number): boolean {
  return role === FormRole.Variant || role === FormRole.Spelling;
}

/** Whether a form is a garbling that a person wrote into a dictionary as a spelling of its own, sure or doubtful. */
export function isGarbling(role: number): boolean {
  return role === FormRole.Variant || role === FormRole.Doubtful;
}

/**
 * Finds all forms of the gazetteer in one pass, the longest at each place. Case, diacritics and apostrophes do not
 * count; words may be parted by spaces, hyphens or a line break, and by other marks where the form has the same.
 */
export function findKnown(tokens: Tokens, gazetteer: Gazetteer): KnownNames {
  const hits: Hit[] = [];
  const hitOf = new Int32Array(tokens.count).fill(-1);
  const doubtful: Hit[] = [];
  const { starts } = gazetteer;
  for (let at = 0; at < tokens.count; ) {
    const hit = mayStart(starts, hashWords(0, tokens.hash[at]!)) ? hitAt(tokens, gazetteer, at, doubtful) : undefined;
    if (hit) {
      hitOf.fill(hits.length, hit.first, hit.last);
      hits.push(hit);
    }
    at = hit ? hit.last : at + 1;
  }
  return { hits, hitOf, doubtful: doubtful.filter((hit) => isFree(hit, hits, hitOf)) };
}

/** Whether no hit has any of the tokens but as a part of them: the longest counts. */
function isFree({ first, last }: Hit, hits: readonly Hit[], hitOf: Int32Array): boolean {
  return hitOf.subarray(first, last).every((number) => {
    const hit = hits[number];
    return !hit || (hit.first >= first && hit.last <= last && hit.last - hit.first < last - first);
  });
}

/** The longest form that stands at token `first`. Doubtful ones are put to `doubtful`. */
function hitAt(tokens: Tokens, gazetteer: Gazetteer, first: number, doubtful: Hit[]): Hit | undefined {
  let longest = -1;
  let last = first;
  for (let at = first, hash = 0; at < tokens.count; at++) {
    hash = hashWords(hash, tokens.hash[at]!);
    if (tokens.flags[at]! & TokenFlag.Protected || !mayStart(gazetteer.starts, hash)) break;
    const form = bestForm(tokens, gazetteer, first, at + 1, hash, doubtful);
    if (form < 0) continue;
    longest = form;
    last = at + 1;
  }
  return longest < 0 ? undefined : { first, last, form: longest };
}

/** The form that tokens spell, the one of the strongest role if there are several; -1 if there is none. */
function bestForm(
  tokens: Tokens,
  gazetteer: Gazetteer,
  first: number,
  last: number,
  hash: number,
  doubtful: Hit[],
): number {
  const { exact, forms } = gazetteer;
  const slot = hash & exact.mask;
  let best = -1;
  for (let at = exact.starts[slot]!; at < exact.starts[slot + 1]!; at++) {
    const form = exact.values[at]!;
    if (forms.hash[form] !== hash || !spells(tokens, first, last, forms.key, form)) continue;
    if (best >= 0 && precedence(forms.role[form]!) >= precedence(forms.role[best]!)) continue;
    if (!gapsAgree(tokens, gazetteer, first, last, form) || !casesAgree(tokens, gazetteer, first, last, form)) continue;
    if (forms.role[form] === FormRole.Doubtful) doubtful.push({ first, last, form });
    else best = form;
  }
  return best;
}

/** Whether no mark parts the words, or the form has the same marks: Odessa, Texas. */
function gapsAgree(tokens: Tokens, gazetteer: Gazetteer, first: number, last: number, form: number): boolean {
  const { forms } = gazetteer;
  if (!possessivesAgree(tokens, gazetteer, first, last, form)) return false;
  if (!hasGap(tokens, first, last, Gap.Other)) return true;
  const written = tokenize(stringAt(forms.text, form));
  // A quotation mark that looks like an apostrophe does not count below, but what it parts is no listed garbling.
  if (isListedRole(forms.role[form]!) && !isPartedAlike(tokens, first, last, written, Gap.Other)) return false;
  const marked = (text: string) => foldToken(text.replace(/\s+/g, ' '));
  return marked(surfaceOf(tokens, first, last)) === marked(surfaceOf(written, 0, written.count));
}

/** Whether no possessive parts the words but where the form has one: People’s Assembly, and not Hakan’s Fidan. */
export function possessivesAgree(
  tokens: Tokens,
  { forms }: Gazetteer,
  first: number,
  last: number,
  form: number,
): boolean {
  if (!hasGap(tokens, first, last, Gap.Possessive)) return true;
  return isPartedAlike(tokens, first, last, tokenize(stringAt(forms.text, form)), Gap.Possessive);
}

/** Whether the words of a form are parted so wherever those of the text are. */
function isPartedAlike({ gap }: Tokens, first: number, last: number, form: Tokens, wanted: number): boolean {
  return gap.subarray(first + 1, last).every((found, at) => found !== wanted || form.gap[at + 1] === wanted);
}

/** Whether some words of a name are parted so. */
function hasGap({ gap }: Tokens, first: number, last: number, wanted: number): boolean {
  for (let at = first + 1; at < last; at++) if (gap[at] === wanted) return true;
  return false;
}

/** A right name goes before a listed garbling, and that before spellings which nobody wrote into a dictionary. */
const PRECEDENCE = [
  FormRole.Spelling,
  FormRole.Name,
  FormRole.Short,
  FormRole.Also,
  FormRole.Decoy,
  FormRole.Unless,
  FormRole.Variant,
  FormRole.Romanised,
  FormRole.Surname,
  FormRole.Doubtful,
];

function precedence(role: number): number {
  return PRECEDENCE.indexOf(role as (typeof PRECEDENCE)[number]);
}

/** Whether tokens, folded, are the words of key number `form`. Nearly all have letters of ASCII only, a byte each. */
function spells(tokens: Tokens, first: number, last: number, keys: StringTable, form: number): boolean {
  const { bytes, offsets } = keys;
  const end = offsets[form + 1]!;
  let at = offsets[form]!;
  for (let token = first; token < last; token++) {
    if (token > first && bytes[at++] !== 0x20) return false;
    for (let unit = tokens.start[token]!; unit < tokens.end[token]!; unit++) {
      const folded = foldCodeUnit(tokens.text.charCodeAt(unit));
      if (folded >= 0x80) return foldedText(tokens, first, last) === stringAt(keys, form);
      if (folded !== 0 && bytes[at++] !== folded) return false;
    }
  }
  return at === end;
}

function foldedText(tokens: Tokens, first: number, last: number): string {
  const words: string[] = [];
  for (let at = first; at < last; at++) words.push(foldToken(surfaceOf(tokens, at, at + 1)));
  return words.join(' ');
}

function casesAgree(tokens: Tokens, gazetteer: Gazetteer, first: number, last: number, form: number): boolean {
  const { role, text, cases } = gazetteer.forms;
  if (role[form] === FormRole.Unless) return true;
  if (role[form] === FormRole.Spelling)
    return withoutBreaks(surfaceOf(tokens, first, last)) === withoutBreaks(withoutEdgeSigns(stringAt(text, form)));
  if (role[form] === FormRole.Doubtful && tokens.flags[first]! & TokenFlag.AllCaps) return false;
  if (isGarbling(role[form]!) && last - first > 1 && hasMereWord(tokens, first, last, text, form)) return false;
  const asName = hasCapital(tokens, first, last) || !(cases[form]! & LetterCase.Upper);
  const asAcronym = (cases[form]! & LetterCase.Lower) !== 0 || (tokens.flags[first]! & TokenFlag.AllCaps) !== 0;
  if (asName && asAcronym) return true;
  // "kiev" in lower case is still Kiev, "polish" and "Who" need not be what they look like.
  return (asName || isListedRole(role[form]!)) && !isOrdinaryWord(tokens.hash[first]!);
}

/** Whether an English word in lower case stands where a form has a capital: the Warren buffet. */
function hasMereWord(tokens: Tokens, first: number, last: number, texts: StringTable, form: number): boolean {
  let written: Tokens | undefined;
  for (let at = first; at < last; at++) {
    if (tokens.flags[at]! & TokenFlag.Capital || !isOrdinaryWord(tokens.hash[at]!)) continue;
    written ??= tokenize(stringAt(texts, form));
    if (written.flags[at - first]! & TokenFlag.Capital) return true;
  }
  return false;
}

/** A spelling to the letter, wherever its lines break. */
function withoutBreaks(text: string): string {
  return text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/g, ' ');
}

function hasCapital(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tokens.flags[at]! & TokenFlag.Capital) return true;
  return false;
}

/** The text of tokens `first` up to, without, `last`, and of what stands between them. */
export function surfaceOf(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
}
