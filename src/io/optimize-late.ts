import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 optimize a function only when it has run for some four times as long as usual. On a short article it would
 * optimize what is hardly called again, which takes a quarter of the processor time that the run takes beside Node’s own;
 * on a long one it makes no difference. To be called after the code is loaded: with other flags than those that it was
 * kept under, V8 refuses compiled code.
 */
export function optimizeLate(): void {
  setFlagsFromString('--interrupt-budget=300000');
}
