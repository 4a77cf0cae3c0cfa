import { describe, expect, it } from 'vitest';
import { parseFieldPath } from '../../src/formats/field-path.ts';
import { jsonLines } from '../../src/formats/json-lines.ts';
import type { RecordReader } from '../../src/formats/record-reader.ts';
import type { Segment } from '../../src/formats/segment.ts';

function reader(...names: string[]): RecordReader {
  return jsonLines(
    names.map((name) => ({ name, path: parseFieldPath(name)! })),
    'fixes',
  );
}

function segments(source: string, ...names: string[]): readonly Segment[] {
  return reader(...names).read({ source }) as readonly Segment[];
}

/** The source of what a segment reads as `part`. */
function sourceOf(source: string, name: string, part: string): string {
  const [segment] = segments(source, name);
  const start = segment!.text.indexOf(part);
  const span = segment!.sourceSpan({ start, end: start + part.length });
  return source.slice(span.start, span.end);
}

describe('reading', () => {
  it('finds strings at any depth, in lists and in members that come twice', () => {
    const source = '{"a":"1","b":{"c":["2",{"d":"3"},4]},"a":"5","e":["6",["7"]]}\n';
    expect(segments(source, 'a', 'b.c', 'e').map(({ name, text }) => [name, text])).toEqual([
      ['a', '1'],
      ['b.c[0]', '2'],
      ['a', '5'],
      ['e[0]', '6'],
      ['e[1][0]', '7'],
    ]);
  });

  it('passes over what is no string', () => {
    expect(segments('{"a":5,"b":null,"c":{"d":"x"}}', 'a', 'b', 'c', 'nowhere')).toEqual([]);
  });

  it('reads names with escapes', () => {
    expect(segments('{"t\\u0069tle":"x"}', 'title').map(({ text }) => text)).toEqual(['x']);
  });

  it.each([
    ['{"t":"Hakan Vian."}', 'Hakan Vian'],
    ['{"t":"\\"Vian\\""}', 'Vian'],
    ['{"t":"\\u00e9\\/\\\\ Vian"}', 'Vian'],
    ['{"t":"\\ud83d\\ude00 Vian \\ud83d"}', 'Vian'],
  ])('finds the way back in %s', (source, part) => {
    expect(sourceOf(source, 't', part)).toBe(part);
  });

  it.each([
    ['{"t":"Hakan\\u0020Vian"}', 'Hakan Vian', 'Hakan\\u0020Vian'],
    ['{"t":"x \\u0056ian"}', 'Vian', '\\u0056ian'],
    ['{"t":"Via\\u006e."}', 'Vian', 'Via\\u006e'],
    ['{"t":"\\\\u0056 Vian"}', '\\u0056', '\\\\u0056'],
  ])('takes the escapes inside a name with it: %s', (source, part, raw) => {
    expect(sourceOf(source, 't', part)).toBe(raw);
  });

  it.each([
    ['{"a":', /^not valid JSON: /],
    ['{"a":1} x', /^not valid JSON: /],
    ['{"a":"x\u0000y"}', /^not valid JSON: /],
    ["{'a':1}", /^not valid JSON: /],
    ['[1,]', /^not valid JSON: /],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, /^nested too deeply$/],
    ['['.repeat(200_000), /^nested too deeply$/],
  ])('refuses %j', (source, message) => {
    expect(reader('a').read({ source })).toEqual({ fault: expect.stringMatching(message) });
  });

  it('asks for fields, and names those of the first record', () => {
    const fault = reader().read({ source: '{"id":1,"title":"x","p":[{"t":"y"},{"t":"z"}]}' });
    expect(fault).toEqual({
      fault:
        'name the fields that are to be corrected by --field, or by “fields” in the configuration: the first record has “title”, “p[*].t”',
      endsFile: true,
    });
  });

  it('knows which fields were in no record', () => {
    const records = reader('title', 'titel', 'body');
    records.read({ source: '{"title":"x"}' });
    expect(records.missing()).toEqual({
      some: ['titel', 'body'],
      all: false,
      choice: 'the first record has “title”',
    });
    records.read({ source: '{"body":"x"}' });
    expect(records.missing().some).toEqual(['titel']);
  });

  it('misses nothing where no record could be read', () => {
    const records = reader('title');
    expect(records.missing().some).toEqual([]);
    records.read({ source: '{' });
    expect(records.missing().some).toEqual([]);
  });
});

describe('a replacement', () => {
  it.each([
    ['{"t":"x"}', 'Say "so"\\\n', 'Say \\"so\\"\\\\\\n'],
    ['{"t":"x"}', 'Erdoğan', 'Erdoğan'],
    ['{"t":"\\u00e9"}', 'Erdoğan', 'Erdo\\u011fan'],
    ['{"t":"\\u00e9 ü"}', 'Erdoğan', 'Erdoğan'],
    ['{"t":"\\u0020"}', 'Erdoğan', 'Erdoğan'],
  ])('is escaped as %s is: %s', (source, text, written) => {
    expect(segments(source, 't')[0]!.written(text)).toBe(written);
  });
});

describe('an annotation', () => {
  it.each([
    ['{"a":1}\n', '{"a":1,"fixes":[]}\n'],
    ['{ "a": 1 }\r\n', '{ "a": 1,"fixes":[] }\r\n'],
    ['{}', '{"fixes":[]}'],
    [' { } ', ' {"fixes":[] } '],
    ['{"a":{"fixes":1}}', '{"a":{"fixes":1},"fixes":[]}'],
    ['{"a":"}"}', '{"a":"}","fixes":[]}'],
  ])('becomes the last member of %j', (source, expected) => {
    const edit = reader('a').annotate({ source }, []) as { start: number; replacement: string };
    expect(source.slice(0, edit.start) + edit.replacement + source.slice(edit.start)).toBe(expected);
  });

  it.each([
    ['{"fixes":1}', 'has “fixes” already: choose another name for --annotate'],
    ['["a"]', 'is no object, so that “fixes” cannot be added'],
    ['null', 'is no object, so that “fixes” cannot be added'],
  ])('has no place in %s', (source, fault) => {
    expect(reader('a').annotate({ source }, [])).toEqual({ fault });
  });
});
