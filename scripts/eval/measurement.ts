/** A number that was measured, one row of the table. */
export interface Figure {
  /** The row it stands in; the same in every run. */
  readonly measure: string;
  readonly value: number;
  /** Decimal places worth showing. */
  readonly digits: number;
  readonly goal?: Goal;
}

/** What a figure should reach. */
export interface Goal {
  readonly bound: 'at least' | 'at most';
  readonly value: number;
}

/** What a measurement yields. */
export interface Outcome {
  readonly figures: readonly Figure[];
  /** A line for each case that did not come out as it should. */
  readonly fallen: readonly string[];
  /** Lines to print as they are: tables that the figures sum up. */
  readonly details?: readonly string[];
}

/** Where a measurement finds the data and may leave files. */
export interface Setting {
  /** The folder of the evaluation data. */
  readonly data: string;
  /** A folder that is removed after the run. */
  readonly work: string;
}

/** Some rows of the table that are measured together. */
export interface Measurement {
  /** By what it is asked for on the command line. */
  readonly name: string;
  /** Where the texts come from, unless from the folder of the evaluation data. */
  readonly material?: 'in the repository';
  measure(setting: Setting): Outcome | Promise<Outcome>;
  /** The same figures for plain Levenshtein distance, where it has any. */
  measureFloor?(setting: Setting): Outcome | Promise<Outcome>;
}

/** A goal that a figure must not fall below. */
export function atLeast(value: number): Goal {
  return { bound: 'at least', value };
}

/** A goal that a figure must not exceed. */
export function atMost(value: number): Goal {
  return { bound: 'at most', value };
}

/** One number as part of another, 0 where there is nothing to be part of. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
