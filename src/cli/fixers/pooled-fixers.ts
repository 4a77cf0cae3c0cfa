import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { encodeGazetteer } from '../../core/gazetteer/gazetteer-codec.ts';
import { workerScript } from '../../io/paths/package-root.ts';
import { openWorkerPool } from '../../io/process/worker-pool.ts';
import { withText } from '../outcomes/found.ts';
import type { Settings } from '../settings/settings.ts';
import type { FixAnswer, FixPlan, FixTask, FixWorkerData } from './serve-fixes.ts';
import type { TextFixer, TextFixers } from './text-fixers.ts';

/**
 * Fixers that hand texts to up to `jobs` threads. The gazetteers lie in memory once, whatever the number of threads. What
 * a thread throws, a fault of the program, the fixer throws with the stack it had there as its message.
 */
export function pooledFixers(gazetteers: ReadonlyMap<Settings, Gazetteer>, jobs: number): TextFixers {
  const all = [...gazetteers.keys()];
  const data = workerData(gazetteers);
  const pool = openWorkerPool<FixTask, FixAnswer>({ script: workerScript(), data, size: jobs });
  const fixerFor =
    (plan: number): TextFixer =>
    async (text) => {
      const answer = await pool.run({ plan, text });
      if ('fault' in answer) throw new Error(answer.fault);
      return withText(answer.found, text);
    };
  return {
    fixers: new Map(all.map((settings, plan) => [settings, fixerFor(plan)])),
    close: () => pool.close(),
  };
}

function workerData(gazetteers: ReadonlyMap<Settings, Gazetteer>): FixWorkerData {
  const distinct = [...new Set(gazetteers.values())];
  return {
    gazetteers: distinct.map(shared),
    plans: [...gazetteers].map(
      ([settings, gazetteer]): FixPlan => ({ gazetteer: distinct.indexOf(gazetteer), options: settings.fix }),
    ),
  };
}

function shared(gazetteer: Gazetteer): SharedArrayBuffer {
  const bytes = encodeGazetteer(gazetteer);
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
}
