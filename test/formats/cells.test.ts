import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellSpans } from '../../src/formats/cells.ts';

function cells(source: string, delimiter = ','): string[] {
  return cellSpans(source, delimiter, '\n').map(({ start, end }) => source.slice(start, end));
}

describe('cellSpans', () => {
  it.each([
    ['a,b', ['a', 'b']],
    ['a,b\r\n', ['a', 'b']],
    ['a,\n', ['a', '']],
    ['', ['']],
    ['"a,b",c\n', ['a,b', 'c']],
    ['"a\nb",""\n', ['a\nb', '']],
    ['"say ""so""",x', ['say ""so""', 'x']],
    ['5" pipe,x', ['5" pipe', 'x']],
    ['"a"b,c', ['"a"b', 'c']],
    ['"a" ,c', ['"a" ', 'c']],
  ])('finds the cells of %j', (source, expected) => {
    expect(cells(source)).toEqual(expected);
  });

  it('agrees with the parser wherever a table is written by the rules', () => {
    const cell = fc.array(fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '\t'), { maxLength: 6 });
    const row = fc.array(
      fc.tuple(
        cell.map((parts) => parts.join('')),
        fc.boolean(),
      ),
      { minLength: 2, maxLength: 5 },
    );
    fc.assert(
      fc.property(row, fc.constantFrom(',', ';', '\t'), fc.constantFrom('', '\n', '\r\n'), (values, delimiter, end) => {
        const source = values.map(([value, always]) => written(value, always, delimiter)).join(delimiter) + end;
        const [parsed] = parse(source, { delimiter, record_delimiter: ['\r\n', '\n'], relax_quotes: true });
        const found = cellSpans(source, delimiter, '\n').map(({ start, end: stop, quoted }) => {
          const raw = source.slice(start, stop);
          return quoted ? raw.replaceAll('""', '"') : raw;
        });
        expect(found).toEqual(parsed);
      }),
    );
  });
});

function written(value: string, always: boolean, delimiter: string): string {
  const needed = always || value.includes(delimiter) || /["\r\n]/.test(value);
  return needed ? `"${value.replaceAll('"', '""')}"` : value;
}
