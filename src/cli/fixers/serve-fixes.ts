import type { MessagePort } from 'node:worker_threads';
import { decodeGazetteer } from '../../core/gazetteer/gazetteer-codec.ts';
import { type FixOptions, fix } from '../../fix.ts';
import { inlineLess } from '../../io/process/inline-less.ts';
import { type Found, withoutText } from '../outcomes/found.ts';

/** What a thread is started with. */
export interface FixWorkerData {
  /** Encoded gazetteers, in memory that all threads share. */
  readonly gazetteers: readonly SharedArrayBuffer[];
  readonly plans: readonly FixPlan[];
}

/** How texts are fixed: with which of the gazetteers, and with which options. */
export interface FixPlan {
  readonly gazetteer: number;
  readonly options: FixOptions;
}

/** A text to fix, and by which of the plans. */
export interface FixTask {
  readonly plan: number;
  readonly text: string;
}

/** What was found, or the stack of what was thrown, which is a fault of the program. */
export type FixAnswer = { readonly found: Found } | { readonly fault: string };

/** Works in a thread of its own: answers each {@link FixTask} with a {@link FixAnswer}, in their order. */
export function serveFixes(port: MessagePort, { gazetteers, plans }: FixWorkerData): void {
  inlineLess();
  const decoded = gazetteers.map((bytes) => decodeGazetteer(new Uint8Array(bytes)));
  port.on('message', ({ plan, text }: FixTask) => {
    const { gazetteer, options } = plans[plan]!;
    port.postMessage(answer(() => withoutText(fix(text, decoded[gazetteer]!, options))));
  });
}

function answer(find: () => Found): FixAnswer {
  try {
    return { found: find() };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
