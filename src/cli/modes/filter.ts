import { resolve } from 'node:path';
import { type Content, writeFileAtomically } from '../../io/files/write-file-atomically.ts';
import { namedFault } from '../../io/named-fault.ts';
import type { Host } from '../session/host.ts';
import { correctedBytes } from './corrected-bytes.ts';
import { writtenBytes } from './fixed-record.ts';
import type { OpenMode } from './mode-handler.ts';

/** The corrected text, and nothing else, to stdout or to the file of `--output`. */
export const openFilter: OpenMode = ({ output }, { host, stdout }) => ({
  async receive(outcome) {
    const bytes = correctedBytes(outcome);
    if (output === undefined) return bytes;
    await writeOutput(output, bytes, host);
    return undefined;
  },
  async receiveRecords({ batches }) {
    if (output !== undefined) return writeOutput(output, writtenBytes(batches), host);
    for await (const bytes of writtenBytes(batches)) {
      await stdout.write(bytes);
      if (stdout.isClosed) return;
    }
  },
});

async function writeOutput(output: string, content: Content, { cwd, signal }: Host): Promise<void> {
  try {
    await writeFileAtomically(resolve(cwd, output), content, signal);
  } catch (error) {
    throw namedFault(`--output ${output}`, error);
  }
}
