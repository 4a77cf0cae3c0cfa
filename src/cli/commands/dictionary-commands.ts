import type { CommonFlags, JsonFlag } from '../arguments/flags.ts';
import type { ExitCode } from '../session/exit-code.ts';
import type { Session } from '../session/session.ts';
import { dictionaryLint } from './dictionary-lint.ts';
import { dictionaryList } from './dictionary-list.ts';
import { dictionaryStatsCommand } from './dictionary-stats.ts';
import { dictionaryStyles } from './dictionary-styles.ts';
import { dictionaryTest } from './dictionary-test.ts';

/** A command of the group `dictionary`: takes files, or none for the dictionaries in use. */
export type DictionaryCommand = (
  files: readonly string[],
  flags: CommonFlags & JsonFlag,
  session: Session,
) => Promise<ExitCode>;

/** Name to command. They are loaded together, apart from the main command, since all parse YAML. */
export const dictionaryCommands: Readonly<Record<'lint' | 'list' | 'test' | 'styles' | 'stats', DictionaryCommand>> = {
  lint: dictionaryLint,
  list: dictionaryList,
  test: dictionaryTest,
  styles: dictionaryStyles,
  stats: dictionaryStatsCommand,
};
