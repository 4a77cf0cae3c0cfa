import type { ModeName } from '../arguments/mode.ts';
import { openCheck } from './check.ts';
import { openDiff } from './diff.ts';
import { openFilter } from './filter.ts';
import type { OpenMode } from './mode-handler.ts';
import { openOutputDir } from './output-dir.ts';
import { openWrite } from './write.ts';

/** Mode name to what opens it; the interactive mode is a command of its own. */
export const modes: Readonly<Record<Exclude<ModeName, 'interactive'>, OpenMode>> = {
  filter: openFilter,
  write: openWrite,
  'output-dir': openOutputDir,
  check: openCheck,
  diff: openDiff,
};
