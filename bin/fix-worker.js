// What each further thread of `--jobs` runs: the same built command line, which here only fixes texts.
const { parentPort, workerData } = require('node:worker_threads');
const { loadCommandLine } = require('./load-command-line.js');

loadCommandLine().serveFixes(parentPort, workerData);
