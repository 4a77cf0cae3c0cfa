import { OperationalError } from '../../io/operational-error.ts';
import type { Output } from '../../io/process/output.ts';
import { countFiles } from '../../report/count-files.ts';
import { emptyDocument } from '../../report/empty-document.ts';
import { reporterNames, reporters, sectionReporters } from '../../report/reporters.ts';
import type { DocumentReport, FileCounts, ReportOptions, Run } from '../../report/run.ts';
import type { RunFault } from '../../report/run-fault.ts';
import type { FixFlags, ReportFlags } from '../arguments/flags.ts';
import type { ModeName } from '../arguments/mode.ts';
import { type ReportFile, refuseMixedOutput, reportFiles } from '../inputs/report-files.ts';
import { colorFor } from '../session/color.ts';
import { columnsOf } from '../session/columns.ts';
import { writeTo } from '../session/named-output.ts';
import type { Session } from '../session/session.ts';
import type { Outcome } from './outcome.ts';

/** Gathers what the reports of a run need, and writes them at its end. */
export interface RunReport {
  add(outcome: Outcome): void;
  /** Takes note of a file of records in which nothing was found. */
  addFile(path: string): void;
  /** Takes a fault of a file or record. The printed report for people leaves it to stderr, where it is told at once. */
  addFault(fault: RunFault): void;
  /**
   * Takes findings in some of its records. The report for people shows them at once, so that a stream is not held; they
   * go to the streams of `during`.
   */
  addRecords(found: readonly DocumentReport[], during: Session): Promise<void>;
  /** @throws {OperationalError} when a report file cannot be written, after the others have been. */
  finish(): Promise<void>;
}

/**
 * @throws {OperationalError} at a format that does not exist, or a report where something else goes, before anything is
 * read.
 */
export function openRunReport(
  flags: ReportFlags & Pick<FixFlags, 'output'>,
  mode: ModeName,
  session: Session,
): RunReport {
  const format = flags.stats ? 'stats' : (flags.format ?? 'pretty');
  if (!reporterNames.includes(format)) throw unknownFormat(format);
  const targets = reportFiles(flags.report, session.host);
  refuseMixedOutput(targets, flags.output, mode, session.messages);
  const printed = printedTo(mode, session);
  const running = sectionReporters[format];
  const documents: DocumentReport[] = [];
  const faults: RunFault[] = [];
  let shown: FileCounts = new Map();
  return {
    add(outcome) {
      if (outcome.status === 'fixed' && (printed || targets.length > 0)) documents.push(documentReport(outcome));
    },
    addFile(path) {
      documents.push(emptyDocument(path));
    },
    addFault(fault) {
      if (targets.length > 0 || (printed && !running)) faults.push(fault);
    },
    async addRecords(found, during) {
      if (found.length === 0) return;
      if (running && printed) {
        shown = countFiles(found, shown);
        const { output } = outputOf(mode, during);
        await output.write(`${await running(found, printed.options)}\n`);
      }
      if (targets.length > 0 || (printed && !running)) documents.push(...found);
    },
    async finish() {
      if (printed) {
        const left = running
          ? { documents: documents.filter(({ record }) => record === undefined) }
          : { documents, faults };
        await printed.output.write(await render(format, { ...left, earlier: shown }, printed.options));
      }
      const unwritten: string[] = [];
      for (const target of targets) {
        const fault = await writeReport(target, { documents, faults }, session);
        if (fault !== undefined) unwritten.push(`--report ${target.path}: ${fault}`);
      }
      if (unwritten.length > 0) throw new OperationalError(unwritten.join('\n'));
    },
  };
}

function documentReport({ input, source, result }: Extract<Outcome, { status: 'fixed' }>): DocumentReport {
  const { path } = input;
  // A reporter shows nothing of a text without findings, and a run over millions of them must not hold them all.
  if (result.corrections.length + result.suggestions.length + result.diagnostics.length > 0) {
    return { path, source: source.text, encoding: source.encoding, result };
  }
  return { path, source: '', result: { ...result, text: '' } };
}

/** Where the printed report goes, or undefined when none is wanted. */
function printedTo(mode: ModeName, session: Session): { output: Output; options: ReportOptions } | undefined {
  if (session.messages.quiet || mode === 'diff' || mode === 'interactive') return undefined;
  const { output, stream } = outputOf(mode, session);
  const options = { color: colorFor(stream, session), columns: columnsOf(stream), detail: detailFor(session) };
  return { output, options };
}

function outputOf(mode: ModeName, { host, stdout, stderr }: Session) {
  return mode === 'check' ? { output: stdout, stream: host.stdout } : { output: stderr, stream: host.stderr };
}

function detailFor({ messages }: Session): ReportOptions['detail'] {
  return messages.verbose ? 'verbose' : 'normal';
}

async function render(format: string, run: Run, options: ReportOptions): Promise<string> {
  const reporter = await reporters[format]!();
  return reporter(run, options);
}

/** Writes one report, and gives what is wrong with it where it cannot be written: the others still come. */
async function writeReport({ format, to }: ReportFile, run: Run, session: Session): Promise<string | undefined> {
  const text = await render(format, run, { color: 'never', detail: detailFor(session) });
  try {
    await writeTo(to, new TextEncoder().encode(text), session);
    return undefined;
  } catch (error) {
    if (error instanceof OperationalError) return error.message;
    throw error;
  }
}

function unknownFormat(format: string): OperationalError {
  return new OperationalError(`--format ${format}: no such report format; there are ${reporterNames.join(', ')}`);
}
