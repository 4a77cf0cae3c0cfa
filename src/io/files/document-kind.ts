const SIGNATURES: readonly (readonly [kind: string, start: string])[] = [
  ['a PDF file', '%PDF-'],
  ['a Word, OpenDocument or other packed file', 'PK\u0003\u0004'],
  ['an old Word file', '\u00d0\u00cf\u0011\u00e0'],
];

/**
 * What kind of document bytes are that has text in it and is none, or undefined. A change of one letter would break it, be
 * all its bytes letters as in some PDF files.
 */
export function documentKind(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, start]) => [...start].every((sign, at) => sign.charCodeAt(0) === bytes[at]))?.[0];
}
