import { type FormatName, formatByName } from '../../formats/format-name.ts';
import type { Input } from '../../io/inputs/input.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { printable } from '../../report/printable.ts';
import type { FixFlags, RecordFlags } from '../arguments/flags.ts';
import type { GatheredInputs } from './gather-inputs.ts';

/**
 * The format that each document is read in. One that only passes through is read as text.
 * @throws {OperationalError} when flags would do nothing: they speak of records and there are none, or of what records
 * have not.
 */
export function formatsOf(
  { inputs, ignored }: Pick<GatheredInputs, 'inputs' | 'ignored'>,
  flags: RecordFlags & TextFlags,
): ReadonlyMap<Input, FormatName> {
  const formats = new Map<Input, FormatName>();
  for (const input of inputs) formats.set(input, ignored.has(input) ? 'text' : formatOf(input, flags.inputFormat));
  const records = inputs.find((input) => formats.get(input) !== 'text');
  if (records) refuseTextFlags(flags, records);
  else if (inputs.length > ignored.size) refuseRecordFlags(flags);
  return formats;
}

/** The format that one document is read in. */
export function formatOf({ path }: Input, inputFormat: FormatName | undefined): FormatName {
  return inputFormat ?? formatByName(path);
}

/** Both know findings by their place in a whole text, and a file of records is never held whole. */
function refuseTextFlags(flags: TextFlags, { path }: Input): void {
  const flag = TEXT_FLAGS.find(([name]) => flags[name] !== undefined)?.[1];
  if (flag === undefined) return;
  throw new OperationalError(
    `${flag} does not go with JSON Lines and tables, and ${printable(path)} is one: leave out one or the other, or read all as text by --input-format text`,
  );
}

const TEXT_FLAGS = [
  ['baseline', '--baseline'],
  ['updateBaseline', '--update-baseline'],
  ['changedSince', '--changed-since'],
] as const satisfies readonly (readonly [keyof FixFlags, string])[];

/** Flags that only whole texts go with. */
type TextFlags = Pick<FixFlags, (typeof TEXT_FLAGS)[number][0]>;

function refuseRecordFlags({ field, annotate }: RecordFlags): void {
  const flag = field ? '--field' : annotate === undefined ? undefined : '--annotate';
  if (flag === undefined) return;
  throw new OperationalError(
    `${flag} is for JSON Lines and tables (.jsonl, .ndjson, .csv, .tsv): name the format of other files by --input-format`,
  );
}
