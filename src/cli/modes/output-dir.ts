import { dirname, join, resolve, sep } from 'node:path';
import type { Input } from '../../io/input.ts';
import { makeFolder } from '../../io/make-folder.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { type Content, writeFileAtomically } from '../../io/write-file-atomically.ts';
import { writtenBytes } from '../records/fixed-record.ts';
import { correctedBytes } from './corrected-bytes.ts';
import type { OpenMode } from './mode-handler.ts';

/** Writes each document below the output folder, changed or not, and names what it wrote on stdout. */
export const openOutputDir: OpenMode = ({ outputDir = '.' }, { host, stdout }, inputs) => {
  const folder = resolve(host.cwd, outputDir);
  const owners = new Map<string, string>();
  for (const input of inputs) if (input.from === 'file') owners.set(input.file, input.path);
  const write = async (input: Input, content: Content) => {
    const below = pathBelow(input);
    const target = join(folder, below);
    refuseLoss(target, folder, owners);
    owners.set(target, `the output of ${input.path}`);
    await makeFolder(dirname(target));
    await writeFileAtomically(target, content, host.signal);
    await stdout.write(`${join(outputDir, below).split(sep).join('/')}\n`);
  };
  return {
    receive: (outcome) => write(outcome.input, correctedBytes(outcome)),
    receiveRecords: ({ input, batches }) => write(input, writtenBytes(batches)),
  };
};

function pathBelow(input: Input): string {
  return input.from === 'file' ? input.below : input.path;
}

/** @throws {OperationalError} when writing would overwrite an input or another output, or leave the folder. */
function refuseLoss(target: string, folder: string, owners: ReadonlyMap<string, string>): void {
  if (!target.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    throw new OperationalError('its name leads out of the output directory');
  }
  const owner = owners.get(target);
  if (owner !== undefined) throw new OperationalError(`not written: it would overwrite ${owner}`);
}
