import { createWriteStream } from 'node:fs';
import { type Output, outputTo } from './output.ts';
import { standardOutput } from './standard-output.ts';

/** The output to a descriptor that whoever started this process opened for it. It stays open. */
export function descriptorOutput(descriptor: number, signal: AbortSignal): Output {
  const stream = () => createWriteStream('', { fd: descriptor, autoClose: false });
  return outputTo(() => standardOutput(descriptor, stream), signal);
}
