import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { IgnoreRules } from './ignore-rules.ts';

/** What a folder is searched for. Any other file is read when it is named itself. */
const ARTICLE_NAME = /\.(?:txt|text|md|markdown)$/i;

/** For messages. */
export const ARTICLE_EXTENSIONS = '.txt, .text, .md, .markdown';

/**
 * Absolute paths of the articles below a folder, in code-unit order. Left out are ignored files, dot files and dot
 * folders, `node_modules`, and symbolic links, which lead in circles, to what is read under its own name already, or out
 * of the folder. `named` is a folder that is searched though the rules may leave it out.
 */
export async function walkArticles(folder: string, rules: IgnoreRules, named?: string): Promise<string[]> {
  const isIgnored = await rules.in(folder, named);
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) {
      if (!isIgnored(`${path}/`)) found.push(...(await walkArticles(path, rules, named)));
    } else if (ARTICLE_NAME.test(entry.name) && entry.isFile() && !isIgnored(path)) found.push(path);
  }
  return found;
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
