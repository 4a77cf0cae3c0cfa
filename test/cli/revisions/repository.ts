import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a folder of its own. */
export interface Repository {
  /** Absolute. */
  readonly folder: string;
  git(...args: readonly string[]): string;
  write(path: string, text: string | Uint8Array): void;
  /** Commits all that there is. */
  commit(message: string): void;
}

export function makeRepository(): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fix-names-git-')));
  const repository: Repository = {
    folder,
    git: (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit(message) {
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--message', message);
    },
  };
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.org');
  repository.git('config', 'core.autocrlf', 'false');
  return repository;
}
