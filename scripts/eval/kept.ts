import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/fix-names-eval/', import.meta.url));

/**
 * What `make` gives, from an earlier run where there was one. The value must be plain JSON.
 *
 * @param depends all that the value depends on: when it changes, the value is made anew
 */
export function kept<T>(name: string, depends: string, make: () => T): T {
  const file = `${FOLDER}${name}-${createHash('sha256').update(depends).digest('hex').slice(0, 16)}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const value = make();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(value));
  return value;
}
