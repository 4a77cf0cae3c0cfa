import { resolve } from 'node:path';
import { faultLine } from '../../dictionary/fault-line.ts';
import { errorsIn } from '../../io/errors-in.ts';
import { readSettingsFile } from '../../io/files/read-settings-file.ts';
import { writeFileAtomically } from '../../io/files/write-file-atomically.ts';
import { namedFault } from '../../io/named-fault.ts';
import { fileExists } from '../../io/paths/file-exists.ts';
import type { SavedDecision } from '../../review/decision.ts';
import { formatDecisions } from '../../review/format-decisions.ts';
import { mergeDecisions } from '../../review/merge-decisions.ts';
import { parseDecisions } from '../../review/parse-decisions.ts';
import type { Host } from '../session/host.ts';

/**
 * The decisions of a file.
 * @throws {OperationalError} when it cannot be read or has errors, which are told all at once.
 */
export function readDecisions(path: string, { cwd }: Pick<Host, 'cwd'>): readonly SavedDecision[] {
  const { decisions, faults } = parseDecisions(readSettingsFile(resolve(cwd, path), `decisions ${path}`), path);
  if (faults.length === 0) return decisions;
  throw errorsIn('the decisions', faults.map(faultLine));
}

/** As {@link readDecisions}, but none where the file is still to be made. */
export function readDecisionsIfThere(path: string, host: Pick<Host, 'cwd'>): readonly SavedDecision[] {
  return fileExists(resolve(host.cwd, path)) ? readDecisions(path, host) : [];
}

/**
 * Puts new decisions beside the earlier ones in a file, JSON if it is called so and YAML otherwise.
 * @throws {OperationalError} when it cannot be written.
 */
export async function writeDecisions(
  path: string,
  earlier: readonly SavedDecision[],
  later: readonly SavedDecision[],
  { cwd, signal }: Host,
): Promise<void> {
  const text = formatDecisions(mergeDecisions(earlier, later), /\.json$/i.test(path) ? 'json' : 'yaml');
  try {
    await writeFileAtomically(resolve(cwd, path), new TextEncoder().encode(text), signal);
  } catch (error) {
    throw namedFault(`decisions ${path}`, error);
  }
}
