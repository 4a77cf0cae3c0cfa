import { FAULT_CODES } from '../../src/report/run-fault.ts';

const TABLE = /(<!-- codes of faults in reports: begin -->\n)[\s\S]*?(<!-- codes of faults in reports: end -->)/;

/** The page with the table of codes of faults in reports between its two marks as the program knows them. */
export function refreshReportFaults(page: string): string {
  const rows = Object.entries(FAULT_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |\n`);
  const table = `| code | meaning |\n|---|---|\n${rows.join('')}`;
  return page.replace(TABLE, (_, begin: string, end: string) => begin + table + end);
}
