import { writeFileAtomically } from '../../io/write-file-atomically.ts';
import { writtenBytes } from '../records/fixed-record.ts';
import { correctedBytes, isChanged } from './corrected-bytes.ts';
import type { OpenMode } from './mode-handler.ts';

/** Rewrites each file in which something was corrected, and names it on stdout. */
export const openWrite: OpenMode = (_flags, { host, stdout }) => ({
  async receive(outcome) {
    if (outcome.input.from !== 'file' || !isChanged(outcome)) return;
    await writeFileAtomically(outcome.input.file, correctedBytes(outcome), host.signal);
    await stdout.write(`${outcome.input.path}\n`);
  },
  async receiveRecords({ input, batches }) {
    if (input.from !== 'file') return;
    let isChanged = false;
    const content = writtenBytes(batches, () => {
      isChanged = true;
    });
    await writeFileAtomically(input.file, content, host.signal, () => isChanged);
    if (isChanged) await stdout.write(`${input.path}\n`);
  },
});
