/** One document to read. */
export type Input = FileInput | StdinInput;

/** A document in a file. */
export interface FileInput {
  readonly from: 'file';
  /** As the user named it, with forward slashes. */
  readonly path: string;
  /** Absolute path. */
  readonly file: string;
  /** Path below the argument that named it; the file's own name where the argument is the file. */
  readonly below: string;
}

/** The document that is read from standard input. */
export interface StdinInput {
  readonly from: 'stdin';
  /** The name given for standard input, or `<stdin>`. */
  readonly path: string;
}
