import type { Correction } from './correction.ts';

/** A text with each correction's replacement in the place of its span. Corrections are disjoint and in text order. */
export function applyCorrections(text: string, corrections: readonly Correction[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of corrections) {
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Gives back the text that corrections were applied to, from the corrected text and the corrections. */
export function revertCorrections(corrected: string, corrections: readonly Correction[]): string {
  const parts: string[] = [];
  let at = 0;
  let shift = 0;
  for (const { start, end, surface, replacement } of corrections) {
    parts.push(corrected.slice(at, start + shift), surface);
    at = start + shift + replacement.length;
    shift += replacement.length - (end - start);
  }
  parts.push(corrected.slice(at));
  return parts.join('');
}
