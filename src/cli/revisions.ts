import type { FixFlags } from './flags.ts';
import type { ChangedSince } from './gates/changed-since.ts';
import type { KnownFindings } from './gates/known-findings.ts';
import type { Host } from './host.ts';
import type { Outcome } from './outcome.ts';

/** What flags make of what was found, before anybody is told of it or anything is written. */
export interface Revisions {
  readonly changedSince: ChangedSince | undefined;
  readonly known: KnownFindings | undefined;
  /** An outcome after decisions, without what stands on unchanged lines, and without what is known. */
  revise(outcome: Outcome): Outcome;
}

/** @throws {OperationalError} when one of the files named cannot be read, or git does not know the commit. */
export async function openRevisions(flags: FixFlags, host: Host): Promise<Revisions> {
  const changedSince = await changedSinceOf(flags, host);
  const decided = await decisionsOf(flags, host);
  const known = await knownFindingsOf(flags, host);
  return {
    changedSince,
    known,
    revise(outcome) {
      const changed = changedSince?.revise(outcome) ?? outcome;
      const settled = decided?.(changed) ?? changed;
      return known?.revise(settled) ?? settled;
    },
  };
}

async function changedSinceOf({ changedSince }: FixFlags, host: Host): Promise<ChangedSince | undefined> {
  if (changedSince === undefined) return undefined;
  const { openChangedSince } = await import('./gates/changed-since.ts');
  return openChangedSince(changedSince, host);
}

/** What the decisions of `--decisions` make of an outcome. */
async function decisionsOf({ decisions }: FixFlags, host: Host): Promise<((outcome: Outcome) => Outcome) | undefined> {
  if (decisions === undefined) return undefined;
  const { followDecisions } = await import('./follow-decisions.ts');
  return followDecisions(decisions, host);
}

async function knownFindingsOf(flags: FixFlags, host: Host): Promise<KnownFindings | undefined> {
  if (flags.baseline === undefined) return undefined;
  const { openKnownFindings } = await import('./gates/known-findings.ts');
  return openKnownFindings(flags.baseline, flags, host);
}
