import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { classify, type Import } from './module.ts';

const ROOT = new URL('../../', import.meta.url);

/** What a file loads as soon as it is loaded itself: no types, and nothing that it asks for later. */
function loadedBy(path: string): Import[] {
  const { statements } = ts.createSourceFile(path, readFileSync(new URL(path, ROOT), 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const loads =
      (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(statement) && !statement.isTypeOnly);
    const specifier = loads ? statement.moduleSpecifier : undefined;
    return specifier && ts.isStringLiteral(specifier) ? [classify(path, specifier.text)] : [];
  });
}

/** Packages that are loaded with a file. */
function packagesOf(entry: string): string[] {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const { kind, name } of loadedBy(file)) {
      if (kind === 'file') files.add(name);
      if (kind === 'package') packages.add(name);
    }
  }
  return [...packages].sort();
}

it('loads the packages for dictionaries, configurations and reports only when a run asks for them', () => {
  expect(packagesOf('src/cli/main.ts')).toEqual(['commander', 'fastest-levenshtein']);
});
