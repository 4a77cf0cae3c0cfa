/** One thing that speaks for a finding, or against it: what its `reason` says in words, for programs. Plain data. */
export type Clue =
  /** A dictionary, by its title, lists the spelling as wrong. */
  | { readonly kind: 'listed'; readonly dictionary: string }
  /** A dictionary, by its title, lists the spelling as a garbling that is a word or a name of its own, too. */
  | { readonly kind: 'doubtful'; readonly dictionary: string }
  /** A house writes the name otherwise. */
  | { readonly kind: 'style' }
  /** The spelling is like a name's. */
  | { readonly kind: 'spelling'; readonly words: readonly SpelledWord[] }
  /** A given name that is the same name in another language. */
  | { readonly kind: 'cognate'; readonly surface: string; readonly target: string }
  /** The other words of the name stand beside it as they should. */
  | { readonly kind: 'rest'; readonly name: string }
  /** The entry stands elsewhere: in a line, counted from 1, and where the document is a record, in a field of it. */
  | { readonly kind: 'anchor'; readonly name: string; readonly line: number; readonly field?: string }
  /** The same spelling is mended elsewhere in the text. */
  | { readonly kind: 'repeated' }
  /** Words that the dictionary gives as the entry's context stand near. */
  | { readonly kind: 'context'; readonly words: readonly string[] }
  /** Other names of the article have a word of their context in common with the entry: all of Nigeria, say. */
  | { readonly kind: 'kin'; readonly word: string }
  /** Known names of the same type stand beside it in an enumeration. */
  | { readonly kind: 'enumeration'; readonly names: readonly string[] }
  /** Against it: a name that no dictionary knows stands beside it. */
  | { readonly kind: 'stranger'; readonly name: string }
  /** Against it: it cannot be written in its place, a cell of a table, without quotation marks around that. */
  | { readonly kind: 'unwritable' }
  /** A person was asked and agreed. */
  | { readonly kind: 'accepted' };

/** A garbled word, folded, or two of them with a space between that are read as one; what it is read as, and the letters in which the two differ. */
export interface SpelledWord {
  readonly surface: string;
  readonly target: string;
  readonly changes: readonly LetterChange[];
}

/** Letters of a name and what stands for them; either may be empty. */
export interface LetterChange {
  readonly target: string;
  readonly surface: string;
}
