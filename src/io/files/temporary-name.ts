import { hostname } from 'node:os';
import { systemCode } from '../system-fault.ts';

/*
 * The name tells which process on which machine made the file, and when, so that a later run can tell one that was left
 * behind from one that another run is about to put in place.
 */

const NAME = /^\.fix-names-(?<host>.*)-(?<pid>\d+)-(?<time>[0-9a-z]+)-(?<number>[0-9a-z]+)\.tmp$/;

let made = 0;

/** A new name for a temporary file of this process. */
export function temporaryName(): string {
  const parts = [thisHost(), process.pid, Date.now().toString(36), (made++).toString(36)];
  return `.fix-names-${parts.join('-')}.tmp`;
}

/** Whether a name is that of a temporary file whose maker is gone. Of a maker on another machine nobody can tell. */
export function isLeftOver(name: string): boolean {
  const { host, pid, time = '' } = NAME.exec(name)?.groups ?? {};
  return host === thisHost() && !isAlive(Number(pid), Number.parseInt(time, 36));
}

function thisHost(): string {
  return hostname()
    .replace(/[^A-Za-z0-9.-]/g, '_')
    .slice(0, 64);
}

/** Whether the process that had a number at a time (milliseconds since 1970) still runs. */
function isAlive(pid: number, time: number): boolean {
  // In a container each run may have the same number.
  if (pid === process.pid) return time >= Math.floor(performance.timeOrigin);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
