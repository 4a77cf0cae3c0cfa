import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install, pack, ROOT, type Tarball, temporaryFolder } from './install-package.ts';

const SEED = 'seeds/istanbul-talks.txt';

let packed: string;
let project: string;
let tarball: Tarball;

beforeAll(() => {
  packed = temporaryFolder();
  project = temporaryFolder();
  tarball = pack(packed);
  install(tarball, project);
}, 180_000);

afterAll(() => {
  for (const folder of [packed, project]) rmSync(folder, { recursive: true, force: true });
});

describe('the tarball', () => {
  it('holds what runs and what is read', () => {
    expect(tarball.files).toEqual(
      expect.arrayContaining([
        'bin/fix-names.js',
        'bin/load-command-line.js',
        'bin/package.json',
        'dist/cli.cjs',
        'dist/index.js',
        'dist/node.js',
        'dist/types/index.d.ts',
        'dist/dictionaries.json',
        'dictionaries/ukraine-war.yaml',
        'schema/dictionary.schema.json',
        'schema/report.schema.json',
        'LICENSE',
        'README.md',
        SEED,
      ]),
    );
  });

  it('holds no source, test, script, benchmark or note of ours', () => {
    const stray =
      /^(src|test|scripts|bench|docs\/decisions|\.ci)\/|(^|\/)\.|\.test\.|(^|\/)(tsconfig|knip|biome|vitest)/;
    expect(tarball.files.filter((path) => stray.test(path))).toEqual([]);
  });
});

describe('the installed package', () => {
  it('corrects a file by npx', () => {
    const article = join(project, 'article.txt');
    cpSync(join(ROOT, SEED), article);
    const { status, stdout } = spawnSync('npx', ['--no-install', 'fix-names', 'article.txt'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(ROOT, 'seeds/istanbul-talks.corrected.txt'), 'utf8'));
    expect(readFileSync(article, 'utf8')).toBe(readFileSync(join(ROOT, SEED), 'utf8'));
  });

  it('is a library of pure functions', () => {
    const script = `
      import { checkDictionaries, compile, fix } from 'fix-names';
      const yaml = 'version: 1\\ntitle: T\\ncorrections: { Zellinski: Zelensky }\\n';
      const { entries, corrections } = checkDictionaries([{ path: 't.yaml', yaml }]);
      console.log(fix('Mr Zellinski', compile(entries, corrections)).text);`;
    expect(runModule(script)).toBe('Mr Zelensky\n');
  });

  it('is a library with the shipped dictionaries on Node', () => {
    const script = `
      import { fix, loadGazetteer } from 'fix-names/node';
      console.log(fix('Mr Zellinski', await loadGazetteer()).text);`;
    expect(runModule(script)).toBe('Mr Zelensky\n');
  });

  it('bundles for a browser, where Node has no modules', async () => {
    const bundle = await build({
      stdin: { contents: "export * from 'fix-names';", resolveDir: project },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    expect(bundle.outputFiles[0]!.text).not.toMatch(/from\s*["'](node:|fs|path|process|os|tty)/);
  });

  it.each([
    ['fix-names', []],
    ['fix-names/node', ['node']],
  ])(
    'has types that a strict compiler accepts: %s',
    (specifier, types) => {
      const code = `
      import { fix, type FixResult, type Gazetteer } from '${specifier}';
      export function texts(gazetteer: Gazetteer): string[] {
        const result: FixResult = fix('text', gazetteer, { matching: 'listed' });
        // @ts-expect-error: a result is not a string, which proves that the types are found.
        const wrong: string = result;
        return [result.text, wrong, ...result.corrections.map((correction) => correction.replacement)];
      }`;
      expect(compileErrors(code, types)).toBe('');
    },
    120_000,
  );
});

function runModule(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: project, encoding: 'utf8' });
}

function compileErrors(code: string, types: readonly string[]): string {
  writeFileSync(join(project, 'consumer.ts'), code);
  const options = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      module: 'NodeNext',
      target: 'ES2023',
      lib: ['ES2023', 'DOM'],
      types,
      typeRoots: [join(ROOT, 'node_modules/@types')],
      noEmit: true,
    },
    files: ['consumer.ts'],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(options));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' }).stdout;
}
