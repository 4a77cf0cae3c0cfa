import { globSync } from 'tinyglobby';

/** Paths, from the root of the project, of every page of documentation. */
export const pages: readonly string[] = globSync(['*.md', 'docs/**/*.md']).sort();
