import { Buffer } from 'node:buffer';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { TextEncoding } from '../../io/files/decode-text.ts';
import type { Input } from '../../io/inputs/input.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { slashed } from '../../io/paths/slashed.ts';
import { reporters } from '../../report/reporters.ts';
import { colorFor } from '../session/color.ts';
import { noteOf } from '../session/session.ts';
import { isChanged } from './corrected-bytes.ts';
import type { OpenMode } from './mode-handler.ts';

/** A unified diff of each document as soon as it is fixed, so that a large run holds one at a time. */
export const openDiff: OpenMode = (_, session) => {
  const { host, stdout } = session;
  const tellOutside = async ({ path }: Input): Promise<void> => {
    if (pathInside(path, host.cwd) === undefined) await noteOf(session, path, OUTSIDE);
  };
  return {
    async receive(outcome) {
      if (!isChanged(outcome)) return undefined;
      refuseUtf16(outcome.source.encoding);
      await tellOutside(outcome.input);
      const diff = await reporters.diff!();
      const path = labelPath(outcome.input.path, host.cwd);
      const documents = [{ path, source: outcome.source.text, result: outcome.result }];
      return diff({ documents }, { color: colorFor(host.stdout, session), detail: 'normal' });
    },
    async receiveRecords({ input, batches }) {
      const { RunningDiff } = await import('../../report/running-diff.ts');
      const { fileHeader } = await import('../../report/diff.ts');
      const diff = new RunningDiff(lettersOf(Buffer.from(fileHeader(labelPath(input.path, host.cwd)))));
      let isBegun = false;
      const write = async (text: string) => {
        if (text !== '' && !isBegun) await tellOutside(input);
        isBegun ||= text !== '';
        await stdout.write(Buffer.from(text, LETTERS));
      };
      for await (const batch of batches) {
        await write(batch.map(({ bytes, written }) => diff.push(lettersOf(bytes), lettersOf(written))).join(''));
        if (stdout.isClosed) return;
      }
      await write(diff.end());
    },
  };
};

const OUTSIDE =
  'lies outside of this folder, where git apply and patch change nothing: for a patch that they take, run fix-names in a folder above';

/** Where one file of a patch does not apply, git applies none of the others. @throws {OperationalError} */
function refuseUtf16(encoding: TextEncoding): void {
  if (encoding === 'utf-8') return;
  throw new OperationalError('has corrections, but no diff: a patch is UTF-8 and the file is UTF-16; use --write');
}

/** Records are compared as bytes, one letter each, since some may be no text. */
const LETTERS = 'latin1';

function lettersOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(LETTERS);
}

/** Patches apply below the working folder, so a file in it is labelled from there however it was named. */
function labelPath(path: string, cwd: string): string {
  return pathInside(path, cwd) ?? path;
}

/** The path of a file from the working folder; undefined for one that lies outside. */
function pathInside(path: string, cwd: string): string | undefined {
  const inside = relative(cwd, resolve(cwd, path));
  const leadsOut = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return leadsOut ? undefined : slashed(inside);
}
