/** What an entry names. */
export const ENTRY_TYPES = ['person', 'place', 'organization', 'term'] as const;

/** One of {@link ENTRY_TYPES}. */
export type EntryType = (typeof ENTRY_TYPES)[number];

/** What fuzzy matching may do with an entry: correct, only suggest, or leave it to its listed variants. */
export type FuzzyMode = 'fix' | 'suggest' | 'off';

/** One entity of a checked dictionary, every list present (empty where the YAML says nothing). */
export interface Entry {
  /** The canonical name: what is written. */
  readonly name: string;
  readonly type: EntryType;
  /** Forms of the name that stand alone, such as a surname. */
  readonly short: readonly string[];
  /** Spellings that are right elsewhere: left alone unless a style says otherwise. */
  readonly also: readonly string[];
  /** House style name to the form which that house writes. */
  readonly styles: Readonly<Record<string, string>>;
  /** Garblings seen: always corrected. */
  readonly variants: readonly string[];
  /** Garblings seen that are words or names of their own: corrected where the article speaks for this entry. */
  readonly doubtful: readonly string[];
  /** Decoys: other real names that are near, never touched and never a target. */
  readonly not: readonly string[];
  /** Phrases in which a form of this entry stays as it is. */
  readonly unless: readonly string[];
  /** Language tag to the name in its own script. */
  readonly source: Readonly<Record<string, string>>;
  /** Role, country or office in words that an article would use. */
  readonly context: readonly string[];
  readonly fuzzy: FuzzyMode;
  /** Title of the dictionary that the entry comes from. */
  readonly dictionary: string;
  /** Whether it comes with the package and no dictionary of the user's names it. */
  readonly shipped?: boolean;
}

/** The quick form of a correction: this exact spelling is always wrong. */
export interface ListedCorrection {
  readonly from: string;
  readonly to: string;
  /** Title of the dictionary that lists it. */
  readonly dictionary: string;
}
