import { relative } from 'node:path';
import { removeLeftOvers } from '../../io/files/remove-left-overs.ts';
import { noteOf, type Session } from '../session/session.ts';

/** Removes from each folder (absolute) that is written to, once, what killed runs left there, and tells so. */
export function openTidying(session: Session): (folder: string) => Promise<void> {
  const tidied = new Set<string>();
  return async (folder) => {
    if (tidied.has(folder)) return;
    tidied.add(folder);
    for (const file of await removeLeftOvers(folder)) {
      const path = relative(session.host.cwd, file);
      await noteOf(session, path, `removed; a run that was killed had left this temporary file`);
    }
  };
}
