import type { ModeFlags } from './flags.ts';
import { together } from './option-rules.ts';

/** What a run does with the corrected texts. */
export type ModeName = 'filter' | 'write' | 'output-dir' | 'check' | 'diff' | 'interactive';

/** The one mode that the flags ask for. @throws {OperationalError} when they ask for two. */
export function chooseMode(flags: ModeFlags): ModeName {
  const asked: ModeName[] = [];
  if (flags.write) asked.push('write');
  if (flags.outputDir !== undefined) asked.push('output-dir');
  if (flags.check) asked.push('check');
  if (flags.diff) asked.push('diff');
  if (flags.interactive) asked.push('interactive');
  if (asked.length <= 1) return asked[0] ?? 'filter';
  throw together(
    asked.map((mode) => `--${mode}`),
    'choose one of them',
  );
}
