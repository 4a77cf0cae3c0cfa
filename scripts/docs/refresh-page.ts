import { refreshConsole } from './refresh-console.ts';
import { refreshDictionaries } from './refresh-dictionaries.ts';
import { refreshFaultCodes } from './refresh-fault-codes.ts';
import { refreshFeatures } from './refresh-features.ts';
import { refreshOptionRules } from './refresh-option-rules.ts';
import { refreshOptions } from './refresh-options.ts';
import { refreshReportFaults } from './refresh-report-faults.ts';
import { runCommands } from './run-commands.ts';

/** Each makes the tables between its marks anew. */
const REFRESHERS = [
  refreshFaultCodes,
  refreshReportFaults,
  refreshDictionaries,
  refreshFeatures,
  refreshOptions,
  refreshOptionRules,
];

/** A page of the documentation with all that is taken from the program as the program has it today. */
export function refreshPage(page: string): string {
  return REFRESHERS.reduce((refreshed, refresh) => refresh(refreshed), refreshConsole(page, runCommands));
}
