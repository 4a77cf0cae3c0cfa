import type { Span } from '../text/span.ts';
import type { Clue } from './clue.ts';

/** How a correction was found: listed in a dictionary, by fuzzy matching, or a house style. */
export type CorrectionKind = 'listed' | 'fuzzy' | 'style';

/** What corrections and suggestions share. Offsets are UTF-16; lines and columns count from 1, columns in UTF-16 units. */
interface FindingFields extends Span {
  readonly line: number;
  readonly column: number;
  /** The text as it stood. */
  readonly surface: string;
  /** The text that replaces it, or would. */
  readonly replacement: string;
  /** Canonical name of the entry. */
  readonly entry: string;
  readonly kind: CorrectionKind;
  /** Probability, 0 to 1, that the replacement is right. */
  readonly confidence: number;
  /** Why, in words that a person can check. */
  readonly reason: string;
  /** The same for programs: what speaks for it and against it, in the order in which `reason` says it. */
  readonly evidence: readonly Clue[];
  /** The likeliest other entry, where one is worth naming. */
  readonly runnerUp?: RankedName;
}

/** A change that was made. */
export interface Correction extends FindingFields {
  readonly applied: true;
}

/** A change too doubtful to make: shown, never written. */
export interface Suggestion extends FindingFields {
  readonly applied: false;
  /** The readings in question, the likeliest first. */
  readonly candidates: readonly RankedName[];
}

/** What was found at a place of a text: a change that was made, or one too doubtful to make. */
export type Finding = Correction | Suggestion;

/** A canonical name and the probability, 0 to 1, that it is meant. */
export interface RankedName {
  readonly name: string;
  readonly confidence: number;
}

/** A remark about the text that is no correction. Line and column count from 1. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What fixing one text gives. Corrections and suggestions are disjoint and in text order. */
export interface FixResult {
  /** The corrected text. */
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly suggestions: readonly Suggestion[];
  readonly diagnostics: readonly Diagnostic[];
}
