import { resolve } from 'node:path';
import { OperationalError } from '../../io/operational-error.ts';
import { writeFileAtomically } from '../../io/write-file-atomically.ts';
import { correctedBytes } from './corrected-bytes.ts';
import type { OpenMode } from './mode-handler.ts';

/** The corrected text, and nothing else, to stdout or to the file of `--output`. */
export const openFilter: OpenMode = ({ output }, { host }) => ({
  async receive(outcome) {
    const bytes = correctedBytes(outcome);
    if (output === undefined) return bytes;
    try {
      await writeFileAtomically(resolve(host.cwd, output), bytes, host.signal);
      return undefined;
    } catch (error) {
      if (error instanceof OperationalError) throw new OperationalError(`--output ${output}: ${error.message}`);
      throw error;
    }
  },
});
