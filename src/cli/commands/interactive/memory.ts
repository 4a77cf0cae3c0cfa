import { resolve } from 'node:path';
import { OperationalError } from '../../../io/operational-error.ts';
import { whyUnwritable } from '../../../io/paths/why-unwritable.ts';
import type { Answers } from '../../../review/answer.ts';
import { decidedAnswers } from '../../../review/decided-answers.ts';
import type { SavedDecision } from '../../../review/decision.ts';
import { readDecisionsIfThere, saveDecisions } from '../../revisions/decisions.ts';
import type { Host } from '../../session/host.ts';

/** What was decided, in this run and, with `--decisions`, in earlier ones. */
export interface Memory {
  /** Answers known so far. */
  answers(): Answers;
  /**
   * Keeps the decisions on one document. @throws {OperationalError} when the file cannot be written, or was broken by
   * others meanwhile; the decisions are saved with the next ones then.
   */
  keep(decisions: readonly SavedDecision[]): Promise<void>;
}

/**
 * Opens the memory of a run, with what its file of decisions holds.
 * @throws {OperationalError} when that is there and cannot be read, or could not be written: before anything is asked.
 */
export function openMemory(path: string | undefined, host: Host): Memory {
  let known = path === undefined ? [] : readWritable(path, host);
  let unsaved: readonly SavedDecision[] = [];
  return {
    answers: () => decidedAnswers(known),
    async keep(decisions) {
      if (decisions.length === 0) return;
      known = [...known, ...decisions];
      unsaved = [...unsaved, ...decisions];
      if (path !== undefined) await saveDecisions(path, unsaved, host);
      unsaved = [];
    },
  };
}

function readWritable(path: string, host: Host): readonly SavedDecision[] {
  const decisions = readDecisionsIfThere(path, host);
  const why = whyUnwritable(resolve(host.cwd, path));
  if (why !== undefined) throw new OperationalError(`decisions ${path}: cannot be written: ${why}`);
  return decisions;
}
