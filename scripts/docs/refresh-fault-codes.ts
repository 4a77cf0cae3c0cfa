import { faultCodes } from '../../src/dictionary/fault-codes.ts';

const TABLE = /(<!-- fault codes: begin -->\n)[\s\S]*?(<!-- fault codes: end -->)/;

/** The page with the table of fault codes between its two marks as the program knows them. */
export function refreshFaultCodes(page: string): string {
  const rows = Object.entries(faultCodes).map(
    ([code, { severity, remedy }]) => `| \`${code}\` | ${severity} | ${remedy} |\n`,
  );
  const table = `| code | severity | what to do |\n|---|---|---|\n${rows.join('')}`;
  return page.replace(TABLE, (_, begin: string, end: string) => begin + table + end);
}
