import { type FaultCode, faultCodes, type Severity } from './fault-codes.ts';

/** Where something stands in a dictionary file. Line and column count from 1, columns in UTF-16 units. */
export interface Place {
  /** The file as the caller named it. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a dictionary. */
export interface Fault extends Place {
  readonly severity: Severity;
  readonly code: FaultCode;
  /** What is wrong, with the text in question. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Makes a fault of a known kind at a place; `remedy` where the fault knows a better one than its kind. */
export function fault(code: FaultCode, message: string, place: Place, remedy: string = faultCodes[code].remedy): Fault {
  const { path, line, column } = place;
  return { severity: faultCodes[code].severity, code, message, remedy, path, line, column };
}

/** Sorts faults by line and column, file by file in the order given, without changing the input. */
export function sortFaults<One extends Place>(faults: readonly One[], paths: readonly string[]): One[] {
  const rank = new Map(paths.map((path, at) => [path, at]));
  const rankOf = (one: Place) => rank.get(one.path) ?? paths.length;
  return [...faults].sort((a, b) => rankOf(a) - rankOf(b) || a.line - b.line || a.column - b.column);
}

/** A place in words, for messages that name a second place. */
export function placeText(place: Place): string {
  return `${place.path}:${place.line}:${place.column}`;
}
