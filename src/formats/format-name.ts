/** The formats that documents are read in. */
export const formatNames = ['text', 'jsonl', 'csv', 'tsv'] as const;

/** One of the formats that documents are read in. */
export type FormatName = (typeof formatNames)[number];

/** Those of them that are streams of records. */
export type RecordFormatName = Exclude<FormatName, 'text'>;

const BY_EXTENSION: Readonly<Record<string, FormatName>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
};

/** The format that a file is in by its name; `text` where the name says nothing else. */
export function formatByName(path: string): FormatName {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension]! : 'text';
}
