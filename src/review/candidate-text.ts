import { distance } from 'fastest-levenshtein';
import type { Finding } from '../core/result/correction.ts';

/**
 * What is written for a candidate in the place of a finding's surface: as many words of its canonical name as the
 * surface has, those that are spelled most alike, in capitals where the surface is.
 */
export function candidateText({ surface, entry, replacement }: Finding, name: string): string {
  if (name === entry) return replacement;
  const text = nearestWords(name, surface);
  return surface === surface.toUpperCase() && surface !== surface.toLowerCase() ? text.toUpperCase() : text;
}

function nearestWords(name: string, surface: string): string {
  const words = name.split(' ');
  const size = surface.trim().split(/\s+/).length;
  if (size >= words.length) return name;
  const runs = words.slice(0, words.length - size + 1).map((_, at) => words.slice(at, at + size).join(' '));
  const costs = runs.map((run) => distance(run.toLowerCase(), surface.toLowerCase()));
  return runs[costs.indexOf(Math.min(...costs))]!;
}
