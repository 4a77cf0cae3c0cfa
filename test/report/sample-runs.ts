import type { Correction, Suggestion } from '../../src/core/result/correction.ts';
import { LineIndex } from '../../src/core/text/line-index.ts';
import type { DocumentReport, RecordField, Run } from '../../src/report/run.ts';
import type { RunFault } from '../../src/report/run-fault.ts';

/** A document in which every occurrence of each key is corrected to its value. */
export function corrected(path: string, source: string, changes: Readonly<Record<string, string>>): DocumentReport {
  const corrections = Object.entries(changes)
    .flatMap(([from, to]) => occurrences(source, from).map((start) => correction(source, start, from, to)))
    .sort((a, b) => a.start - b.start);
  let text = '';
  let from = 0;
  for (const { start, end, replacement } of corrections) {
    text += source.slice(from, start) + replacement;
    from = end;
  }
  return { path, source, result: { text: text + source.slice(from), corrections, suggestions: [], diagnostics: [] } };
}

/** A document in which a spelling is only suggested, with two candidates. */
export function suggested(path: string, source: string, surface: string): DocumentReport {
  const start = source.indexOf(surface);
  const suggestion: Suggestion = {
    ...correction(source, start, surface, 'Kharkiv'),
    kind: 'fuzzy',
    confidence: 0.62,
    applied: false,
    candidates: [
      { name: 'Kharkiv', confidence: 0.62 },
      { name: 'Kirov', confidence: 0.2 },
    ],
  };
  return { path, source, result: { text: source, corrections: [], suggestions: [suggestion], diagnostics: [] } };
}

/** Text that would drive a terminal if it were printed as it is. */
export const HOSTILE = '\u001b]0;owned\u0007\u001b[31m\u009b2J\u202e';

/** Text that would be markup in XML, HTML, Markdown, JSON or a workflow command if it were written as it is. */
export const MARKUP = `<b title='a' id="b">&amp; ]]> | \`@somebody\` #1 **x** [y](z) \\ 100%25,a=b::c`;

/** A document with a text and a path full of markup, an astral character before the names, one name over two lines. */
export function intricate(): DocumentReport {
  const source = `😀 ${MARKUP} Vian met Київ’s\r\nHakan\nVian, ${MARKUP}.`;
  const document = corrected(`news/${MARKUP.replaceAll('/', '')}.txt`, source, {
    'Hakan\nVian': 'Hakan\nFidan',
    'Vian met': `${MARKUP} met`,
  });
  const diagnostics = [{ code: 'unused-directive', message: `of ${MARKUP}`, line: 2, column: 3 }];
  return { ...document, result: { ...document.result, diagnostics } };
}

/** Two fields and a later record of one file: the same finding in both records, and one over two lines. */
export const records: Run = {
  documents: [
    field({ line: 3, field: 'title' }, 'Vian spoke;"Hakan\nVian left"\n', { 'Vian spoke': 'Fidan spoke' }),
    field({ line: 3, field: 'body' }, 'Vian spoke;"Hakan\nVian left"\n', { 'Hakan\nVian': 'Hakan\nFidan' }),
    field({ line: 5, field: 'title' }, 'Vian spoke;""\n', { 'Vian spoke': 'Fidan spoke' }),
  ],
};

function field(record: RecordField, source: string, changes: Readonly<Record<string, string>>): DocumentReport {
  const { result, ...document } = corrected('feed.csv', source, changes);
  const corrections = result.corrections.map((one) => ({ ...one, line: one.line + record.line - 1 }));
  return { ...document, record, result: { ...result, corrections } };
}

/** A file that is not there, one of invalid bytes, and one of records, with findings, of which more are broken than are told. */
export const faulty: Run = {
  ...records,
  faults: [
    { code: 'unreadable', path: 'gone.txt', message: 'no such file or directory' },
    { code: 'invalid-utf8', path: 'bytes.txt', message: 'not valid UTF-8', place: { line: 2, column: 3 } },
    { code: 'broken-record', path: 'feed.csv', message: 'has 1 cell', place: { line: 4, column: 1 } },
    { code: 'broken-record', path: 'feed.csv', message: 'has 1 cell', place: { line: 7, column: 1 } },
    { code: 'more-broken-records', path: 'feed.csv', message: '2 more records with a fault' },
  ],
};

function faultOf(text: string): RunFault {
  return { code: 'unwritable', path: `${text.replaceAll('/', '')}.txt`, message: `of ${text}` };
}

/** Runs that every reporter must cope with. */
export const sampleRuns: Readonly<Record<string, Run>> = {
  empty: { documents: [] },
  'without findings': { documents: [corrected('clean.txt', 'All is well.\n', {})] },
  'of an empty file': { documents: [corrected('empty.txt', '', {})] },
  one: { documents: [corrected('one.txt', 'Mr Zellinski spoke.\n', { Zellinski: 'Zelensky' })] },
  many: {
    documents: [
      corrected('many.txt', 'Zellinski met Vian.\r\nZellinski left', { Zellinski: 'Zelensky', Vian: 'Fidan' }),
      corrected('clean.txt', 'All is well.\n', {}),
      suggested('doubt.txt', 'In Correviev it rained.', 'Correviev'),
    ],
  },
  'of records': records,
  'with faults': faulty,
  'with faults only': { documents: [], faults: [faultOf('a'), faultOf(MARKUP), faultOf(HOSTILE)] },
  'with a fault of a file that has a document': { documents: [corrected('a.txt', '', {})], faults: [faultOf('a')] },
  intricate: { documents: [intricate(), suggested('a b/сумнів.txt', 'Київ, Correviev.', 'Correviev')] },
  hostile: { documents: [corrected(`${HOSTILE}"\\ \n.txt`, 'Mr Zellinski spoke.\n', { Zellinski: 'Zelensky' })] },
};

function correction(source: string, start: number, surface: string, replacement: string): Correction {
  return {
    start,
    end: start + surface.length,
    ...new LineIndex(source).positionOf(start),
    surface,
    replacement,
    entry: `The ${replacement}`,
    kind: 'listed',
    confidence: 1,
    reason: 'listed in Test',
    evidence: [{ kind: 'listed', dictionary: 'Test' }],
    applied: true,
  };
}

function occurrences(source: string, part: string): number[] {
  const found: number[] = [];
  for (let at = source.indexOf(part); at >= 0; at = source.indexOf(part, at + part.length)) found.push(at);
  return found;
}
