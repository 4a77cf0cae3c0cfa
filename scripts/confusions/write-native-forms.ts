import { NO_LETTER } from '../../src/core/spelling/native-forms.ts';
import type { Rule } from './native-model.ts';

const UNITS_PER_NAT = 4;

/**
 * The rules of a script as text: a line for each context with what its letter is written as and the cost of that. The
 * letters of the script are told apart and not named: each is a sign of its own, which is all that a comparison needs.
 * Those that no sign is left for are left out.
 */
export function writeScriptRules(rules: ReadonlyMap<string, Rule>): string {
  const signs = signsOf(rules);
  return [...rules]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([context, rule]) => `${context}=${optionsOf(rule, signs).join('')}`)
    .join('\n');
}

function optionsOf(rule: Rule, signs: ReadonlyMap<string, string>): string[] {
  return [...rule]
    .filter(([letters]) => Array.from(letters).every((letter) => signs.has(letter)))
    .sort(([, one], [, other]) => other - one)
    .map(([letters, probability]) => {
      const units = Math.round(-Math.log(probability) * UNITS_PER_NAT);
      return `${Array.from(letters, (letter) => signs.get(letter)).join('') || NO_LETTER}${units}`;
    });
}

/** A sign for each letter, the commonest first. */
function signsOf(rules: ReadonlyMap<string, Rule>): Map<string, string> {
  const uses = new Map<string, number>();
  for (const rule of rules.values())
    for (const [letters, probability] of rule)
      for (const letter of letters) uses.set(letter, (uses.get(letter) ?? 0) + probability);
  const commonest = [...uses].sort(([, one], [, other]) => other - one).slice(0, SIGNS.length);
  return new Map(commonest.map(([letter], at) => [letter, SIGNS.charAt(at)]));
}

/** All printable signs of ASCII but digits, that for no letter, and what has a meaning in the source of a program. */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .join('')
  .replace(/[\d`\\$_]/g, '');

/** The source text of `src/core/data/native-forms.ts`. */
export function writeNativeForms(scripts: readonly string[], header: readonly string[]): string {
  return [
    ...header.map((line) => `// ${line}`),
    '',
    '/** How many units of cost in `NATIVE_RULES` make a nat. */',
    `export const NATIVE_UNITS_PER_NAT = ${UNITS_PER_NAT};`,
    '',
    '/**',
    ' * In base64, for each script, behind an empty line, a line for each context of a letter: the context, then what the',
    ' * letter is written as there, none to two signs that stand for letters of the script, with the cost of each.',
    ' */',
    `export const NATIVE_RULES =\n  '${Buffer.from(scripts.join('\n\n')).toString('base64')}';`,
    '',
  ].join('\n');
}
