import type { Content } from '../../io/files/write-file-atomically.ts';
import { namedFault } from '../../io/named-fault.ts';
import { namedOutput, STANDARD_OUTPUT, writeTo } from '../session/named-output.ts';
import type { Session } from '../session/session.ts';
import { correctedBytes } from './corrected-bytes.ts';
import { writtenBytes } from './fixed-record.ts';
import type { OpenMode } from './mode-handler.ts';

/** The corrected text, and nothing else, to stdout or to what `--output` names. */
export const openFilter: OpenMode = ({ output }, session) => ({
  async receive(outcome) {
    const bytes = correctedBytes(outcome);
    if (output === undefined) return bytes;
    await writeOutput(output, bytes, session);
    return undefined;
  },
  async receiveRecords({ batches }) {
    if (output !== undefined) return writeOutput(output, writtenBytes(batches), session);
    await writeTo(STANDARD_OUTPUT, writtenBytes(batches), session);
  },
});

async function writeOutput(output: string, content: Content, session: Session): Promise<void> {
  try {
    await writeTo(namedOutput(output, session.host.cwd), content, session);
  } catch (error) {
    throw namedFault(`--output ${output}`, error);
  }
}
