import type { Command } from 'commander';
import { openCachedGazetteer } from '../../io/dictionaries/open-cached-gazetteer.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { reporterNames } from '../../report/reporters.ts';
import type { CommonFlags } from '../arguments/flags.ts';
import { commandModel } from '../completion/command-model.ts';
import { completions, type ShellName } from '../completion/shells.ts';
import { ExitCode } from '../session/exit-code.ts';
import type { Session } from '../session/session.ts';
import { resolveSettings, type Settings } from '../settings/settings.ts';

/** `completion`: the script for a shell that completes commands, options, formats, the styles in use, and files. */
export async function completionCommand(
  shell: ShellName,
  program: Command,
  flags: CommonFlags,
  session: Session,
): Promise<ExitCode> {
  const { styles } = await openCachedGazetteer(await settingsFor(flags, session));
  await session.stdout.write(completions[shell](commandModel(program, { format: reporterNames, style: styles })));
  return ExitCode.done;
}

/** Shells ask for their script when they start: a configuration at fault in the folder is no fault of theirs. */
async function settingsFor(flags: CommonFlags, { host }: Session): Promise<Settings> {
  try {
    return await resolveSettings(flags, host);
  } catch (error) {
    if (error instanceof OperationalError && flags.config === undefined)
      return resolveSettings({ ...flags, config: false }, host);
    throw error;
  }
}
