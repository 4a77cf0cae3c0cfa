import * as v from 'valibot';

const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const span = { start: offset, end: offset };
const rankedName = v.strictObject({ name: v.string(), confidence: probability });

function readonlyArray<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly());
}

const spelledWord = v.strictObject({
  surface: v.string(),
  target: v.string(),
  changes: readonlyArray(v.strictObject({ target: v.string(), surface: v.string() })),
});

const clue = v.variant('kind', [
  v.strictObject({ kind: v.literal('listed'), dictionary: v.string() }),
  v.strictObject({ kind: v.literal('doubtful'), dictionary: v.string() }),
  v.strictObject({ kind: v.literal('style') }),
  v.strictObject({ kind: v.literal('spelling'), words: readonlyArray(spelledWord) }),
  v.strictObject({ kind: v.literal('cognate'), surface: v.string(), target: v.string() }),
  v.strictObject({ kind: v.literal('rest'), name: v.string() }),
  v.strictObject({ kind: v.literal('anchor'), name: v.string(), line: fromOne, field: v.exactOptional(v.string()) }),
  v.strictObject({ kind: v.literal('repeated') }),
  v.strictObject({ kind: v.literal('context'), words: readonlyArray(v.string()) }),
  v.strictObject({ kind: v.literal('kin'), word: v.string() }),
  v.strictObject({ kind: v.literal('enumeration'), names: readonlyArray(v.string()) }),
  v.strictObject({ kind: v.literal('stranger'), name: v.string() }),
  v.strictObject({ kind: v.literal('unwritable') }),
  v.strictObject({ kind: v.literal('accepted') }),
]);

const finding = {
  start: v.pipe(offset, v.description('First UTF-16 unit of the span in the text before correction.')),
  end: v.pipe(offset, v.description('UTF-16 unit after the span.')),
  line: v.pipe(fromOne, v.description('Line of the start, from 1.')),
  column: v.pipe(fromOne, v.description('Column of the start in UTF-16 units, from 1.')),
  endLine: v.pipe(fromOne, v.description('Line of the end.')),
  endColumn: v.pipe(fromOne, v.description('Column of the unit after the span, on the line of the end.')),
  codePoints: v.pipe(v.strictObject(span), v.description('The same span in Unicode code points.')),
  bytes: v.pipe(v.strictObject(span), v.description('The same span in bytes of the file.')),
  surface: v.pipe(v.string(), v.description('The text as it stood.')),
  replacement: v.pipe(v.string(), v.description('The text that replaces it, or would.')),
  entry: v.pipe(v.string(), v.description('Canonical name of the entry.')),
  kind: v.picklist(['listed', 'fuzzy', 'style']),
  confidence: v.pipe(probability, v.description('Probability that the replacement is right.')),
  reason: v.pipe(v.string(), v.description('Why, in words for people; programs read `evidence`.')),
  evidence: v.pipe(
    readonlyArray(clue),
    v.description('What speaks for the finding and against it. New kinds may be added.'),
  ),
  runnerUp: v.pipe(v.nullable(rankedName), v.description('The likeliest other entry, where one is worth naming.')),
};

const correction = v.strictObject({ ...finding, applied: v.literal(true) });

const suggestion = v.strictObject({ ...finding, applied: v.literal(false), candidates: v.array(rankedName) });

const diagnostic = v.strictObject({ code: v.string(), message: v.string(), line: fromOne, column: fromOne });

const documentReport = v.strictObject({
  path: v.pipe(v.string(), v.description('As the user named it; `<stdin>` for standard input without a name.')),
  record: v.exactOptional(
    v.pipe(
      v.strictObject({
        line: v.pipe(fromOne, v.description('Line of the file on which the record begins, from 1.')),
        field: v.pipe(v.string(), v.description('Path of the field in the record, or name or number of the column.')),
      }),
      v.description('Where the document is a field of a record; offsets then count from the start of the record.'),
    ),
  ),
  corrections: v.array(correction),
  suggestions: v.array(suggestion),
  diagnostics: v.pipe(
    v.array(diagnostic),
    v.description('Remarks on the text, and what kept the file or records of it from being read or written.'),
  ),
});

/** The one definition of the JSON report: its type and the published JSON Schema come from here. */
export const jsonReportSchema = v.strictObject({ schemaVersion: v.literal(1), documents: v.array(documentReport) });

/** The definition of one line of the JSON Lines report. */
export const jsonReportLineSchema = v.strictObject({ schemaVersion: v.literal(1), ...documentReport.entries });

/** The JSON report, parsed. */
export type JsonReport = v.InferOutput<typeof jsonReportSchema>;

/** A line of the JSON Lines report, parsed. */
export type JsonReportLine = v.InferOutput<typeof jsonReportLineSchema>;

/** One document of either report, parsed. */
export type JsonDocument = v.InferOutput<typeof documentReport>;
