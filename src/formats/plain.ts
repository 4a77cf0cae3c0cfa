import type { Format } from './segment.ts';

/** Plain text: one segment, which is the source itself. */
export const plain: Format = (source) => [
  { name: '', text: source, sourceSpan: (span) => span, written: (replacement) => replacement },
];
