import { dirname } from 'node:path';
import { writeFileAtomically } from '../../io/files/write-file-atomically.ts';
import { printable } from '../../report/printable.ts';
import { correctedBytes, isChanged } from './corrected-bytes.ts';
import { writtenBytes } from './fixed-record.ts';
import type { OpenMode } from './mode-handler.ts';
import { openTidying } from './tidying.ts';

/** Rewrites each file in which something was corrected, and names it on stdout. */
export const openWrite: OpenMode = (_, session) => {
  const { signal } = session.host;
  const tidy = openTidying(session);
  return {
    async receive(outcome) {
      if (outcome.input.from !== 'file') return undefined;
      await tidy(dirname(outcome.input.file));
      if (!isChanged(outcome)) return undefined;
      await writeFileAtomically(outcome.input.file, correctedBytes(outcome), signal);
      return `${printable(outcome.input.path)}\n`;
    },
    async receiveRecords({ input, batches }) {
      if (input.from !== 'file') return;
      await tidy(dirname(input.file));
      let isChanged = false;
      const content = writtenBytes(batches, () => {
        isChanged = true;
      });
      await writeFileAtomically(input.file, content, signal, { isWanted: () => isChanged });
      if (isChanged) await session.stdout.write(`${printable(input.path)}\n`);
    },
  };
};
