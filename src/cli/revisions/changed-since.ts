import { type ChangedLines, type GitChanges, readGitChanges } from '../../io/git/git-changes.ts';
import type { Input } from '../../io/inputs/input.ts';
import { namedFault } from '../../io/named-fault.ts';
import type { Fixed, Outcome } from '../outcomes/outcome.ts';
import type { Host } from '../session/host.ts';
import { keepOnly } from './keep-only.ts';
import { newlinesOf } from './newlines.ts';

/** Keeps a run to the lines that changed since a commit. */
export interface ChangedSince {
  /** Whether a document has to be looked at. */
  concerns(input: Input): boolean;
  /** An outcome with the findings on changed lines. @throws {OperationalError} at a file outside the repository. */
  revise(outcome: Outcome): Outcome;
}

/** @throws {OperationalError} without git, outside a repository, or for a commit that git does not know. */
export async function openChangedSince(ref: string, host: Host): Promise<ChangedSince> {
  const changes = await readGitChanges(ref, host).catch((error: unknown) => {
    throw namedFault('--changed-since', error);
  });
  return {
    concerns: (input) => input.from === 'stdin' || mayHaveChanged(input.file, changes),
    revise(outcome) {
      if (outcome.status !== 'fixed' || outcome.input.from !== 'file') return outcome;
      return onlyChanged(outcome, changes.of(outcome.input.file));
    },
  };
}

/** What cannot be told is told when the turn of the document comes. */
function mayHaveChanged(file: string, changes: GitChanges): boolean {
  try {
    return changes.of(file).length > 0;
  } catch {
    return true;
  }
}

function onlyChanged(outcome: Fixed, lines: ChangedLines): Fixed {
  const { source, result } = outcome;
  // Git's lines are those of bytes; in UTF-16 they are not those of the text.
  if (lines === 'all' || (source.encoding !== 'utf-8' && lines.length > 0)) return outcome;
  const isChanged = (first: number, last: number) => lines.some((range) => range.first <= last && first <= range.last);
  const lineAt = newlinesOf(source.text);
  const kept = keepOnly(outcome, ({ start, end }) => isChanged(lineAt(start), lineAt(end - 1)));
  const diagnostics = result.diagnostics.filter(({ line }) => isChanged(line, line));
  return { ...kept, result: { ...kept.result, diagnostics } };
}
