import { resolve } from 'node:path';
import { OperationalError } from '../io/operational-error.ts';
import type { Output } from '../io/output.ts';
import { writeFileAtomically } from '../io/write-file-atomically.ts';
import { parseReportTarget, type ReportTarget } from '../report/report-target.ts';
import { reporterNames, reporters, sectionReporters } from '../report/reporters.ts';
import type { DocumentReport, ReportOptions, Run } from '../report/run.ts';
import { addToTally, NO_TALLY } from '../report/tally.ts';
import { colorFor } from './color.ts';
import type { FixFlags } from './flags.ts';
import type { ModeName } from './mode.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';

/** Gathers what the reports of a run need, and writes them at its end. */
export interface RunReport {
  add(outcome: Outcome): void;
  /** Takes note of a file of records in which nothing was found. */
  addFile(path: string): void;
  /** Takes findings in some of its records. The report for people shows them at once, so that a stream is not held. */
  addRecords(found: readonly DocumentReport[]): Promise<void>;
  /** @throws {OperationalError} when a report file cannot be written, after the others have been. */
  finish(): Promise<void>;
}

/**
 * @throws {OperationalError} at a format that does not exist, before anything is read.
 */
export function openRunReport(flags: FixFlags, mode: ModeName, session: Session): RunReport {
  const { format = 'pretty' } = flags;
  if (!reporterNames.includes(format)) throw unknownFormat(`--format ${format}`);
  const targets = (flags.report ?? []).map(reportTarget);
  const printed = printedTo(flags, mode, session);
  const running = sectionReporters[format];
  const documents: DocumentReport[] = [];
  let earlier = NO_TALLY;
  return {
    add(outcome) {
      if (outcome.status === 'fixed' && (printed || targets.length > 0)) documents.push(documentReport(outcome));
    },
    addFile(path) {
      documents.push({ path, source: '', result: { text: '', corrections: [], suggestions: [], diagnostics: [] } });
    },
    async addRecords(found) {
      if (found.length === 0) return;
      if (running && printed) {
        earlier = addToTally(earlier, found);
        await printed.output.write(`${await running(found, printed.options)}\n`);
      }
      if (targets.length > 0 || (printed && !running)) documents.push(...found);
    },
    async finish() {
      if (printed) {
        const unshown = running ? documents.filter(({ record }) => record === undefined) : documents;
        await printed.output.write(await render(format, { documents: unshown, earlier }, printed.options));
      }
      for (const target of targets) await writeReport(target, { documents }, flags, session);
    },
  };
}

function documentReport({ input, source, result }: Extract<Outcome, { status: 'fixed' }>): DocumentReport {
  const { path } = input;
  // A reporter shows nothing of a text without findings, and a run over millions of them must not hold them all.
  if (result.corrections.length + result.suggestions.length + result.diagnostics.length > 0) {
    return { path, source: source.text, result };
  }
  return { path, source: '', result: { ...result, text: '' } };
}

/** Where the printed report goes, or undefined when none is wanted. */
function printedTo(
  { quiet, color, verbose }: FixFlags,
  mode: ModeName,
  { host, stdout, stderr }: Session,
): { output: Output; options: ReportOptions } | undefined {
  if (quiet || mode === 'diff' || mode === 'interactive') return undefined;
  const [output, stream] = mode === 'check' ? [stdout, host.stdout] : [stderr, host.stderr];
  return { output, options: { color: colorFor(stream, color, host.env), detail: verbose ? 'verbose' : 'normal' } };
}

async function render(format: string, run: Run, options: ReportOptions): Promise<string> {
  const reporter = await reporters[format]!();
  return reporter(run, options);
}

async function writeReport(
  { format, path }: ReportTarget,
  run: Run,
  { verbose }: FixFlags,
  { host }: Session,
): Promise<void> {
  const text = await render(format, run, { color: 'never', detail: verbose ? 'verbose' : 'normal' });
  try {
    await writeFileAtomically(resolve(host.cwd, path), new TextEncoder().encode(text), host.signal);
  } catch (error) {
    if (error instanceof OperationalError) throw new OperationalError(`--report ${path}: ${error.message}`);
    throw error;
  }
}

function reportTarget(text: string): ReportTarget {
  const target = parseReportTarget(text);
  if (target === undefined) throw unknownFormat(`--report ${text}`);
  return target;
}

function unknownFormat(flag: string): OperationalError {
  return new OperationalError(`${flag}: no such report format; there are ${reporterNames.join(', ')}`);
}
