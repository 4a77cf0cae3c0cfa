import { dirname, relative, resolve } from 'node:path';
import { faultLine } from '../../dictionary/fault-line.ts';
import { placesIn } from '../../dictionary/places.ts';
import { firstJsonFault } from '../../formats/json-fault.ts';
import { errorsIn } from '../../io/errors-in.ts';
import { lockFile } from '../../io/files/lock-file.ts';
import { readSettingsFile } from '../../io/files/read-settings-file.ts';
import { writeFileAtomically } from '../../io/files/write-file-atomically.ts';
import { namedFault } from '../../io/named-fault.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { fileExists } from '../../io/paths/file-exists.ts';
import { slashed } from '../../io/paths/slashed.ts';
import { BASELINE_REMEDY, type Baseline, formatBaseline, parseBaseline } from '../../review/baseline.ts';
import type { Host } from '../session/host.ts';

/** A file of known findings. */
export interface BaselineFile {
  /** None where the file is still to be made. */
  readonly baseline: Baseline;
  /** The name that a file (absolute) has in it. */
  keyOf(file: string): string;
  /** The file (absolute) that a name in it means. */
  fileOf(key: string): string;
  /**
   * Writes what comes of the file as it is by then: other runs may have written into it meanwhile.
   * @throws {OperationalError} when it cannot be locked, read or written.
   */
  update(change: (now: Baseline) => Baseline): Promise<void>;
}

/**
 * Opens the file of `--baseline`. A file that is no baseline is refused even where it is to be written anew: it may be
 * something else under a name given by mistake.
 * @throws {OperationalError} when it cannot be read, or is missing where it may not be.
 */
export function openBaselineFile(path: string, missing: 'made' | 'refused', { cwd, signal }: Host): BaselineFile {
  const file = resolve(cwd, path);
  const folder = dirname(file);
  const current = () => (missing === 'made' && !fileExists(file) ? new Map() : read(file, path));
  return {
    baseline: current(),
    keyOf: (article) => slashed(relative(folder, article)),
    fileOf: (key) => resolve(folder, key),
    async update(change) {
      const refuse = (error: unknown): never => {
        throw namedFault(`baseline ${path}`, error);
      };
      const unlock = await lockFile(file, signal).catch(refuse);
      try {
        const text = formatBaseline(change(current()));
        await writeFileAtomically(file, new TextEncoder().encode(text), signal).catch(refuse);
      } finally {
        await unlock();
      }
    },
  };
}

function read(file: string, path: string): Baseline {
  if (!fileExists(file)) {
    throw new OperationalError(`baseline ${path}: no such file; make it with --update-baseline`);
  }
  const json = readSettingsFile(file, `baseline ${path}`).replace(/^\uFEFF/, '');
  const { baseline, faults } = parse(json, path);
  if (faults.length > 0) throw errorsIn('the baseline', faults.map(faultLine));
  return baseline;
}

function parse(json: string, path: string) {
  try {
    return parseBaseline(json, path);
  } catch (error) {
    const fault = error instanceof SyntaxError ? firstJsonFault(json) : undefined;
    if (fault === undefined) throw error;
    const message = `Not valid JSON: ${fault.what}`;
    const told = { ...placesIn(json, path)(fault.offset), code: 'json-syntax', message, remedy: BASELINE_REMEDY };
    return { baseline: new Map(), faults: [told] };
  }
}
