#!/usr/bin/env node
import module from 'node:module';

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());

// Node 22 and later keep compiled code between runs; Node 20 has no such cache.
module.enableCompileCache?.();
const { main } = await import('../dist/cli.js');

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  signal: interrupt.signal,
});
// A read from a terminal or a pipe that never ends would keep an interrupted process waiting.
if (interrupt.signal.aborted) process.exit();
