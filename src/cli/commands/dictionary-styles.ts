import { type StyleSummary, styleSummaries } from '../../dictionary/style-summaries.ts';
import { jsonText } from '../../report/json-text.ts';
import { printable } from '../../report/printable.ts';
import type { CommonFlags, JsonFlag } from '../arguments/flags.ts';
import { ExitCode } from '../session/exit-code.ts';
import type { Session } from '../session/session.ts';
import { chosenEntries } from '../settings/chosen-dictionaries.ts';

/** `dictionary styles`: the house styles that `--style` takes, one a line or as JSON. */
export async function dictionaryStyles(
  files: readonly string[],
  flags: CommonFlags & JsonFlag,
  session: Session,
): Promise<ExitCode> {
  const entries = await chosenEntries(files, flags, session);
  const styles = styleSummaries(entries);
  await session.stdout.write(flags.json ? `${jsonText(styles, 'indented')}\n` : lines(styles));
  return ExitCode.done;
}

function lines(styles: readonly StyleSummary[]): string {
  const width = Math.max(0, ...styles.map(({ style }) => style.length));
  const most = Math.max(0, ...styles.map(({ entries }) => String(entries).length));
  return styles
    .map(({ style, entries, example: { name, form } }) => {
      const shown = name === form ? name : `${name} → ${form}`;
      const count = `${String(entries).padStart(most)} ${entries === 1 ? 'entry  ' : 'entries'}`;
      return `${style.padEnd(width)}  ${count}  ${printable(shown)}\n`;
    })
    .join('');
}
