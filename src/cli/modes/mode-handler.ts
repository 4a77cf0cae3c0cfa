import type { Input } from '../../io/input.ts';
import type { FixFlags } from '../flags.ts';
import type { ModeName } from '../mode.ts';
import type { Outcome } from '../outcome.ts';
import type { Session } from '../session.ts';

/** What one mode does with each document, in the order of the inputs. */
export interface ModeHandler {
  /** @throws {OperationalError} when this document cannot be written; the next ones still come. */
  receive(outcome: Outcome): Promise<void>;
}

/** Makes the handler for a run over `inputs`. */
export type OpenMode = (flags: FixFlags, session: Session, inputs: readonly Input[]) => ModeHandler;

/** Mode name to what loads it. */
export const modes: Readonly<Record<ModeName, () => Promise<OpenMode>>> = {
  filter: async () => (await import('./filter.ts')).openFilter,
  write: async () => (await import('./write.ts')).openWrite,
  'output-dir': async () => (await import('./output-dir.ts')).openOutputDir,
  check: async () => (await import('./check.ts')).openCheck,
  diff: async () => (await import('./diff.ts')).openDiff,
};
