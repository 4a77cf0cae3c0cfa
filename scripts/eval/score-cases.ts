import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Setting } from './measurement.ts';

/** What the scorer says of a command, and a line for each case that fell. */
export interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly wrong: number;
  readonly stray: number;
  readonly fallen: readonly string[];
}

/** Runs the scorer of the data folder on a file of cases. Throws an error with what it said when it fails. */
export function scoreCases({ data }: Setting, cases: string, command: readonly string[]): Score {
  const args = [join(data, 'score.mjs'), '--show', cases, '--', ...command];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`score.mjs ended with ${status}: ${stderr}`);
  const { recall, precision, wrong, stray } = JSON.parse(stdout);
  const fallen = stderr.split('\n').filter((line) => /^(?:missed|wrong|stray) /.test(line));
  return { recall: recall ?? 0, precision: precision ?? 1, wrong, stray, fallen };
}

/** The same on a copy of the cases in which the hard ones count neither way. */
export function scoreWithoutHard(setting: Setting, cases: string, command: readonly string[]): Score {
  const file = join(setting.work, 'without-hard.jsonl');
  writeFileSync(file, withoutHard(readFileSync(cases, 'utf8')));
  return scoreCases(setting, file, command);
}

interface Case {
  readonly edits?: readonly { readonly start: number; readonly end: number; readonly hard?: boolean }[];
  readonly ignore?: readonly { readonly start: number; readonly end: number }[];
}

/** Cases, one JSON line each, whose hard edits have become spans to ignore. */
export function withoutHard(lines: string): string {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { edits = [], ignore = [], ...rest } = JSON.parse(line) as Case;
      const hard = edits.filter((edit) => edit.hard).map(({ start, end }) => ({ start, end }));
      return `${JSON.stringify({ ...rest, edits: edits.filter((edit) => !edit.hard), ignore: [...ignore, ...hard] })}\n`;
    })
    .join('');
}
