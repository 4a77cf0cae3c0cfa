import { type FormatName, formatByName } from '../formats/format-name.ts';
import type { Input } from '../io/input.ts';
import { OperationalError } from '../io/operational-error.ts';
import type { FixFlags } from './flags.ts';
import type { GatheredInputs } from './gather-inputs.ts';

/**
 * The format that each document is read in. One that only passes through is read as text.
 * @throws {OperationalError} when flags speak of records and there are none, so that they would do nothing.
 */
export function formatsOf({ inputs, ignored }: GatheredInputs, flags: FixFlags): ReadonlyMap<Input, FormatName> {
  const formats = new Map<Input, FormatName>();
  for (const input of inputs) formats.set(input, ignored.has(input) ? 'text' : formatOf(input, flags));
  const hasRecords = [...formats.values()].some((format) => format !== 'text');
  if (!hasRecords && inputs.length > ignored.size) refuseRecordFlags(flags);
  return formats;
}

/** The format that one document is read in. */
export function formatOf({ path }: Input, { inputFormat }: Pick<FixFlags, 'inputFormat'>): FormatName {
  return inputFormat ?? formatByName(path);
}

function refuseRecordFlags({ field, annotate }: FixFlags): void {
  const flag = field ? '--field' : annotate === undefined ? undefined : '--annotate';
  if (flag === undefined) return;
  throw new OperationalError(
    `${flag} is for JSON Lines and tables (.jsonl, .ndjson, .csv, .tsv): name the format of other files by --input-format`,
  );
}
