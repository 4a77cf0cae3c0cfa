import { unquotePath } from './unquote-path.ts';

/** Lines from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Reads a unified diff without context line by line. */
export interface HunkReader {
  receive(line: string): void;
  /** New or changed lines of each file, by its path in the new state. */
  readonly files: ReadonlyMap<string, readonly LineRange[]>;
}

const NEW_NAME = /^\+\+\+ (?<name>"?b\/.*)$/;
const HUNK = /^@@ -\d+(?:,(?<removed>\d+))? \+(?<first>\d+)(?:,(?<added>\d+))? @@/;

/** Opens a reader of a diff without context lines, such as `git diff --unified=0` prints. */
export function openHunkReader(): HunkReader {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  let inside = 0;
  return {
    files,
    receive(line) {
      // A line of the text may look like a header, so those of a hunk are counted off.
      if (inside > 0) {
        if (!line.startsWith('\\')) inside--;
        return;
      }
      const name = NEW_NAME.exec(line)?.groups?.name;
      if (name !== undefined) {
        ranges = [];
        files.set(nameIn(name), ranges);
      }
      const hunk = HUNK.exec(line)?.groups;
      if (!hunk) return;
      const added = Number(hunk.added ?? 1);
      inside = Number(hunk.removed ?? 1) + added;
      if (added > 0) ranges.push({ first: Number(hunk.first), last: Number(hunk.first) + added - 1 });
    },
  };
}

/** A name with a space is followed by a tab. */
function nameIn(shown: string): string {
  return unquotePath(shown.replace(/\t$/, '')).replace(/^b\//, '');
}
