#!/usr/bin/env node
const { setMaxListeners } = require('node:events');
const { loadCommandLine } = require('./load-command-line.js');

const interrupt = new AbortController();
// Each file that is being read or written listens, and threads make these many.
setMaxListeners(0, interrupt.signal);
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
  cwd: workingFolder(),
  env: process.env,
  signal: interrupt.signal,
};

main(process.argv.slice(2), host).then((code) => {
  process.exitCode = code;
  if (ending === undefined) return;
  if (ending === 'SIGINT') exitWhenFree(MOST_LOOKS);
  else endBy(ending);
});

/** The working directory. One that was deleted has no name any more, and no path could be found from it. */
function workingFolder() {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('fix-names: the working directory does not exist any more; go to another one\n');
    process.exit(2);
  }
}

/** How often, and after how many milliseconds each, it is seen whether reads that were under way have ended. */
const MOST_LOOKS = 25;
const LOOK_AFTER = 10;

/**
 * Exits, though a read from a terminal or a pipe may never end. While a thread waits for a file, as it does for a pipe
 * without a writer, the process could not: a read of a file is soon over, and after a quarter of a second it is ended.
 */
function exitWhenFree(looks) {
  if (!isHeldUp()) process.exit();
  if (looks === 0) endBy('SIGINT');
  setTimeout(exitWhenFree, LOOK_AFTER, looks - 1);
}

/** A function that makes something at its first call and gives the same again. */
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether a thread still waits for a file. */
function isHeldUp() {
  return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
}

/** Ends as if the signal had not been caught, so that whoever sent it sees it work. */
function endBy(signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
