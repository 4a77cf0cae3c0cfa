import { FAULT_CODES } from '../../src/report/run-fault.ts';
import { replaceBetween } from './replace-between.ts';

/** The page with the table of codes of faults in reports between its two marks as the program knows them. */
export function refreshReportFaults(page: string): string {
  return replaceBetween(page, 'codes of faults in reports', () => {
    const rows = Object.entries(FAULT_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |\n`);
    return `| code | meaning |\n|---|---|\n${rows.join('')}`;
  });
}
