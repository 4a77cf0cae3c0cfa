// Builds dist/: the command line and the library as bundles, the library's types, and the shipped dictionaries as JSON.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

const common = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  // Not 'node': the builds of yaml and chalk for Node cannot be split or trimmed, and look at the process when loaded.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*', ...builtinModules],
  target: 'node20',
  outdir: 'dist',
  legalComments: 'none',
  logLevel: 'warning',
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
// The library stands apart from the command line, whose argument parser needs `require` in scope.
await build({ ...common, entryPoints: ['src/index.ts', 'src/node.ts'], chunkNames: 'library/[name]-[hash]' });
await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts' },
  chunkNames: 'cli/[name]-[hash]',
  minifySyntax: true,
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
await writeShippedDictionaries();

/** Checks and merges dictionaries/*.yaml with the library just built, so that a run reads plain JSON. */
async function writeShippedDictionaries() {
  const { checkDictionaries } = await import(pathToFileURL(join(root, 'dist/index.js')).href);
  const names = readdirSync(join(root, 'dictionaries')).filter((name) => name.endsWith('.yaml'));
  const texts = names.sort().map((name) => {
    const path = `dictionaries/${name}`;
    return { path, yaml: readFileSync(join(root, path), 'utf8') };
  });
  const { entries, corrections, faults } = checkDictionaries(texts);
  const errors = faults.filter((fault) => fault.severity === 'error');
  for (const { path, line, column, code, message } of errors)
    console.error(`${path}:${line}:${column} ${code} ${message}`);
  if (errors.length > 0) throw new Error('the shipped dictionaries have errors');
  writeFileSync(join(root, 'dist/dictionaries.json'), JSON.stringify({ entries, corrections }));
}
