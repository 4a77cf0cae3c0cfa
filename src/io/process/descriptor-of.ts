import { fstatSync, statSync } from 'node:fs';

/** How systems name what a process has open, from 1 on. */
const NAME = /^\/(?:dev|proc\/self)\/fd\/([1-9]\d*)$/;

/** Other names of the two outputs that each process has, in the order of their descriptors from 1. */
const OUTPUTS = ['/dev/stdout', '/dev/stderr'];

/**
 * The descriptor of this process that a path (absolute) leads to, undefined where it leads to none: its name, or the
 * file that standard output or standard error goes to. A new file in the place of such a one would take from whoever
 * opened it what it holds and what is still to come.
 */
export function descriptorOf(path: string): number | undefined {
  const named = OUTPUTS.indexOf(path) + 1 || Number(NAME.exec(path)?.[1] ?? 0);
  if (named > 0) return isOpen(named) ? named : undefined;
  return [1, 2].find((descriptor) => leadsTo(path, descriptor));
}

function isOpen(descriptor: number): boolean {
  try {
    fstatSync(descriptor);
    return true;
  } catch {
    return false;
  }
}

/** Whether a path leads to the very file that a descriptor is open on. A device may be open more than once. */
function leadsTo(path: string, descriptor: number): boolean {
  try {
    const found = statSync(path, { bigint: true });
    const open = fstatSync(descriptor, { bigint: true });
    return found.isFile() && found.dev === open.dev && found.ino === open.ino;
  } catch {
    return false;
  }
}
