import { findingIdentity } from '../core/result/finding-identity.ts';
import type { Issue } from './issues.ts';
import type { DocumentReport } from './run.ts';

/**
 * A function from the issues of a run, in their order, to fingerprints: 16 hexadecimal digits that stay the same when
 * lines move, and are each met once in a run.
 */
export function fingerprinter(): (issue: Issue, document: DocumentReport) => string {
  const met = new Map<string, number>();
  return (issue, { path, source }) => {
    const key = JSON.stringify([path, ...identity(source, issue)]);
    const count = met.get(key) ?? 0;
    met.set(key, count + 1);
    return hash(`${key}${count}`);
  };
}

function identity(source: string, { rule, message, finding }: Issue): string[] {
  if (!finding) return [rule, message];
  const { surface, replacement, entry, before, after } = findingIdentity(source, finding);
  return [surface, replacement, entry, before, after];
}

const PRIME = 0x100000001b3n;

/** FNV-1a of 64 bits (Fowler, Noll and Vo), one round a UTF-16 unit. */
function hash(text: string): string {
  let state = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(at))) * PRIME);
  return state.toString(16).padStart(16, '0');
}
