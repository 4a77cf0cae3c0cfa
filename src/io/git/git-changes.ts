import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { OperationalError } from '../operational-error.ts';
import { slashed } from '../paths/slashed.ts';
import { type GitPlace, git, gitLines } from './git.ts';
import { type LineRange, openHunkReader } from './hunk-reader.ts';

/** What changed in a file: some lines, as git counts them, or everything. */
export type ChangedLines = 'all' | readonly LineRange[];

/** What changed in a work tree since a commit. */
export interface GitChanges {
  /** @throws {OperationalError} for a file (absolute) outside the repository, or in a submodule of it. */
  of(file: string): ChangedLines;
}

/**
 * Lines that were added or changed since the work at hand left `ref`, committed or not. A file that git does not track
 * is new as a whole.
 * @throws {OperationalError} without git, outside a repository, or for a name that git does not know.
 */
export async function readGitChanges(ref: string, place: GitPlace): Promise<GitChanges> {
  const root = await repositoryOf(place);
  const at = { ...place, cwd: root };
  const commit = await branchPoint(await commitOf(ref, at), at);
  const { tracked, submodules } = await indexed(at);
  const changed = await changedFiles(commit, at);
  return {
    of(file) {
      const path = slashed(relative(root, realpathSync(file)));
      if (path.startsWith('../') || path.startsWith('/')) {
        throw new OperationalError(`lies outside of the repository ${root}, so nobody knows what changed in it`);
      }
      const submodule = submodules.find((folder) => path.startsWith(folder));
      if (submodule !== undefined) {
        throw new OperationalError(`lies in the submodule ${submodule}, whose own repository knows what changed in it`);
      }
      return tracked.has(path) ? (changed.get(path) ?? []) : 'all';
    },
  };
}

async function repositoryOf(place: GitPlace): Promise<string> {
  const { ok, stdout, complaint } = await git(['rev-parse', '--show-toplevel'], place);
  if (!ok) throw new OperationalError(`no git work tree at ${place.cwd}: ${complaint}`);
  return join(stdout.replace(/\n$/, ''));
}

async function commitOf(ref: string, place: GitPlace): Promise<string> {
  // What begins with a dash would be an option to git; no branch, tag or hash does.
  const found = ref.startsWith('-') ? undefined : await git(['rev-parse', '--verify', `${ref}^{commit}`], place);
  if (found?.ok) return found.stdout.trim();
  throw new OperationalError(`git knows no commit “${ref}”; name a branch, a tag or a hash, and fetch it first`);
}

/** The last commit that both sides have, so that what others did since on the side of `commit` is not taken for ours. */
async function branchPoint(commit: string, place: GitPlace): Promise<string> {
  const { ok, stdout } = await git(['merge-base', commit, 'HEAD'], place);
  // A shallow clone does not know it; the commit itself then shows our changes, and those of others too.
  return ok ? stdout.trim() : commit;
}

interface Indexed {
  readonly tracked: ReadonlySet<string>;
  /** Folders, each with a closing slash. */
  readonly submodules: readonly string[];
}

const SUBMODULE = '160000';

async function indexed(place: GitPlace): Promise<Indexed> {
  const tracked = new Set<string>();
  const submodules: string[] = [];
  // Mode, object and stage of each, and behind a tab its path.
  await gitLines(['ls-files', '--stage', '-z'], place, '\0', (line) => {
    const path = line.slice(line.indexOf('\t') + 1);
    if (line.startsWith(SUBMODULE)) submodules.push(`${path}/`);
    else tracked.add(path);
  });
  return { tracked, submodules };
}

async function changedFiles(commit: string, place: GitPlace): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  // Not `git diff`, which heeds what a user has set up for reading. As text, whatever attributes say: of a binary file
  // git would name no lines.
  const asText = ['--text', '--no-ext-diff', '--no-textconv', '--find-renames', '-l1000'];
  const args = ['-c', 'core.quotePath=false', 'diff-index', '--patch', '--unified=0', '--inter-hunk-context=0'];
  const reader = openHunkReader();
  const { ok, complaint } = await gitLines([...args, ...asText, commit, '--'], place, '\n', reader.receive);
  if (!ok) throw new OperationalError(`git diff failed: ${complaint}`);
  return reader.files;
}
