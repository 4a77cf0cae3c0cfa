import { resolve } from 'node:path';
import { isNameTaken } from '../../io/paths/is-name-taken.ts';

const COMMANDS = ['lookup', 'dictionary', 'init', 'completion', 'help'];

/** Commands of the group, which are easily taken for commands of their own. */
const IN_DICTIONARY = ['lint', 'list', 'test', 'styles', 'stats', 'add', 'try'];

/** Words that other tools have for commands, and the option that is meant. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['check', '--check'],
  ['diff', '--diff'],
  ['write', '--write'],
  ['fix', '--write'],
]);

/** Most letters that a mistyped command may differ in. */
const MOST_EDITS = 2;

/** The question to append when a file that is missing in `cwd` looks like a command or an option, else an empty string. */
export async function meantCommand(argument: string, cwd: string): Promise<string> {
  if (/[./\\*?[\]{}()!]/.test(argument) || isNameTaken(resolve(cwd, argument))) return '';
  if (IN_DICTIONARY.includes(argument)) return question(`dictionary ${argument}`);
  const option = OPTIONS.get(argument);
  if (option !== undefined) return ` (did you mean the option ${option}?)`;
  const { closest, distance } = await import('fastest-levenshtein');
  const nearest = closest(argument, COMMANDS);
  return distance(argument, nearest) <= MOST_EDITS ? question(nearest) : '';
}

function question(command: string): string {
  return ` (did you mean the command "${command}"?)`;
}
