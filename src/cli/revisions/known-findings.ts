import { resolve } from 'node:path';
import { findingsInOrder } from '../../core/result/findings-in-order.ts';
import type { Input } from '../../io/inputs/input.ts';
import { fileExists } from '../../io/paths/file-exists.ts';
import { counted } from '../../report/counted.ts';
import { type Baseline, countBeyond, type KnownFinding, knownFindings, knownTest } from '../../review/baseline.ts';
import type { GateFlags } from '../arguments/batch-flags.ts';
import type { InputFlags } from '../arguments/flags.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import type { Host } from '../session/host.ts';
import { type BaselineFile, openBaselineFile } from './baseline-file.ts';
import { keepOnly } from './keep-only.ts';

/** Keeps known findings out of a run. */
export interface KnownFindings {
  /** An outcome without the findings that are known. */
  revise(outcome: Outcome): Outcome;
  /** Writes what is to be written, and tells in a sentence what was passed over. @throws {OperationalError} */
  finish(): Promise<string | undefined>;
}

/** What of the command line says how findings are known. */
export type KnowingFlags = Pick<GateFlags, 'updateBaseline'> & Pick<InputFlags, 'stdinFilepath'>;

/** The known findings of `--baseline`; with `--update-baseline` all that are found become known. @throws {OperationalError} */
export function openKnownFindings(
  path: string,
  { updateBaseline, stdinFilepath }: KnowingFlags,
  host: Host,
): KnownFindings {
  const file = openBaselineFile(path, updateBaseline ? 'made' : 'refused', host);
  const keyFor = (input: Input): string => keyOf(input, file, stdinFilepath, host);
  return updateBaseline ? updating(path, file, keyFor) : passingOver(file, keyFor);
}

function keyOf(input: Input, file: BaselineFile, stdinFilepath: string | undefined, { cwd }: Host): string {
  if (input.from === 'file') return file.keyOf(input.file);
  return stdinFilepath === undefined ? input.path : file.keyOf(resolve(cwd, stdinFilepath));
}

function passingOver({ baseline }: BaselineFile, keyFor: (input: Input) => string): KnownFindings {
  let hidden = 0;
  return {
    revise(outcome) {
      const known = baseline.get(keyFor(outcome.input));
      if (outcome.status !== 'fixed' || known === undefined) return outcome;
      const isKnown = knownTest(known, outcome.source.text);
      return keepOnly(outcome, (finding) => {
        if (!isKnown(finding)) return true;
        hidden++;
        return false;
      });
    },
    async finish() {
      return hidden === 0 ? undefined : `${counted(hidden, 'finding')} not shown: known to the baseline`;
    },
  };
}

function updating(path: string, file: BaselineFile, keyFor: (input: Input) => string): KnownFindings {
  const found = new Map<string, readonly KnownFinding[]>();
  return {
    revise(outcome) {
      if (outcome.status !== 'fixed') return outcome;
      found.set(keyFor(outcome.input), knownFindings(findingsInOrder(outcome.result), outcome.source.text));
      return keepOnly(outcome, () => false);
    },
    async finish() {
      let before: Baseline = new Map();
      let updated: Baseline = before;
      await file.update((now) => {
        // Of files that were not looked at now, nothing is known to have changed, unless they are gone.
        const others = [...now].filter(([key]) => !found.has(key) && fileExists(file.fileOf(key)));
        before = now;
        updated = new Map([...others, ...found]);
        return updated;
      });
      const beyond = (one: Baseline, two: Baseline) =>
        sum([...one].map(([key, findings]) => countBeyond(findings, two.get(key) ?? [])));
      const [fresh, gone] = [beyond(updated, before), beyond(before, updated)];
      const all = sum([...updated.values()].flat().map(({ count }) => count));
      return `baseline ${path}: ${counted(all, 'finding')}, ${fresh} of them new, and ${gone} gone`;
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
