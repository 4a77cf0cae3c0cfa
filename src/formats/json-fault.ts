import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

/** What is wrong where the parser stopped, by the name that it gives to the fault. */
const FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'no word that JSON has',
  InvalidNumberFormat: 'no number',
  PropertyNameExpected: 'a name in quotation marks is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'more than one value',
  InvalidCommentToken: 'a comment, which JSON has not',
  UnexpectedEndOfComment: 'a comment, which JSON has not',
  UnexpectedEndOfString: 'a string without its end',
  UnexpectedEndOfNumber: 'a number without its end',
  InvalidUnicode: 'a Unicode escape without its four digits',
  InvalidEscapeCharacter: 'a wrong escape in a string',
  InvalidCharacter: 'a control character in a string',
};

/** The first thing that a text has and JSON may not have, and where (UTF-16 units); in the same words with every Node. */
export interface JsonFault {
  readonly what: string;
  readonly offset: number;
}

/** What is wrong with a text as JSON; undefined where nothing is. @throws {RangeError} where it is nested too deeply. */
export function firstJsonFault(json: string): JsonFault | undefined {
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  return first && { what: FAULTS[printParseErrorCode(first.error)] ?? 'a fault', offset: first.offset };
}

/** Says what is wrong with a line that is no JSON, and in which column, from 1. @throws {RangeError} as above. */
export function jsonFault(json: string): string {
  const fault = firstJsonFault(json);
  return fault ? `not valid JSON: ${fault.what} (column ${fault.offset + 1})` : 'not valid JSON';
}
