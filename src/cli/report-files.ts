import { resolve } from 'node:path';
import { OperationalError } from '../io/operational-error.ts';
import { parseReportTarget, type ReportTarget } from '../report/report-target.ts';
import { reporterNames } from '../report/reporters.ts';
import type { FixFlags } from './flags.ts';
import type { Host } from './host.ts';

/** A report that is to be written to a file. */
export interface ReportFile extends ReportTarget {
  /** Absolute path. */
  readonly file: string;
}

/**
 * What `--report` asks for.
 * @throws {OperationalError} at a format that does not exist or cannot be told, or a file that is named twice.
 */
export function reportFiles({ report = [] }: FixFlags, { cwd }: Host): ReportFile[] {
  const files = new Map<string, ReportFile>();
  for (const text of report) {
    const target = parseReportTarget(text);
    if (target === undefined) throw unknownTarget(text);
    const file = resolve(cwd, target.path);
    if (files.has(file)) throw new OperationalError(`--report ${text}: another report goes to the same file`);
    files.set(file, { ...target, file });
  }
  return [...files.values()];
}

function unknownTarget(text: string): OperationalError {
  const formats = `there are ${reporterNames.join(', ')}`;
  return new OperationalError(
    /^[a-z][a-z-]+:/i.test(text)
      ? `--report ${text}: no such report format, or no file; ${formats}`
      : `--report ${text}: the name does not tell the format of the report: write FORMAT:${text || 'FILE'}; ${formats}`,
  );
}
