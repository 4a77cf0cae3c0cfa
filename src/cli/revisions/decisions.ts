import { resolve } from 'node:path';
import { faultLine } from '../../dictionary/fault-line.ts';
import { errorsIn } from '../../io/errors-in.ts';
import { lockFile } from '../../io/files/lock-file.ts';
import { readSettingsFile } from '../../io/files/read-settings-file.ts';
import { readTextFile, writeTextFile } from '../../io/files/text-file.ts';
import { writeFileAtomically } from '../../io/files/write-file-atomically.ts';
import { namedFault } from '../../io/named-fault.ts';
import { fileExists } from '../../io/paths/file-exists.ts';
import { addDecisions } from '../../review/add-decisions.ts';
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
 * Puts new decisions into a file as it is now: to ask for them takes time, in which others may write into it too.
 * @throws {OperationalError} when it cannot be locked or written, or is there and cannot be read.
 */
export async function saveDecisions(path: string, decisions: readonly SavedDecision[], host: Host): Promise<void> {
  const file = resolve(host.cwd, path);
  const named = (error: unknown): never => {
    throw namedFault(`decisions ${path}`, error);
  };
  const unlock = await lockFile(file, host.signal).catch(named);
  try {
    const earlier = readDecisionsIfThere(path, host);
    const isJson = /\.json$/i.test(path);
    const saved = fileExists(file) && !isJson ? addTo(file, decisions) : write(file, isJson, earlier, decisions, host);
    await saved.catch(named);
  } finally {
    await unlock();
  }
}

/** Others wrote comments into a YAML file, and laid it out as they like: only what is new changes it. */
async function addTo(file: string, decisions: readonly SavedDecision[]): Promise<void> {
  const old = await readTextFile(file);
  await writeTextFile(file, { ...old, text: addDecisions(old.text, decisions) });
}

async function write(
  file: string,
  isJson: boolean,
  earlier: readonly SavedDecision[],
  later: readonly SavedDecision[],
  { signal }: Host,
): Promise<void> {
  const text = formatDecisions(mergeDecisions(earlier, later), isJson ? 'json' : 'yaml');
  await writeFileAtomically(file, new TextEncoder().encode(text), signal);
}
