import { existsSync } from 'node:fs';

/** Whether something of this path is there, be it a file that cannot be read. */
export function fileExists(file: string): boolean {
  return existsSync(file);
}
