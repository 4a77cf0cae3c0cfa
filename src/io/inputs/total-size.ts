import { statSync } from 'node:fs';
import type { Input } from './input.ts';

/** Bytes of the files among some inputs, counted only until they reach `enough`. */
export function totalSize(inputs: readonly Input[], enough: number): number {
  let total = 0;
  for (const input of inputs) {
    if (total >= enough) break;
    // What cannot be read is told when its turn comes.
    if (input.from === 'file') total += statSync(input.file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return total;
}
