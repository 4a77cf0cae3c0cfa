import { lstatSync } from 'node:fs';

/** Whether something has this path (absolute), be it a link that leads nowhere. */
export function isNameTaken(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
