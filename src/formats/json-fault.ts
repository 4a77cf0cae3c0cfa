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

/** Says what a text has that JSON may not, and in which column, from 1; the same words with every version of Node. */
export function jsonFault(json: string): string {
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return 'not valid JSON';
  return `not valid JSON: ${FAULTS[printParseErrorCode(first.error)] ?? 'a fault'} (column ${first.offset + 1})`;
}
