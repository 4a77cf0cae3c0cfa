import { fstatSync, openSync, readSync } from 'node:fs';
import type { LoadBytes } from '../../core/text/string-table.ts';

/** Bytes of a file that is read where it is looked at. */
export interface Pages {
  /** As long as the file; zero where nothing has been loaded. */
  readonly bytes: Uint8Array;
  readonly load: LoadBytes;
}

/** Bytes that are read together: as many as the system hands out memory in. */
const PAGE = 4096;

/**
 * Opens a file of which little is needed: memory that is never touched costs nothing. It stays open until the process ends.
 * @throws the system's error when it cannot be opened or, from `load`, read.
 */
export function openPages(file: string): Pages {
  const descriptor = openSync(file, 'r');
  const bytes = new Uint8Array(fstatSync(descriptor).size);
  const isThere = new Uint8Array(Math.ceil(bytes.length / PAGE));
  const load: LoadBytes = (start, end) => {
    const last = Math.ceil(end / PAGE);
    for (let page = Math.floor(start / PAGE); page < last; page++) {
      if (isThere[page] === 1) continue;
      const first = page;
      while (page < last && isThere[page] === 0) isThere[page++] = 1;
      readFully(descriptor, bytes, first * PAGE, Math.min(page * PAGE, bytes.length));
    }
  };
  return { bytes, load };
}

function readFully(descriptor: number, bytes: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const count = readSync(descriptor, bytes, at, end - at, at);
    if (count === 0) throw new Error('a file became shorter while it was in use');
    at += count;
  }
}
