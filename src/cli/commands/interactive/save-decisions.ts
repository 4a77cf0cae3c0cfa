import { resolve } from 'node:path';
import { lockFile } from '../../../io/files/lock-file.ts';
import { namedFault } from '../../../io/named-fault.ts';
import type { SavedDecision } from '../../../review/decision.ts';
import { readDecisionsIfThere, writeDecisions } from '../../revisions/decisions.ts';
import type { Host } from '../../session/host.ts';

/**
 * Puts decisions into a file as it is now: a session takes its time, in which others may write into it too.
 * @throws {OperationalError} when the file cannot be locked or written, or is there and cannot be read.
 */
export async function saveDecisions(path: string, decisions: readonly SavedDecision[], host: Host): Promise<void> {
  const unlock = await lockFile(resolve(host.cwd, path), host.signal).catch((error: unknown) => {
    throw namedFault(`decisions ${path}`, error);
  });
  try {
    await writeDecisions(path, readDecisionsIfThere(path, host), decisions, host);
  } finally {
    await unlock();
  }
}
