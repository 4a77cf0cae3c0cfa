import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';

/** One source file. Paths are relative to the project, with forward slashes. */
export interface Module {
  readonly path: string;
  readonly text: string;
}

/** What a module imports: a file of the project, a module of Node, or a package. */
export type Import =
  | { readonly kind: 'file'; readonly name: string; readonly specifier: string }
  | { readonly kind: 'node' | 'package'; readonly name: string; readonly specifier: string };

/** Everything that a module imports or re-exports, statically, dynamically or as types. */
export function importsOf(module: Module): Import[] {
  return ts
    .preProcessFile(module.text, true, true)
    .importedFiles.map(({ fileName }) => classify(module.path, fileName));
}

/** What a specifier in a file stands for. */
export function classify(from: string, specifier: string): Import {
  if (specifier.startsWith('.')) {
    return { kind: 'file', name: posix.join(posix.dirname(from), specifier), specifier };
  }
  const name = specifier.replace(/^node:/, '');
  if (specifier.startsWith('node:') || builtinModules.includes(name)) return { kind: 'node', name, specifier };
  const parts = specifier.split('/');
  return { kind: 'package', name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), specifier };
}

/** Every use of a member such as `Math.random` and every `new X`, as they are written. */
export function usesOf(module: Module): string[] {
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      uses.push(`${node.expression.text}.${node.name.text}`);
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      uses.push(`new ${node.expression.text}${node.arguments?.length ? '(…)' : ''}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(module.path, module.text, ts.ScriptTarget.Latest));
  return uses;
}
