#!/usr/bin/env node
const { loadCommandLine } = require('./load-command-line.js');

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());

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
    // A read from a terminal or a pipe that never ends would keep an interrupted process waiting.
    if (interrupt.signal.aborted) process.exit();
  });
