/** What the spelling of a reading says by itself. */
export const SPELLING_FEATURES = [
  /** Always 1. */
  'bias',
  /** −ln P(spelling | name), summed over the garbled words. */
  'cost',
  /** Plain edits over the length of the longer spelling, of the worst garbled word. */
  'editShare',
  /** The same a letter, of the worst garbled word, beyond {@link FAIR_COST}. */
  'strain',
  /** −ln P(spelling | some other name) of the garbled words, each to a limit. */
  'rarity',
  /** Rarity of the name that it is read as, to a limit: how seldom news speaks of it. */
  'obscurity',
  /** It is in a dictionary of the user's own: ln of {@link WORLD_SIZE} over the number of its entries. */
  'scope',
  /** The same as `obscurity` where other words of the name stand as they should: those say who is meant. */
  'supportedObscurity',
  /** How few forms have the rarest of the words that stand as they should: ln of {@link MANY_FORMS} over how many. */
  'fewNamesakes',
  /** Letters of the garbled words, up to {@link MOST_LETTERS}. */
  'letters',
  /** The first letter is another one. */
  'firstLetter',
  /** The consonants are not the same. */
  'skeleton',
  /** It is like a form that is right elsewhere or a listed garbling, not like the name itself. */
  'alias',
  /** The spelling is somebody's real name: how common, 0 to 3. */
  'realName',
  /** The spelling is an English word, be it a rare one. */
  'word',
  /** No farther from the name than one romanisation from another. */
  'light',
  /** The name is an acronym and the spelling is none. */
  'acronym',
  /** The name is that of an organization or a term. */
  'body',
  /** The name has so few letters that others are near by chance: letters fewer than {@link SAFE_LETTERS}. */
  'short',
  /** Words garbled, beyond the first. */
  'moreGarbled',
  /** The spelling is part of the right name of somebody or something else in the dictionary. */
  'otherBearer',
] as const;

/** What the article says of a reading. */
export const ARTICLE_FEATURES = [
  /** The entry stands elsewhere in the article. */
  'anchor',
  /** The same spelling is mended to the same entry elsewhere, where more spoke for it. */
  'repeated',
  /** Words of the entry's context near by: nats that they say, up to {@link MOST_CONTEXT}. */
  'context',
  /** A word of the entry's context right before or after it: nats that it says beyond {@link USUAL_CONTEXT}, to a limit. */
  'beside',
  /** Known entries of the same type beside it in an enumeration. */
  'listed',
  /** The word before goes with the entry's type: in Kherson, Mr Zelensky. */
  'cue',
  /** A strange name beside it, though the entry is a person with a known given name, or no person. */
  'clash',
  /** A strange name beside a person's name of one word, of whom the dictionary knows no other. */
  'stranger',
  /** An Arabic article stands before it that the name has not: al-Khashir is not Kashmir. */
  'article',
  /** A surname that no dictionary calls safe alone, and no anchor. */
  'bareSurname',
  /** ln of how often the spelling stands in the article. */
  'frequent',
  /** The same, where the entry stands in the article by its right name as well: two names, then. */
  'besideRight',
  /** ln(1 + other entries of the same dictionary in the article). */
  'beat',
  /** How much commoner a word of the entry's context is among those of the article than among all: nats, up to {@link MOST_KIN}. */
  'kin',
  /** ln(1 + other garbled names in the article). */
  'company',
  /** Share of the names that nobody knows which are other garbled names. */
  'garbledShare',
  /** ln of the names that nobody knows, beyond {@link FEW_UNKNOWN}: among dozens, some are near to an entry by chance. */
  'crowd',
  /** How far right names outnumber garbled ones, beyond {@link FEW_RIGHT}: a well-kept article is right in the rest, too. */
  'wellKept',
] as const;

/**
 * What a reading is judged by, in this order. Each is 0 where it has nothing to say; nats where it is a likelihood.
 */
export const FEATURES = [...SPELLING_FEATURES, ...ARTICLE_FEATURES] as const;

/** One of {@link SPELLING_FEATURES}. */
export type SpellingFeature = (typeof SPELLING_FEATURES)[number];

/** One of {@link FEATURES}. */
export type Feature = (typeof FEATURES)[number];

/** Values of {@link FEATURES}, or of a part of them, for one reading. */
export type FeatureValues = readonly number[];

/** A value for each feature of a list, in its order. */
export type ValuesOf<Features extends readonly Feature[]> = { readonly [At in keyof Features]: number };

/** Nats a letter that a plain transliteration costs. */
export const FAIR_COST = 0.3;

/**
 * Names that a garbled one is taken to come from where no dictionary says more: some eight times those of the shipped
 * dictionaries, a choice made by looking at annotated articles.
 */
export const WORLD_SIZE = 150_000;

/** Forms that may share a word for it to say anything. */
export const MANY_FORMS = 400;

/** Letters that a spelling is judged by. */
export const MOST_LETTERS = 12;

/** Letters of a name from which on chance hardly plays a part. */
export const SAFE_LETTERS = 7;

/** Nats that the context says at most. */
export const MOST_CONTEXT = 10;

/** Nats that President or minister says, who stand before any name. */
export const USUAL_CONTEXT = 3;

/** Nats that what the entries of an article have in common says at most. */
export const MOST_KIN = 6;

/** ln of the names that a garbled article may have besides its garblings. */
export const FEW_UNKNOWN = Math.log(16);

/** ln of the right names, for one garbled, that any article may have. */
export const FEW_RIGHT = Math.log(5);
