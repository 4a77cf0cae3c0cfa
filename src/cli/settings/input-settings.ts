import { resolve } from 'node:path';
import type { Input } from '../../io/inputs/input.ts';
import type { CommonFlags, InputFlags } from '../arguments/flags.ts';
import type { Configs } from '../config/configs.ts';
import type { Host } from '../session/host.ts';
import { type FileFlags, resolveSettings, type Settings, settingsForFile } from './settings.ts';

/** What of the command line says how documents are fixed. */
type DocumentFlags = CommonFlags & FileFlags & Pick<InputFlags, 'stdinFilepath'>;

/**
 * The settings of each document, by its name also those of standard input. Documents with the same have one object.
 * @throws {OperationalError} when a configuration is at fault.
 */
export async function settingsOfInputs(
  inputs: readonly Input[],
  flags: DocumentFlags,
  configs: Configs,
  host: Host,
): Promise<Map<Input, Settings>> {
  const known = new Map<string, Settings>();
  const settings = new Map<Input, Settings>();
  for (const input of inputs) {
    const own = await settingsOf(input, flags, configs, host);
    const key = JSON.stringify(own);
    if (!known.has(key)) known.set(key, own);
    settings.set(input, known.get(key)!);
  }
  return settings;
}

function settingsOf(input: Input, flags: DocumentFlags, configs: Configs, host: Host): Promise<Settings> {
  if (input.from === 'file') return settingsForFile(input.file, flags, configs, host);
  if (flags.stdinFilepath === undefined) return resolveSettings(flags, host, configs);
  return settingsForFile(resolve(host.cwd, flags.stdinFilepath), flags, configs, host);
}
