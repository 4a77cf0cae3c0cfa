import type { Entry } from '../../core/gazetteer/entry.ts';
import { jsonText } from '../../report/json-text.ts';
import { printable } from '../../report/printable.ts';
import type { CommonFlags, JsonFlag } from '../arguments/flags.ts';
import { ExitCode } from '../session/exit-code.ts';
import type { Session } from '../session/session.ts';
import { chosenEntries } from '../settings/chosen-dictionaries.ts';

/** `dictionary list`: the entries in use, one a line or as JSON. */
export async function dictionaryList(
  files: readonly string[],
  flags: CommonFlags & JsonFlag,
  session: Session,
): Promise<ExitCode> {
  const entries = await chosenEntries(files, flags, session);
  const text = flags.json ? `${jsonText(entries.map(listed), 'indented')}\n` : entries.map(line).join('');
  await session.stdout.write(text);
  return ExitCode.done;
}

function listed({ name, type, also, variants, dictionary }: Entry): object {
  return { name, type, also, variants, dictionary };
}

function line({ name, type, variants }: Entry): string {
  const garblings = variants.length > 0 ? ` ← ${variants.join(', ')}` : '';
  return `${printable(`${name} (${type})${garblings}`)}\n`;
}
