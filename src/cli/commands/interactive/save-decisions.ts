import { resolve } from 'node:path';
import { lockFile } from '../../../io/files/lock-file.ts';
import { readTextFile, writeTextFile } from '../../../io/files/text-file.ts';
import { namedFault } from '../../../io/named-fault.ts';
import { fileExists } from '../../../io/paths/file-exists.ts';
import { addDecisions } from '../../../review/add-decisions.ts';
import type { SavedDecision } from '../../../review/decision.ts';
import { readDecisionsIfThere, writeDecisions } from '../../revisions/decisions.ts';
import type { Host } from '../../session/host.ts';

/**
 * Puts decisions into a file as it is now: a session takes its time, in which others may write into it too.
 * @throws {OperationalError} when the file cannot be locked or written, or is there and cannot be read.
 */
export async function saveDecisions(path: string, decisions: readonly SavedDecision[], host: Host): Promise<void> {
  const file = resolve(host.cwd, path);
  const refuse = (error: unknown): never => {
    throw namedFault(`decisions ${path}`, error);
  };
  const unlock = await lockFile(file, host.signal).catch(refuse);
  try {
    const earlier = readDecisionsIfThere(path, host);
    if (/\.json$/i.test(path) || !fileExists(file)) await writeDecisions(path, earlier, decisions, host);
    else await addTo(file, decisions).catch(refuse);
  } finally {
    await unlock();
  }
}

/** Others wrote comments into the file, and laid it out as they like: only what is new changes it. */
async function addTo(file: string, decisions: readonly SavedDecision[]): Promise<void> {
  const old = await readTextFile(file);
  await writeTextFile(file, { ...old, text: addDecisions(old.text, decisions) });
}
