import { type ContextWords, contextWords } from './context-words.ts';
import type { Finding } from './correction.ts';

/** What a finding is known by again when lines have moved or other names were mended: itself and the words around it. */
export interface FindingIdentity extends ContextWords {
  readonly entry: string;
  /** As it stood, each run of spaces and line breaks as one space. */
  readonly surface: string;
  readonly replacement: string;
}

/** The identity of a finding in the text that it was found in. Equal ones may stand in a text several times. */
export function findingIdentity(source: string, finding: Finding): FindingIdentity {
  const { entry, surface, replacement } = finding;
  return { entry, surface: surface.replace(/\s+/g, ' '), replacement, ...contextWords(source, finding) };
}
