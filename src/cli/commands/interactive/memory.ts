import type { Answers } from '../../../review/answer.ts';
import { decidedAnswers } from '../../../review/decided-answers.ts';
import type { SavedDecision } from '../../../review/decision.ts';
import { readDecisionsIfThere, writeDecisions } from '../../revisions/decisions.ts';
import type { Host } from '../../session/host.ts';

/** What was decided, in this run and, with `--decisions`, in earlier ones. */
export interface Memory {
  /** Answers known so far. */
  answers(): Answers;
  /** Keeps the decisions on one document. @throws {OperationalError} when the file cannot be written. */
  keep(decisions: readonly SavedDecision[]): Promise<void>;
}

/** Opens the memory of a run, with what its file of decisions holds. @throws {OperationalError} when that is there and cannot be read. */
export function openMemory(path: string | undefined, host: Host): Memory {
  let known = path === undefined ? [] : readDecisionsIfThere(path, host);
  return {
    answers: () => decidedAnswers(known),
    async keep(decisions) {
      if (decisions.length === 0) return;
      if (path !== undefined) await writeDecisions(path, known, decisions, host);
      known = [...known, ...decisions];
    },
  };
}
