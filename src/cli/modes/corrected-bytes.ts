import { encodeText } from '../../io/files/encode-text.ts';
import type { Outcome } from '../outcomes/outcome.ts';

/** The bytes that a document ends up with: its own where nothing was corrected, so that no encoder can change them. */
export function correctedBytes(outcome: Outcome): Uint8Array {
  if (!isChanged(outcome)) return outcome.bytes;
  return encodeText(outcome.result.text, outcome.source.encoding);
}

/** Whether a correction was made in a document. */
export function isChanged(outcome: Outcome): outcome is Extract<Outcome, { status: 'fixed' }> {
  return outcome.status === 'fixed' && outcome.result.corrections.length > 0;
}
