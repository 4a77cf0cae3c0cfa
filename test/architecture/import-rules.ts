import { type Import, importsOf, type Module, usesOf } from './module.ts';

interface Layer {
  /** Files of the layer: a folder that ends in a slash, or one file. */
  readonly at: string;
  /** Other layers that it may import. */
  readonly mayImport: readonly string[];
  /** Packages that it may import, besides the one that all may. */
  readonly packages: readonly string[];
  /** `'any'`, or Node's modules that it may import; a layer without any must run in a browser. */
  readonly node: 'any' | 'all but files' | 'none';
  /** Its folders, if they have an order: each with the folders that it may import, and with them what those may. */
  readonly folders?: Readonly<Record<string, readonly string[]>>;
}

const LOWER = ['src/formats/', 'src/report/', 'src/dictionary/', 'src/core/'];

/** A package small and pure enough for every layer. */
const EVERYWHERE = 'fastest-levenshtein';

const CORE_FOLDERS = {
  data: [],
  text: [],
  spelling: ['data', 'text'],
  romanization: ['text'],
  lexicon: ['spelling'],
  gazetteer: ['lexicon', 'romanization'],
  model: ['data'],
  readings: ['gazetteer', 'model'],
  evidence: ['readings'],
  result: ['text'],
  decision: ['evidence', 'result'],
  writing: ['decision'],
  directives: ['gazetteer', 'result'],
};

const IO_FOLDERS = {
  '.': [],
  process: ['.'],
  paths: ['.'],
  files: ['process', 'paths'],
  inputs: ['files'],
  records: ['.'],
  dictionaries: ['files'],
  git: ['.', 'paths'],
};

const CLI_FOLDERS = {
  session: [],
  completion: [],
  arguments: ['session'],
  config: ['arguments'],
  settings: ['config', 'session'],
  inputs: ['config', 'session'],
  outcomes: ['inputs'],
  fixers: ['settings', 'outcomes'],
  revisions: ['outcomes'],
  modes: ['outcomes'],
  records: ['fixers', 'modes'],
  batch: ['records', 'revisions'],
  commands: ['batch', 'completion'],
  '.': ['commands'],
};

/** The layers, from the innermost outwards. */
export const layers: readonly Layer[] = [
  { at: 'src/core/', mayImport: [], packages: [], node: 'none', folders: CORE_FOLDERS },
  { at: 'src/dictionary/', mayImport: ['src/core/'], packages: ['yaml', 'valibot'], node: 'none' },
  { at: 'src/formats/', mayImport: ['src/core/'], packages: ['jsonc-parser'], node: 'none' },
  { at: 'src/report/', mayImport: ['src/core/'], packages: ['chalk', 'valibot'], node: 'none' },
  { at: 'src/fix.ts', mayImport: LOWER, packages: [], node: 'none' },
  { at: 'src/index.ts', mayImport: ['src/fix.ts', ...LOWER], packages: [], node: 'none' },
  {
    at: 'src/review/',
    mayImport: ['src/core/', 'src/report/', 'src/dictionary/'],
    packages: ['yaml', 'valibot'],
    node: 'none',
  },
  {
    at: 'src/io/',
    mayImport: LOWER,
    packages: ['tinyglobby', 'ignore', 'csv-parse'],
    node: 'any',
    folders: IO_FOLDERS,
  },
  { at: 'src/node.ts', mayImport: ['src/index.ts', 'src/fix.ts', 'src/io/', ...LOWER], packages: [], node: 'none' },
  {
    at: 'src/cli/',
    mayImport: ['src/fix.ts', 'src/io/', 'src/review/', ...LOWER],
    packages: ['commander', 'chalk', 'yaml', 'valibot', 'picomatch'],
    node: 'all but files',
    folders: CLI_FOLDERS,
  },
];

const FILE_MODULES = /^(fs|stream)(\/|$)/;

/** What gives a different answer at another time or place, and so has no part in a pure layer. */
const IMPURE_USES = ['Math.random', 'Date.now', 'performance.now', 'new Date'];

/** What only `bin/` may decide, or the host that is passed in. */
const NOWHERE = ['process.exit', 'console.log', 'console.error', 'console.warn', 'console.info'];

/** Every breach of the layering or of purity in some modules, one sentence each. */
export function breaches(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => {
    const layer = layerOf(module.path);
    if (!layer) return [`${module.path} is in no layer`];
    if (layer.folders && !(folderIn(layer, module.path) in layer.folders)) return [`${module.path} is in no folder`];
    const wrong = importsOf(module).flatMap((found) => importFault(module.path, layer, found));
    const uses = usesOf(module).filter((use) => isForbiddenUse(layer, use));
    return [...wrong, ...uses.map((use) => `uses ${use}`)].map((fault) => `${module.path} ${fault}`);
  });
}

function importFault(path: string, layer: Layer, found: Import): string[] {
  const fault = `imports ${found.specifier}`;
  if (found.kind === 'node') return isNodeAllowed(layer, found.name) ? [] : [fault];
  if (found.kind === 'package') return [EVERYWHERE, ...layer.packages].includes(found.name) ? [] : [fault];
  if (!found.name.endsWith('.ts')) return [`${fault} without its .ts`];
  const target = layerOf(found.name);
  if (target === layer)
    return isFolderAllowed(layer, folderIn(layer, path), folderIn(layer, found.name)) ? [] : [fault];
  return target && layer.mayImport.includes(target.at) ? [] : [fault];
}

/** Whether a folder of a layer is another one, or may import it, directly or by way of others. */
function isFolderAllowed(layer: Layer, from: string, to: string): boolean {
  return !layer.folders || from === to || layer.folders[from]!.some((next) => isFolderAllowed(layer, next, to));
}

/** The folder of a layer that a file is in, or {@link ROOT}. */
function folderIn({ at }: Layer, path: string): string {
  return /^[^/]+(?=\/)/.exec(path.slice(at.length))?.[0] ?? ROOT;
}

/** Stands for the files of a layer that are in none of its folders. */
const ROOT = '.';

function isNodeAllowed(layer: Layer, name: string): boolean {
  return layer.node === 'any' || (layer.node === 'all but files' && !FILE_MODULES.test(name));
}

function isForbiddenUse(layer: Layer, use: string): boolean {
  return NOWHERE.includes(use) || (layer.node === 'none' && IMPURE_USES.includes(use));
}

function layerOf(path: string): Layer | undefined {
  return layers.find(({ at }) => (at.endsWith('/') ? path.startsWith(at) : path === at));
}
