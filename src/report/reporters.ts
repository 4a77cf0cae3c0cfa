import type { Reporter } from './run.ts';

/** Report format name to what loads its reporter. Lazy, so that a run pays only for the formats it writes. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  // Without a prototype, so that `--format constructor` finds nothing.
  // @ts-expect-error: TypeScript takes the prototype for one more loader.
  __proto__: null,
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  diff: async () => (await import('./diff.ts')).diff,
};

/** Names of the formats, for help and messages. */
export const reporterNames: readonly string[] = Object.keys(reporters);
