import { escapedSegment } from './escaped-segment.ts';
import { type FieldPath, formatFieldPath, generalFieldPath, leadsTo } from './field-path.ts';
import { jsonFault } from './json-fault.ts';
import { type JsonString, jsonStrings } from './json-strings.ts';
import { listed } from './listed.ts';
import { isFault, noFields, type RecordFault, type RecordReader } from './record-reader.ts';

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/g;

/** A field as a user named it. */
export interface NamedField {
  readonly name: string;
  readonly path: FieldPath;
}

/** A record as data, and the strings in it. */
interface JsonRecord {
  readonly value: unknown;
  readonly strings: readonly JsonString[];
}

/** Reads records of JSON, one a line: the strings that the paths of some fields lead to. */
export function jsonLines(fields: readonly NamedField[], annotation: string | undefined): RecordReader {
  const missing = new Set(fields);
  let choice: string | undefined;
  return {
    read({ source }) {
      const record = parseRecord(source);
      if (isFault(record)) return record;
      choice ??= choiceOf(record.strings);
      if (fields.length === 0) return noFields(choice);
      const found = record.strings.filter(({ place }) => {
        const asked = fields.filter(({ path }) => leadsTo(path, place));
        for (const field of asked) missing.delete(field);
        return asked.length > 0;
      });
      const escaping = { pattern: ESCAPE, written: (text: string) => writtenIn(source, text).slice(1, -1) };
      return found.map(({ place, value, span }) =>
        escapedSegment(formatFieldPath(place), value, source, span, escaping),
      );
    },
    annotate({ source }, value) {
      const record = parseRecord(source);
      return isFault(record) ? record : newMember(source, record.value, annotation!, value);
    },
    missing() {
      // In a file without a record that could be read, nothing was looked for.
      if (choice === undefined) return { some: [], all: false, choice: '' };
      return { some: [...missing].map(({ name }) => name), all: missing.size === fields.length, choice };
    },
  };
}

/** What a user could have named. */
function choiceOf(strings: readonly JsonString[]): string {
  const paths = new Set(strings.map(({ place }) => generalFieldPath(place)));
  return `the first record has ${listed([...paths])}`;
}

function parseRecord(source: string): JsonRecord | RecordFault {
  try {
    return parseOrExplain(source);
  } catch (error) {
    if (error instanceof RangeError) return { fault: 'nested too deeply' };
    throw error;
  }
}

/** @throws {RangeError} where it is nested too deeply, be it only for telling what is wrong with it. */
function parseOrExplain(source: string): JsonRecord | RecordFault {
  let value: unknown;
  try {
    value = JSON.parse(source.trimEnd());
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: jsonFault(source.trimEnd()) };
    throw error;
  }
  return { value, strings: jsonStrings(source) };
}

/** A value as JSON, letters beyond ASCII escaped where the record has none but escaped ones. */
function writtenIn(source: string, value: unknown): string {
  const json = JSON.stringify(value);
  return isPlainAscii(json) || !escapesLetters(source) ? json : json.replace(/[^\0-\x7f]/g, unicodeEscape);
}

function isPlainAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function escapesLetters(source: string): boolean {
  return /\\u(?!00[0-7])/i.test(source) && isPlainAscii(source);
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function newMember(source: string, record: unknown, key: string, value: unknown) {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { fault: `is no object, so that “${key}” cannot be added` };
  }
  if (Object.hasOwn(record, key)) return { fault: `has “${key}” already: choose another name for --annotate` };
  const start = source.slice(0, source.lastIndexOf('}')).trimEnd().length;
  const comma = Object.keys(record).length > 0 ? ',' : '';
  const member = `${JSON.stringify(key)}:${writtenIn(source, value)}`;
  return { start, end: start, replacement: comma + member };
}
