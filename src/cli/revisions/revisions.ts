import type { FixResult } from '../../core/result/correction.ts';
import type { FixFlags } from '../arguments/flags.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import type { Host } from '../session/host.ts';
import type { ChangedSince } from './changed-since.ts';
import type { KnowingFlags, KnownFindings } from './known-findings.ts';

type Decide = (result: FixResult, source: string) => FixResult;

/** What flags make of what was found, before anybody is told of it or anything is written. */
export interface Revisions {
  readonly changedSince: ChangedSince | undefined;
  readonly known: KnownFindings | undefined;
  /** An outcome after decisions, without what stands on unchanged lines, and without what is known. */
  revise(outcome: Outcome): Outcome;
  /** The result of fixing a text after decisions. */
  readonly decide: Decide;
}

/** What of the command line revises what was found. */
export type RevisionFlags = KnowingFlags & Pick<FixFlags, 'changedSince' | 'decisions' | 'baseline'>;

/** @throws {OperationalError} when one of the files named cannot be read, or git does not know the commit. */
export async function openRevisions(flags: RevisionFlags, host: Host): Promise<Revisions> {
  const changedSince = await changedSinceOf(flags, host);
  const decide = await decisionsOf(flags, host);
  const known = await knownFindingsOf(flags, host);
  return {
    changedSince,
    known,
    decide,
    revise(outcome) {
      const changed = changedSince?.revise(outcome) ?? outcome;
      const settled = decided(changed, decide);
      return known?.revise(settled) ?? settled;
    },
  };
}

async function changedSinceOf({ changedSince }: RevisionFlags, host: Host): Promise<ChangedSince | undefined> {
  if (changedSince === undefined) return undefined;
  const { openChangedSince } = await import('./changed-since.ts');
  return openChangedSince(changedSince, host);
}

function decided(outcome: Outcome, decide: Decide): Outcome {
  return outcome.status === 'fixed' ? { ...outcome, result: decide(outcome.result, outcome.source.text) } : outcome;
}

/** What the decisions of `--decisions` make of a result. */
async function decisionsOf({ decisions }: RevisionFlags, host: Host): Promise<Decide> {
  if (decisions === undefined) return (result) => result;
  const { followDecisions } = await import('./follow-decisions.ts');
  return followDecisions(decisions, host);
}

async function knownFindingsOf(flags: RevisionFlags, host: Host): Promise<KnownFindings | undefined> {
  if (flags.baseline === undefined) return undefined;
  const { openKnownFindings } = await import('./known-findings.ts');
  return openKnownFindings(flags.baseline, flags, host);
}
