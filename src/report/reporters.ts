import type { DocumentReport, Reporter, ReportOptions } from './run.ts';

/** Report format name to what loads its reporter. Lazy, so that a run pays only for the formats it writes. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  // Without a prototype, so that `--format constructor` finds nothing.
  // @ts-expect-error: TypeScript takes the prototype for one more loader.
  __proto__: null,
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  csv: async () => (await import('./csv.ts')).csv,
  stats: async () => (await import('./stats.ts')).stats,
  diff: async () => (await import('./diff.ts')).diff,
};

/**
 * The formats that can be shown in parts, as documents come, with what makes a part of some documents. The whole is all
 * the parts and then the report of a run that names them as `earlier`.
 */
export const sectionReporters: Readonly<Record<string, SectionReporter | undefined>> = {
  // @ts-expect-error: as above.
  __proto__: null,
  pretty: async (documents, options) => (await import('./pretty.ts')).prettySections(documents, options),
};

type SectionReporter = (documents: readonly DocumentReport[], options: ReportOptions) => Promise<string>;

/** Names of the formats, for help and messages. */
export const reporterNames: readonly string[] = Object.keys(reporters);
