import { dirname } from 'node:path';
import { writeFileAtomically } from '../../io/write-file-atomically.ts';
import { correctedBytes, isChanged } from './corrected-bytes.ts';
import type { OpenMode } from './mode-handler.ts';
import { openTidying } from './tidying.ts';

/** Rewrites each file in which something was corrected, and names it on stdout. */
export const openWrite: OpenMode = (flags, session) => {
  const { signal } = session.host;
  const tidy = openTidying(flags, session);
  return {
    async receive(outcome) {
      if (outcome.input.from !== 'file') return undefined;
      await tidy(dirname(outcome.input.file));
      if (!isChanged(outcome)) return undefined;
      await writeFileAtomically(outcome.input.file, correctedBytes(outcome), signal);
      return `${outcome.input.path}\n`;
    },
  };
};
