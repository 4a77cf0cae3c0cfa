import { edgeSigns } from '../core/text/edge-signs.ts';
import { protectAddresses } from '../core/text/protect-addresses.ts';
import { TokenFlag, tokenize } from '../core/text/tokens.ts';
import { type Fault, fault, type Place } from './fault.ts';

/** What keeps a listed garbling from being replaced as it is written. Its target is asked for where it has signs at its edge. */
export function spellingFaults(from: string, targetOf: () => string, place: Place): Fault[] {
  if (LETTERS.test(from)) return [];
  if (isAddress(from)) return [fault('address', `“${from}” is an address, a file name or code`, place)];
  const { before, behind } = edgeSigns(from);
  if (before === '' && behind === '') return [];
  const target = targetOf();
  const wanted = edgeSigns(target);
  if (before === wanted.before && behind === wanted.behind) return [];
  return [fault('edge-signs', `“${from}” has signs at its edge that “${target}” has not`, place)];
}

/** Nearly all spellings, in which there is nothing to look for. */
const LETTERS = /^\p{L}+(?:[ ’'-]\p{L}+)*$/u;

/** Whether some word of a text is never touched, wherever it stands. */
function isAddress(text: string): boolean {
  const tokens = tokenize(text);
  protectAddresses(tokens);
  return tokens.flags.subarray(0, tokens.count).some((flags) => (flags & TokenFlag.Protected) !== 0);
}
