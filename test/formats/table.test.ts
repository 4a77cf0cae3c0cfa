import { describe, expect, it } from 'vitest';
import type { RecordReader } from '../../src/formats/record-reader.ts';
import type { Segment } from '../../src/formats/segment.ts';
import { table } from '../../src/formats/table.ts';

function reader(...columns: string[]): RecordReader {
  return table({ delimiter: ',', lineEnd: '\n', columns, annotation: 'fixes' });
}

function read(records: RecordReader, source: string, cells: string[]) {
  return records.read({ source, cells });
}

function texts(read: unknown): string[][] {
  return (read as readonly Segment[]).map(({ name, text }) => [name, text]);
}

describe('a table', () => {
  it('takes columns by the names in its first line, or by number, in the order in which they stand', () => {
    const records = reader('3', 'title');
    expect(read(records, 'title,id,body\n', ['title', 'id', 'body'])).toEqual([]);
    expect(texts(read(records, 'x,1,"y,z"\n', ['x', '1', 'y,z']))).toEqual([
      ['title', 'x'],
      ['3', 'y,z'],
    ]);
  });

  it.each([
    [['title', 'title'], ['title']],
    [['title', '2'], ['title']],
    [['2', 'title'], ['2']],
    [['2', '2'], ['2']],
    [
      ['title', '1', '2'],
      ['1', 'title'],
    ],
  ])('takes a column once that is named twice: %j', (columns, names) => {
    const records = reader(...columns);
    read(records, 'id,title\n', ['id', 'title']);
    expect(texts(read(records, '1,Vian\n', ['1', 'Vian'])).map(([name]) => name)).toEqual(names);
  });

  it('has no names where all columns are numbers', () => {
    expect(texts(read(reader('2'), 'x,y\n', ['x', 'y']))).toEqual([['2', 'y']]);
  });

  it('finds the way back through doubled quotation marks', () => {
    const source = 'a,"say ""Vian"" so"\n';
    const [segment] = read(reader('2'), source, ['a', 'say "Vian" so']) as readonly Segment[];
    expect(segment!.sourceSpan({ start: 5, end: 9 })).toEqual({ start: 9, end: 13 });
    expect(segment!.sourceSpan({ start: 4, end: 10 })).toEqual({ start: 7, end: 15 });
    expect(segment!.written('a "b"')).toBe('a ""b""');
  });

  it('does not write what would need quotation marks where there are none', () => {
    const [segment] = read(reader('1'), 'Vian,b\n', ['Vian', 'b']) as readonly Segment[];
    expect(segment!.written('Fidan')).toBe('Fidan');
    for (const text of ['Fidan, Jr.', 'a "b"', 'a\nb']) expect(segment!.written(text)).toBeUndefined();
  });

  it.each([
    ['of another width', 'a\n', ['a'], 'has 1 cell where the first line has 2'],
    ['that the parser reads otherwise', '"a""b,c\n', ['a"b', 'c'], 'its quotation marks can be read in two ways'],
  ])('refuses a record %s', (_, source, cells, fault) => {
    const records = reader('1');
    read(records, 'x,y\n', ['x', 'y']);
    expect(read(records, source, cells)).toEqual({ fault });
  });

  it.each([
    [['titel'], 'has no column “titel”: the first line has “title”, “body”'],
    [['title', '7'], 'has no column “7”: the first line has “title”, “body”'],
    [
      [],
      'name the fields that are to be corrected by --field, or by “fields” in the configuration: the first line has “title”, “body”',
    ],
  ])('is refused when asked for %j', (columns, fault) => {
    expect(read(reader(...columns), 'title,body\n', ['title', 'body'])).toEqual({ fault, endsFile: true });
  });

  it('gets a column of annotations, named in its first line', () => {
    const records = reader('a');
    const header = { source: 'a,b\r\n', cells: ['a', 'b'] };
    records.read(header);
    expect(records.annotate(header, [])).toEqual({ start: 3, end: 3, replacement: ',fixes' });
    const record = { source: 'x,y', cells: ['x', 'y'] };
    records.read(record);
    expect(records.annotate(record, ['"'])).toEqual({ start: 3, end: 3, replacement: ',"[""\\""""]"' });
  });

  it('gets no second column of the same name', () => {
    const records = reader('a');
    const header = { source: 'a,fixes\n', cells: ['a', 'fixes'] };
    records.read(header);
    expect(records.annotate(header, [])).toEqual({
      fault: 'has a column “fixes” already: choose another name for --annotate',
      endsFile: true,
    });
  });
});
