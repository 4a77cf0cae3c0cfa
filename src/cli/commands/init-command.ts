import { join, relative } from 'node:path';
import { nearestConfigs } from '../../io/paths/find-config.ts';
import { slashed } from '../../io/paths/slashed.ts';
import { ExitCode } from '../session/exit-code.ts';
import { remark, type Session } from '../session/session.ts';
import { makeConfig, makeDictionary, PROJECT_DICTIONARY } from '../settings/project-files.ts';

/** `init`: makes a configuration and a dictionary in the working folder. What is there already stays as it is. */
export async function initCommand(session: Session): Promise<ExitCode> {
  const { host } = session;
  const [earlier] = nearestConfigs(host.cwd);
  const config = await makeConfig(host.cwd);
  const dictionary = await makeDictionary(join(host.cwd, PROJECT_DICTIONARY));
  for (const { file, status } of [config, dictionary]) {
    const what = status === 'made' ? 'made' : 'is there already; left as it is';
    await remark(session, `${relative(host.cwd, file)}: ${what}`);
  }
  if (config.status === 'made' && earlier !== undefined) {
    const path = slashed(relative(host.cwd, earlier));
    await remark(
      session,
      `${path} no longer holds here; to build on it, write in the new configuration: extends: ${path}`,
    );
  }
  if (config.status === 'kept' && dictionary.status === 'made') {
    await remark(
      session,
      `To use the new dictionary, list it in the configuration: dictionaries: [${PROJECT_DICTIONARY}]`,
    );
  }
  return ExitCode.done;
}
