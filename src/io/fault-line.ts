import type { Fault } from '../dictionary/fault.ts';

/** A dictionary fault on one line: `file:line:column code message; remedy`. */
export function faultLine({ path, line, column, code, message, remedy }: Fault): string {
  return `${path}:${line}:${column} ${code} ${message}; ${remedy}`;
}
