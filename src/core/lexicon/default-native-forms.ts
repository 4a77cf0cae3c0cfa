import { NATIVE_RULES, NATIVE_UNITS_PER_NAT } from '../data/native-forms.ts';
import { createNativeForms, NO_LETTER, type ScriptRules, type WrittenAs } from '../spelling/native-forms.ts';
import { decodeBase64 } from './base64.ts';

/** Text decoder, which every host has. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** The native forms of the languages that the package has rules of. */
export const DEFAULT_NATIVE_FORMS = createNativeForms(() =>
  new TextDecoder().decode(decodeBase64(NATIVE_RULES)).split('\n\n').map(readScriptRules),
);

/** Reads the rules of a script as they are written down: a line for each context, such as `ch=A1BC15_16`. */
export function readScriptRules(lines: string): ScriptRules {
  return new Map(
    lines.split('\n').map((line) => {
      const end = line.indexOf('=');
      return [line.slice(0, end), Array.from(line.slice(end + 1).matchAll(OPTION), readOption)];
    }),
  );
}

const OPTION = /(\D+)(\d+)/g;

function readOption([, letters, units]: readonly string[]): WrittenAs {
  return {
    letters: letters === NO_LETTER ? '' : letters!,
    probability: Math.exp(-Number(units) / NATIVE_UNITS_PER_NAT),
  };
}
