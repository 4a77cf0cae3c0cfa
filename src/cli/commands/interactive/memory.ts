import { resolve } from 'node:path';
import { OperationalError } from '../../../io/operational-error.ts';
import { whyUnwritable } from '../../../io/paths/why-unwritable.ts';
import type { Answers } from '../../../review/answer.ts';
import { decidedAnswers } from '../../../review/decided-answers.ts';
import { contextOf, type SavedDecision } from '../../../review/decision.ts';
import { placeOf } from '../../../review/merge-decisions.ts';
import { readDecisionsIfThere, saveDecisions } from '../../revisions/decisions.ts';
import type { Host } from '../../session/host.ts';

/** What was decided, in this run and, with `--decisions`, in earlier ones. */
export interface Memory {
  /** Answers known so far. */
  answers(): Answers;
  /**
   * Keeps the decisions on one document; those that hold everywhere answer for the next ones, too. Gives the spellings that
   * were answered in two ways with the same words around them: of these the file has room for the last answer only.
   *
   * @throws {OperationalError} when the file cannot be written, or was broken by others meanwhile; the decisions are saved
   * with the next ones then.
   */
  keep(decisions: readonly SavedDecision[]): Promise<readonly string[]>;
}

/**
 * Opens the memory of a run, with what its file of decisions holds.
 * @throws {OperationalError} when that is there and cannot be read, or could not be written: before anything is asked.
 */
export function openMemory(path: string | undefined, host: Host): Memory {
  let known = path === undefined ? [] : readWritable(path, host);
  let unsaved: readonly SavedDecision[] = [];
  const made = new Map<string, SavedDecision>();
  return {
    answers: () => decidedAnswers(known),
    async keep(decisions) {
      if (decisions.length === 0) return [];
      // Whoever answered for one place of an article has said nothing about the same words in the next.
      known = [...known, ...decisions.filter((decision) => contextOf(decision) === undefined)];
      if (path === undefined) return [];
      const contradicted = decisions.filter((decision) => !isAlike(replaced(made, decision), decision));
      unsaved = [...unsaved, ...decisions];
      await saveDecisions(path, unsaved, host);
      unsaved = [];
      return [...new Set(contradicted.map(({ spelling }) => spelling))];
    },
  };
}

/** Puts a decision in the place of one for the same place, which is given back. */
function replaced(made: Map<string, SavedDecision>, decision: SavedDecision): SavedDecision | undefined {
  const place = JSON.stringify(placeOf(decision));
  const earlier = made.get(place);
  made.set(place, decision);
  return earlier;
}

function isAlike(earlier: SavedDecision | undefined, { verdict, write }: SavedDecision): boolean {
  return earlier === undefined || (earlier.verdict === verdict && earlier.write === write);
}

function readWritable(path: string, host: Host): readonly SavedDecision[] {
  const decisions = readDecisionsIfThere(path, host);
  const why = whyUnwritable(resolve(host.cwd, path));
  if (why !== undefined) throw new OperationalError(`decisions ${path}: cannot be written: ${why}`);
  return decisions;
}
