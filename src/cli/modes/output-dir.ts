import { dirname, resolve, sep } from 'node:path';
import { type Content, writeFileAtomically } from '../../io/files/write-file-atomically.ts';
import type { Input } from '../../io/inputs/input.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { makeFolder } from '../../io/paths/make-folder.ts';
import { modeOfFile } from '../../io/paths/mode-of-file.ts';
import { realFile } from '../../io/paths/real-path.ts';
import { slashed } from '../../io/paths/slashed.ts';
import { printable } from '../../report/printable.ts';
import { correctedBytes } from './corrected-bytes.ts';
import { writtenBytes } from './fixed-record.ts';
import type { OpenMode } from './mode-handler.ts';
import { outputTarget } from './output-target.ts';
import { openTidying } from './tidying.ts';

/** Writes each document below the output folder, changed or not, and names what it wrote. */
export const openOutputDir: OpenMode = ({ outputDir = '.' }, session, inputs) => {
  const { host } = session;
  const tidy = openTidying(session);
  const folder = resolve(host.cwd, outputDir);
  const owners = new Map<string, string>();
  for (const input of inputs) if (input.from === 'file') owners.set(identity(input.file), input.path);
  /** Gives the path of what it wrote, as a line. */
  const write = async (input: Input, content: Content): Promise<string> => {
    const target = outputTarget(input, folder);
    refuseLoss(target, folder, owners);
    owners.set(identity(target), `the output of ${input.path}`);
    await makeFolder(dirname(target));
    await tidy(dirname(target));
    const mode = input.from === 'file' ? await modeOfFile(input.file) : undefined;
    await writeFileAtomically(target, content, host.signal, { mode });
    return `${printable(slashed(outputTarget(input, outputDir)))}\n`;
  };
  return {
    receive: (outcome) => write(outcome.input, correctedBytes(outcome)),
    receiveRecords: async ({ input, batches }) => session.stdout.write(await write(input, writtenBytes(batches))),
  };
};

/** @throws {OperationalError} when writing would overwrite an input or another output, or leave the folder. */
function refuseLoss(target: string, folder: string, owners: ReadonlyMap<string, string>): void {
  if (!target.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    throw new OperationalError('its name leads out of the output directory', { code: 'unwritable' });
  }
  const owner = owners.get(identity(target));
  if (owner !== undefined)
    throw new OperationalError(`not written: it would overwrite ${owner}`, { code: 'unwritable' });
}

/** The one path of a file, which links may lead to. What is no file, such as a device, keeps its own. */
function identity(path: string): string {
  return realFile(path) ?? path;
}
