import { join } from 'node:path';
import type { Input } from '../../io/inputs/input.ts';

/** Where a document goes below the folder of `--output-dir`. */
export function outputTarget(input: Input, folder: string): string {
  return join(folder, input.from === 'file' ? input.below : input.path);
}
