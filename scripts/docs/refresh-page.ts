import { refreshConsole } from './refresh-console.ts';
import { refreshDictionaries } from './refresh-dictionaries.ts';
import { refreshFaultCodes } from './refresh-fault-codes.ts';
import { runCommands } from './run-commands.ts';

/** A page of the documentation with all that is taken from the program as the program has it today. */
export function refreshPage(page: string): string {
  return refreshDictionaries(refreshFaultCodes(refreshConsole(page, runCommands)));
}
