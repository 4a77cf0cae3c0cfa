import type { FixResult } from '../../core/result/correction.ts';
import { type DecodedText, decodeText } from '../../io/files/decode-text.ts';
import { documentKind } from '../../io/files/document-kind.ts';
import type { Input } from '../../io/inputs/input.ts';

/** What became of one document. */
export type Outcome = Fixed | Skipped;

/** A document whose text was fixed. */
export interface Fixed {
  readonly status: 'fixed';
  readonly input: Input;
  /** As read. */
  readonly bytes: Uint8Array;
  readonly source: DecodedText;
  readonly result: FixResult;
}

/** A document that passes through as it is. */
export interface Skipped {
  readonly status: 'skipped';
  readonly input: Input;
  readonly bytes: Uint8Array;
  /** Why, for a note. */
  readonly why: string;
}

/** Corrects the text of one document. @throws {OperationalError} when its bytes are invalid. */
export async function fixBytes(
  input: Input,
  bytes: Uint8Array,
  fixText: (text: string) => FixResult | Promise<FixResult>,
): Promise<Outcome> {
  const kind = documentKind(bytes);
  if (kind !== undefined) return { status: 'skipped', input, bytes, why: `skipped: ${kind}; save its text first` };
  const source = decodeText(bytes);
  if (source === undefined) return { status: 'skipped', input, bytes, why: 'skipped: a binary file' };
  return { status: 'fixed', input, bytes, source, result: await fixText(source.text) };
}
