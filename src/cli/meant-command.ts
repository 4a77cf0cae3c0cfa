const COMMANDS = ['lookup', 'dictionary', 'init', 'completion', 'help'];

/** Most letters that a mistyped command may differ in. */
const MOST_EDITS = 2;

/** The question to append when a missing file looks like a mistyped command, else an empty string. */
export async function meantCommand(argument: string): Promise<string> {
  if (/[./\\]/.test(argument)) return '';
  const { closest, distance } = await import('fastest-levenshtein');
  const nearest = closest(argument, COMMANDS);
  return distance(argument, nearest) <= MOST_EDITS ? ` (did you mean the command "${nearest}"?)` : '';
}
