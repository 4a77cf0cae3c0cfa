import type { Fault } from './fault.ts';

/** A fault of a dictionary or configuration on one line: `file:line:column code message; remedy`. */
export function faultLine(fault: Omit<Fault, 'severity' | 'code'> & { readonly code: string }): string {
  const { path, line, column, code, message, remedy } = fault;
  return `${path}:${line}:${column} ${code} ${message}; ${remedy}`;
}
