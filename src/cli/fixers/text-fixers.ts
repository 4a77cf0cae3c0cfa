import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { FixResult } from '../../core/result/correction.ts';
import { fix } from '../../fix.ts';
import { inlineLess } from '../../io/process/inline-less.ts';
import { optimizeLate } from '../../io/process/optimize-late.ts';
import { loadGazetteers } from '../settings/fixer.ts';
import type { Settings } from '../settings/settings.ts';
import type { FoundCache } from './open-cache.ts';

/** Corrects one text, in this thread or in another one. */
export type TextFixer = (text: string) => Promise<FixResult>;

/** The fixers of a run. */
export interface TextFixers {
  readonly fixers: ReadonlyMap<Settings, TextFixer>;
  /** Ends what works for them. */
  close(): Promise<void>;
}

/** How the fixers of a run work. */
export interface FixerOptions {
  /** Threads; with one all is done in this one. */
  readonly jobs: number;
  readonly cache: FoundCache | undefined;
}

/**
 * The fixers of several settings.
 * @throws {OperationalError} at a dictionary with errors, or a style or disabled entry that none of them knows.
 */
export async function openTextFixers(all: ReadonlySet<Settings>, { jobs, cache }: FixerOptions): Promise<TextFixers> {
  const gazetteers = await loadGazetteers(all);
  const fixers = jobs === 1 ? localFixers(gazetteers) : await inThreads(gazetteers, jobs);
  if (cache === undefined) return fixers;
  const { cachedFixers } = await import('./cached-fixers.ts');
  return cachedFixers(fixers, gazetteers, cache);
}

async function inThreads(gazetteers: ReadonlyMap<Settings, Gazetteer>, jobs: number): Promise<TextFixers> {
  const { pooledFixers } = await import('./pooled-fixers.ts');
  return pooledFixers(gazetteers, jobs);
}

function localFixers(gazetteers: ReadonlyMap<Settings, Gazetteer>): TextFixers {
  optimizeLate();
  inlineLess();
  const fixers = [...gazetteers].map(([settings, gazetteer]): [Settings, TextFixer] => [
    settings,
    async (text) => fix(text, gazetteer, settings.fix),
  ]);
  return { fixers: new Map(fixers), close: () => Promise.resolve() };
}
