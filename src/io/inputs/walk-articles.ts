import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { faultText, systemCode } from '../system-fault.ts';
import type { IgnoreRules } from './ignore-rules.ts';

/** What a folder is searched for. Any other file is read when it is named itself. */
const ARTICLE_NAME = /\.(?:txt|text|md|markdown)$/i;

/** For messages. */
export const ARTICLE_EXTENSIONS = '.txt, .text, .md, .markdown';

/** What a search of folders found, and where it could not look. All paths are absolute. */
export interface SearchedFolders {
  readonly files: readonly string[];
  readonly faults: readonly FolderFault[];
}

/** A folder that cannot be read. */
export interface FolderFault {
  readonly folder: string;
  readonly message: string;
}

/**
 * The articles below a folder (absolute), in code-unit order. Left out are ignored files, dot files and dot
 * folders, `node_modules`, and symbolic links, which lead in circles, to what is read under its own name already, or out
 * of the folder. `named` is a folder that is searched though the rules may leave it out.
 */
export async function walkArticles(folder: string, rules: IgnoreRules, named?: string): Promise<SearchedFolders> {
  const isIgnored = await rules.in(folder, named);
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return { files: [], faults: [{ folder, message: faultText(error) }] };
  }
  const files: string[] = [];
  const faults: FolderFault[] = [];
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) {
      if (isIgnored(`${path}/`)) continue;
      const below = await walkArticles(path, rules, named);
      files.push(...below.files);
      faults.push(...below.faults);
    } else if (ARTICLE_NAME.test(entry.name) && entry.isFile() && !isIgnored(path)) files.push(path);
  }
  return { files, faults };
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
