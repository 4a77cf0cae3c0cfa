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

const { main, standardOutput } = loadCommandLine();
const stdout = once(() => standardOutput(1, () => process.stdout));
const stderr = once(() => standardOutput(2, () => process.stderr));

const host = {
  // Each stream is made when it is first asked for: a run on a file needs no standard input.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return stdout();
  },
  get stderr() {
    return stderr();
  },
  cwd: process.cwd(),
  env: process.env,
  signal: interrupt.signal,
};

main(process.argv.slice(2), host).then((code) => {
  process.exitCode = code;
  if (ending === undefined) return;
  if (ending !== 'SIGINT' || isHeldUp()) endBy(ending);
  // A read from a terminal or a pipe that never ends would keep an interrupted process waiting.
  process.exit();
});

/** A function that makes something at its first call and gives the same again. */
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether a thread still waits for a file, such as a pipe without a writer: it would keep the process from exiting. */
function isHeldUp() {
  return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
}

/** Ends as if the signal had not been caught, so that whoever sent it sees it work. */
function endBy(signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
