import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 optimize a function only when it has run for some four times as long as usual. On a short article it would
 * optimize what is hardly called again, which takes a quarter of the processor time that the run takes beside Node’s own;
 * on a long one it makes no difference. To be called after the code is loaded: with other flags than those that it was
 * kept under, V8 refuses compiled code.
 *
 * Only V8 11, that of Node 20, has the flag: later ones would complain on stderr, and are left to themselves.
 */
export function optimizeLate(version = process.versions.v8, setFlags = setFlagsFromString): void {
  if (version.startsWith('11.')) setFlags('--interrupt-budget=300000');
}
