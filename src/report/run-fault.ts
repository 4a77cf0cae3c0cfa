import type { Diagnostic } from '../core/result/correction.ts';
import type { Position } from './position.ts';

/** What keeps a file or record from being processed, by code, each with what it means. */
export const FAULT_CODES = {
  unreadable: 'The file cannot be read, or the argument names none.',
  'invalid-utf8': 'The bytes of the file or record are not valid UTF-8.',
  'invalid-utf16': 'The bytes of the file are not valid UTF-16.',
  'broken-record': 'The record cannot be read, and passes as it is.',
  'more-broken-records': 'So many records of the file cannot be read that not all are told.',
  'wrong-field': 'A field or column that was asked for does not suit the file, or none was named.',
  unwritable: 'What became of the file cannot be written.',
  unprocessed: 'The file cannot be processed for the reason told.',
  'internal-error': 'The program itself has a fault.',
} as const;

/** A key of {@link FAULT_CODES}. */
export type FaultCode = keyof typeof FAULT_CODES;

/** A fault of a file or record, as a reporter sees it. It is no finding, and counts as none. */
export interface RunFault {
  readonly code: FaultCode;
  /** The file, as a document has it; or an argument that names none. */
  readonly path: string;
  readonly message: string;
  /** Where it is in the file, if that is known. */
  readonly place?: Position;
}

/** The fault as a remark on its file: on the beginning, where no place is known. */
export function diagnosticOf({ code, message, place = { line: 1, column: 1 } }: RunFault): Diagnostic {
  return { code, message, line: place.line, column: place.column };
}

/** What a person finds the fault by: the path, with the line where it is known. */
export function faultName({ path, place }: RunFault): string {
  return place ? `${path}:${place.line}` : path;
}

/** The title over faults that are listed together. */
export function faultsTitle(faults: readonly RunFault[]): string {
  return faults.some(({ code }) => code === 'unwritable') ? 'Could not be read or written' : 'Could not be read';
}
