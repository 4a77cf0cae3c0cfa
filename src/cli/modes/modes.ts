import type { ModeName } from '../mode.ts';
import { openCheck } from './check.ts';
import { openDiff } from './diff.ts';
import { openFilter } from './filter.ts';
import type { OpenMode } from './mode-handler.ts';
import { openOutputDir } from './output-dir.ts';
import { openWrite } from './write.ts';

/** Mode name to what opens it. */
export const modes: Readonly<Record<ModeName, OpenMode>> = {
  filter: openFilter,
  write: openWrite,
  'output-dir': openOutputDir,
  check: openCheck,
  diff: openDiff,
};
