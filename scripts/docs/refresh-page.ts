import { refreshConsole } from './refresh-console.ts';
import { refreshDictionaries } from './refresh-dictionaries.ts';
import { refreshFaultCodes } from './refresh-fault-codes.ts';
import { refreshFeatures } from './refresh-features.ts';
import { refreshOptions } from './refresh-options.ts';
import { refreshReportFaults } from './refresh-report-faults.ts';
import { runCommands } from './run-commands.ts';

/** A page of the documentation with all that is taken from the program as the program has it today. */
export function refreshPage(page: string): string {
  const shown = refreshConsole(page, runCommands);
  return refreshOptions(refreshFeatures(refreshDictionaries(refreshReportFaults(refreshFaultCodes(shown)))));
}
