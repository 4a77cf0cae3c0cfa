import { OperationalError } from '../../io/operational-error.ts';
import { parseReportTarget, type ReportTarget } from '../../report/report-target.ts';
import { reporterNames } from '../../report/reporters.ts';
import type { ModeName } from '../arguments/mode.ts';
import type { Host } from '../session/host.ts';
import { isStandardOutput, type NamedOutput, namedOutput } from '../session/named-output.ts';
import type { Messages } from '../session/session.ts';

/** A report that is to be written beside the printed one. */
export interface ReportFile extends ReportTarget {
  readonly to: NamedOutput;
}

/**
 * What `--report` asks for.
 * @throws {OperationalError} at a format that does not exist or cannot be told, or a file that is named twice.
 */
export function reportFiles(report: readonly string[] = [], { cwd }: Pick<Host, 'cwd'>): ReportFile[] {
  const files = new Map<string | number, ReportFile>();
  for (const text of report) {
    const target = parseReportTarget(text);
    if (target === undefined) throw unknownTarget(text);
    const to = namedOutput(target.path, cwd);
    const key = 'file' in to ? to.file : to.descriptor;
    if (files.has(key)) throw new OperationalError(`--report ${text}: another report goes to the same file`);
    files.set(key, { ...target, to });
  }
  return [...files.values()];
}

/** @throws {OperationalError} when a report is to go to standard output, and something else goes there. */
export function refuseMixedOutput(
  reports: readonly ReportFile[],
  output: string | undefined,
  mode: ModeName,
  messages: Messages,
): void {
  const mixed = reports.find(({ to }) => isStandardOutput(to));
  const taker = takerOfOutput(output, mode, messages);
  if (mixed === undefined || taker === undefined) return;
  const remedy = mode === 'check' ? `print it by --format ${mixed.format}` : 'give it a file';
  throw new OperationalError(`--report ${mixed.format}:${mixed.path}: ${taker} goes to standard output: ${remedy}`);
}

/** What a run prints to standard output, if anything. */
function takerOfOutput(output: string | undefined, mode: ModeName, { quiet }: Messages): string | undefined {
  switch (mode) {
    case 'filter':
      return output === undefined ? 'the corrected text' : undefined;
    case 'check':
      return quiet ? undefined : 'the printed report';
    case 'diff':
      return 'the diff';
    case 'interactive':
      return 'what is asked';
    default:
      return 'the list of files';
  }
}

function unknownTarget(text: string): OperationalError {
  const formats = `there are ${reporterNames.join(', ')}`;
  return new OperationalError(
    /^[a-z][a-z-]+:/i.test(text)
      ? `--report ${text}: no such report format, or no file; ${formats}`
      : `--report ${text}: the name does not tell the format of the report: write FORMAT:${text || 'FILE'}; ${formats}`,
  );
}
