#!/usr/bin/env node
const { loadCommandLine } = require('./load-command-line.js');

const interrupt = new AbortController();
let ending;

// Also for the second time: `npx` passes on what the terminal has sent already, and a run that ends at once would leave
// a temporary file.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    ending ??= signal;
    interrupt.abort();
  });
}

const host = {
  // Each stream is made when it is first asked for: a run on a file needs no standard input.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  cwd: process.cwd(),
  env: process.env,
  signal: interrupt.signal,
};

loadCommandLine()
  .main(process.argv.slice(2), host)
  .then((code) => {
    process.exitCode = code;
    if (ending === undefined) return;
    if (ending !== 'SIGINT') endBy(ending);
    // A read from a terminal or a pipe that never ends would keep an interrupted process waiting.
    process.exit();
  });

/** Ends as if the signal had not been caught, so that whoever sent it sees it work. */
function endBy(signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
