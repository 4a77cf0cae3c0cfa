import type { RecordFormatName } from '../../formats/format-name.ts';
import type { Input } from '../../io/inputs/input.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { boundYoungSpace } from '../../io/process/young-space.ts';
import type { TextFixer } from '../fixers/text-fixers.ts';
import type { FixedRecord, RecordBatches } from '../modes/fixed-record.ts';
import type { ModeHandler } from '../modes/mode-handler.ts';
import type { RunReport } from '../outcomes/run-report.ts';
import { NOTHING, type Tally } from '../outcomes/tally.ts';
import { noteOf, type Session, sayOf } from '../session/session.ts';
import { fixRecord, type RecordJob } from './fix-record.ts';
import { type OpenRecords, openRecords } from './open-records.ts';

/** Faults of records of one file that are told; the rest are counted. */
const FAULTS_TOLD = 20;

/** What a file of records is fixed with. */
export interface RecordRun {
  readonly format: RecordFormatName;
  readonly fixText: TextFixer;
  /** The fields that are corrected. */
  readonly fields: readonly string[];
  readonly handler: ModeHandler;
  readonly report: RunReport;
  /** Member or column that each record gets its corrections in. */
  readonly annotation: string | undefined;
  readonly session: Session;
}

/**
 * Fixes a file of records, each an article of its own, as a stream: no more of it is held than what is read at once.
 * @throws {OperationalError} when it cannot be read or written, or none of the fields is in it.
 */
export async function fixRecordFile(input: Input, run: RecordRun): Promise<Tally> {
  const { format, fixText, fields, annotation, session } = run;
  const open = await openRecords(input, format, { fields, annotation }, session.host);
  const job = { path: input.path, reader: open.reader, fixText, annotation };
  const progress = { ...NOTHING, documents: 0 };
  await run.handler.receiveRecords({ input, batches: fixedBatches(open, job, run, progress) });
  if (progress.brokenRecords > FAULTS_TOLD) {
    const message = `${progress.brokenRecords - FAULTS_TOLD} more records with a fault`;
    run.report.addFault({ code: 'more-broken-records', path: input.path, message });
    await sayOf(session, input.path, message);
  }
  if (progress.documents === 0) run.report.addFile(input.path);
  return progress;
}

/** Counts as they grow. */
interface Progress {
  corrections: number;
  suggestions: number;
  brokenRecords: number;
  faults: number;
  /** Fields with findings. */
  documents: number;
}

async function* fixedBatches(open: OpenRecords, job: RecordJob, run: RecordRun, progress: Progress): RecordBatches {
  const { signal } = run.session.host;
  const boundMemory = boundYoungSpace();
  for await (const batch of open.batches) {
    boundMemory();
    signal.throwIfAborted();
    const fixed = await Promise.all(batch.map((raw) => fixRecord(raw, job)));
    for (const record of fixed) await tell(record, job.path, run, progress);
    const documents = fixed.flatMap((record) => record.documents);
    progress.documents += documents.length;
    await run.report.addRecords(documents, run.session);
    yield fixed;
  }
  await tellMissing(open, job.path, run);
}

async function tell(record: FixedRecord, path: string, run: RecordRun, progress: Progress): Promise<void> {
  progress.corrections += record.corrections;
  progress.suggestions += record.suggestions;
  const { fault, line } = record;
  if (fault === undefined) return;
  progress.brokenRecords++;
  if (progress.brokenRecords > FAULTS_TOLD) return;
  run.report.addFault({ ...fault, path, place: { line, column: 1 } });
  await sayOf(run.session, `${path}:${line}`, fault.message);
}

/** A field that is in no record is likely mistyped; where none is in any, the run has done nothing that was asked. */
async function tellMissing({ reader }: OpenRecords, path: string, { session }: RecordRun): Promise<void> {
  const { some, all, choice } = reader.missing();
  if (some.length === 0) return;
  const message = `no text in ${some.map((name) => `“${name}”`).join(', ')} of any record; ${choice}`;
  if (all) throw new OperationalError(message, { code: 'wrong-field' });
  await noteOf(session, path, message);
}
