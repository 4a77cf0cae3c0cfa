// Loads the command line of dist/. To compile it takes a third of a run on one article, so the build leaves the
// compiled code beside it, for its own version of V8. Other versions compile for themselves; Node 22 and later then
// keep what they compiled.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist');
const file = join(folder, 'cli.cjs');

/** Where the compiled code lies, named by what V8 asks of it: its own version, without the patches of Node. */
const codeFile = join(folder, `cli-v8-${process.versions.v8.split('-')[0]}.bin`);

/** The command line as a script, from compiled code where that is given and V8 takes it. */
function compile(cachedData) {
  // The build writes ASCII only, which is read soonest as Latin-1.
  const code = readFileSync(file, 'latin1');
  const source = `(function (exports, require, module, __filename, __dirname) { ${code}\n})`;
  return new Script(source, { filename: file, cachedData });
}

/** Runs a compiled script; gives what it exports. */
function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, folder);
  return module.exports;
}

function loadCommandLine() {
  if (existsSync(codeFile)) return run(compile(readFileSync(codeFile)));
  require('node:module').enableCompileCache?.();
  return require(file);
}

module.exports = { codeFile, compile, loadCommandLine, run };
