import { faultCodes } from '../../src/dictionary/fault-codes.ts';
import { replaceBetween } from './replace-between.ts';

/** The page with the table of fault codes between its two marks as the program knows them. */
export function refreshFaultCodes(page: string): string {
  return replaceBetween(page, 'fault codes', () => {
    const rows = Object.entries(faultCodes).map(
      ([code, { severity, remedy }]) => `| \`${code}\` | ${severity} | ${remedy} |\n`,
    );
    return `| code | severity | what to do |\n|---|---|---|\n${rows.join('')}`;
  });
}
