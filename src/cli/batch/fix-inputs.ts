import type { FormatName, RecordFormatName } from '../../formats/format-name.ts';
import type { Input } from '../../io/inputs/input.ts';
import { readInput } from '../../io/inputs/read-input.ts';
import type { TextFixer } from '../fixers/text-fixers.ts';
import type { GatheredInputs } from '../inputs/gather-inputs.ts';
import { fixBytes, type Outcome } from '../outcomes/outcome.ts';
import type { Host } from '../session/host.ts';
import { mapInOrder } from './map-in-order.ts';

/** What became of an input, or what was thrown over it. Records are left: they are a stream, to be read in its turn. */
export type Attempt =
  | { readonly input: Input; readonly outcome: Outcome }
  | { readonly input: Input; readonly records: RecordFormatName }
  | { readonly input: Input; readonly error: unknown };

/** Documents read ahead for each thread, so that none waits while a long one before it is still at work. */
const AHEAD = 8;

/** What is to be read and corrected, and how. */
export interface Batch extends Pick<GatheredInputs, 'inputs' | 'ignored'> {
  readonly formats: ReadonlyMap<Input, FormatName>;
  readonly fixerOf: (input: Input) => TextFixer;
  /** Threads that correct. */
  readonly jobs: number;
  readonly host: Host;
}

/** Reads and corrects documents; gives them in their order, and holds only a few at a time. */
export function fixInputs({ inputs, ignored, formats, fixerOf, jobs, host }: Batch): AsyncGenerator<Attempt> {
  return mapInOrder(inputs, jobs === 1 ? 1 : jobs * AHEAD, async (input) => {
    const format = formats.get(input) ?? 'text';
    if (format !== 'text') return { input, records: format };
    try {
      host.signal.throwIfAborted();
      const bytes = await readInput(input, host);
      return { input, outcome: await fixInput(input, bytes, ignored, fixerOf(input)) };
    } catch (error) {
      return { input, error };
    }
  });
}

async function fixInput(
  input: Input,
  bytes: Uint8Array,
  ignored: ReadonlySet<Input>,
  fixText: TextFixer,
): Promise<Outcome> {
  if (ignored.has(input)) {
    return { status: 'skipped', input, bytes, why: 'passed through: the ignore rules leave it out' };
  }
  return fixBytes(input, bytes, fixText);
}
