import { join, relative } from 'node:path';
import { ExitCode } from '../session/exit-code.ts';
import type { Session } from '../session/session.ts';
import { makeConfig, makeDictionary, PROJECT_DICTIONARY } from '../settings/project-files.ts';

/** `init`: makes a configuration and a dictionary in the working folder. What is there already stays as it is. */
export async function initCommand({ host, stdout, messages: { quiet } }: Session): Promise<ExitCode> {
  const config = await makeConfig(host.cwd);
  const dictionary = await makeDictionary(join(host.cwd, PROJECT_DICTIONARY));
  for (const { file, status } of quiet ? [] : [config, dictionary]) {
    const what = status === 'made' ? 'made' : 'is there already; left as it is';
    await stdout.write(`${relative(host.cwd, file)}: ${what}\n`);
  }
  if (config.status === 'kept' && dictionary.status === 'made' && !quiet) {
    await stdout.write(
      `To use the new dictionary, list it in the configuration: dictionaries: [${PROJECT_DICTIONARY}]\n`,
    );
  }
  return ExitCode.done;
}
