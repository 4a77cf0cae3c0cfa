// Builds dist/: the command line and the library as bundles, the library's types, and the shipped dictionaries as JSON.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promises, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import { build } from 'esbuild';
import { digestFile, sourceDigest } from './source-digest.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

// Made apart and put in place at the end, so that whoever runs dist/ meanwhile has the old one or the new one whole.
const staging = join(root, 'node_modules', `.fix-names-dist-${process.pid}`);

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
  outdir: staging,
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * For the command line, the tables that the core carries as base64 become files: Node reads a megabyte of bytes in no
 * time, but takes a fifth of the whole start-up to read it as source text.
 */
const tablesAsFiles = {
  name: 'tables-as-files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]core[\\/]data[\\/][^\\/]+\.ts$/ }, ({ path }) => {
      let count = 0;
      const contents = readFileSync(path, 'utf8').replace(/'([A-Za-z0-9+/]{1000,}={0,2})'/g, (_, base64) => {
        const name = `${basename(path, '.ts')}-${++count}.bin`;
        writeFileSync(join(staging, name), Buffer.from(base64, 'base64'));
        return `'${name}'`;
      });
      return { contents, loader: 'ts' };
    });
    onLoad({ filter: /[\\/]src[\\/]core[\\/]lexicon[\\/]base64\.ts$/ }, () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        import { packageRoot } from '../../io/paths/package-root.ts';
        export const decodeBase64 = (name) => readFileSync(join(packageRoot(), 'dist', name));`,
      resolveDir: join(root, 'src/core/lexicon'),
    }));
  },
};

/** The argument parser asks for child processes when it is loaded, though only commands in files of their own need any. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Node takes a millisecond to load the functions of files that return promises; a run on one article calls none. */
const promisesWhenCalled = {
  name: 'promises-when-called',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?fs\/promises$/ }, ({ path }) => ({ path, namespace: 'when-called' }));
    onLoad({ filter: /.*/, namespace: 'when-called' }, () => {
      const names = Object.keys(promises).filter((name) => typeof promises[name] === 'function');
      const functions = names.map((name) => `export const ${name} = (...args) => promises.${name}(...args);`);
      return { contents: [`import { promises } from 'node:fs';`, ...functions].join('\n') };
    });
  },
};

// Asked before anything is read: what changes meanwhile is not taken for built.
const digest = sourceDigest(root);
try {
  await bundle();
  writeTypes();
  await writeShippedDictionaries();
  writeDigest();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(staging, join(root, 'dist'));
  await writeCompiledCode();
  writeFileSync(digestFile(root), digest);
} finally {
  rmSync(staging, { recursive: true, force: true });
}

async function bundle() {
  await build({ ...common, entryPoints: ['src/index.ts', 'src/node.ts'], chunkNames: 'library/[name]-[hash]' });
  // One file, in the older module format: Node loads that sooner, and its compiled code can be kept.
  await build({
    ...common,
    splitting: false,
    format: 'cjs',
    entryPoints: { cli: 'src/cli/main.ts' },
    outExtension: { '.js': '.cjs' },
    // A package asks for the address of its module only to load others from there, which takes a path as well.
    define: {
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
      'import.meta.url': '__filename',
    },
    minify: true,
    plugins: [tablesAsFiles, withoutChildProcess, promisesWhenCalled],
  });
  writeAsAscii(join(staging, 'cli.cjs'));
}

/** Escapes what the bundler leaves beyond ASCII, such as letters in patterns: code of one byte a character loads sooner. */
function writeAsAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

/** Corrects an article with the command line just built, and keeps the code that V8 compiled for it. */
async function writeCompiledCode() {
  const { codeFile, compile, run } = require('../bin/load-command-line.js');
  const script = compile();
  // The run asks V8 to optimize late. Code that was kept under other flags than those of the start would be refused.
  v8.setFlagsFromString = () => undefined;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const { signal } = new AbortController();
  const host = { stdin: process.stdin, stdout: silent, stderr: silent, cwd: root, env: {}, signal };
  const code = await run(script).main(['seeds/istanbul-talks.txt'], host);
  if (code !== 0) throw new Error(`the command line ended with ${code}`);
  writeFileSync(`${codeFile}.new`, script.createCachedData());
  renameSync(`${codeFile}.new`, codeFile);
}

/** Names this build, so that what an earlier one remembered is not taken for its own. */
function writeDigest() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package.json')));
  for (const name of readdirSync(staging).sort()) {
    if (/\.(cjs|bin|json)$/.test(name)) hash.update(name).update(readFileSync(join(staging, name)));
  }
  writeFileSync(join(staging, 'program.sha256'), hash.digest('hex'));
}

function writeTypes() {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', join(staging, 'types')];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

/** Checks dictionaries/*.yaml with the library just built; leaves them compiled for a run, and as JSON for a page. */
async function writeShippedDictionaries() {
  const { checkLayers, compile, encodeGazetteer } = await import(pathToFileURL(join(staging, 'node.js')).href);
  const { entries, corrections, faults } = checkLayers({ shipped: 'used', dictionaries: [] });
  const errors = faults.filter((fault) => fault.severity === 'error');
  for (const { path, line, column, code, message } of errors) {
    console.error(`${path}:${line}:${column} ${code} ${message}`);
  }
  if (errors.length > 0) throw new Error('the shipped dictionaries have errors');
  writeFileSync(join(staging, 'dictionaries.json'), JSON.stringify({ entries, corrections }));
  writeFileSync(join(staging, 'gazetteer.bin'), encodeGazetteer(compile(entries, corrections)));
}
