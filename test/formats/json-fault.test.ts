import { expect, test } from 'vitest';
import { jsonFault } from '../../src/formats/json-fault.ts';

test.each([
  ['{"title": "Rustum Umerov"', 'a closing brace is missing (column 26)'],
  ['Rustum', 'no word that JSON has (column 1)'],
  ['{"a":', 'a value is missing (column 6)'],
  ['{"a":1}{}', 'more than one value (column 8)'],
  ['{"a":"x\u0000"}', 'a control character in a string (column 6)'],
  ['{"a":1,}', 'a name in quotation marks is missing (column 8)'],
  ['{"a" 1}', 'a colon is missing (column 6)'],
  ['[1 2]', 'a comma is missing (column 4)'],
  ['{"a":"b', 'a string without its end (column 6)'],
  ['["\\x"]', 'a wrong escape in a string (column 2)'],
  ['["\\u12"]', 'a Unicode escape without its four digits (column 2)'],
  ['{"a":1 // c', 'a comment, which JSON has not (column 8)'],
])('says what is wrong with %j', (json, fault) => {
  expect(jsonFault(json)).toBe(`not valid JSON: ${fault}`);
});

test('finds a fault wherever the parser of the engine does', () => {
  const names = [
    '{"a":01}',
    '-',
    '{a:1}',
    "{'a':1}",
    '{"a":nul}',
    '',
    '{"a":"\t"}',
    '[1,]',
    '{"a":1.}',
    '{"a":.5}',
    '+1',
    'NaN',
  ];
  for (const json of names) {
    expect(() => JSON.parse(json)).toThrow();
    expect(jsonFault(json)).toMatch(/^not valid JSON: .+ \(column \d+\)$/);
  }
});
