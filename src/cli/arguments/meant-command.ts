import { resolve } from 'node:path';
import { isNameTaken } from '../../io/paths/is-name-taken.ts';

const COMMANDS = ['lookup', 'dictionary', 'init', 'completion', 'help'];

/** Commands of the group, which are easily taken for commands of their own. */
const IN_DICTIONARY = ['lint', 'list', 'test', 'styles', 'stats', 'add', 'try'];

/** Most letters that a mistyped command may differ in. */
const MOST_EDITS = 2;

/** The question to append when a file that is missing in `cwd` looks like a mistyped command, else an empty string. */
export async function meantCommand(argument: string, cwd: string): Promise<string> {
  if (/[./\\*?[\]{}()!]/.test(argument) || isNameTaken(resolve(cwd, argument))) return '';
  if (IN_DICTIONARY.includes(argument)) return question(`dictionary ${argument}`);
  const { closest, distance } = await import('fastest-levenshtein');
  const nearest = closest(argument, COMMANDS);
  return distance(argument, nearest) <= MOST_EDITS ? question(nearest) : '';
}

function question(command: string): string {
  return ` (did you mean the command "${command}"?)`;
}
