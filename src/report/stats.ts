import { findingsInOrder } from '../core/result/findings-in-order.ts';
import type { DocumentReport, ReportOptions, Run } from './run.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';

/** Spellings that are named behind an entry; the rest are counted, unless all are asked for. */
const SPELLINGS_NAMED = 6;

/** What a run found of one entry. */
interface EntryCount {
  corrected: number;
  suggested: number;
  readonly articles: Set<unknown>;
  /** How often each spelling was met. */
  readonly spellings: Map<string, number>;
}

/** Which names are garbled most, with which spellings, and in how many articles: a table and a summary. */
export function stats(run: Run, { detail }: Pick<ReportOptions, 'detail'>): string {
  const counts = [...countEntries(run)].sort(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1));
  if (counts.length === 0) return `${summary(run)}\n`;
  const named = detail === 'verbose' ? Infinity : SPELLINGS_NAMED;
  const rows = counts.map(([entry, { corrected, suggested, articles, spellings }]) => ({
    counts: [corrected, suggested, articles.size],
    label: `${entry}: ${spellingsText(spellings, named)}`,
  }));
  return `${table(['corrected', 'suggested', 'articles'], rows)}\n${summary(run)}\n`;
}

function countEntries({ documents }: Run): Map<string, EntryCount> {
  const counts = new Map<string, EntryCount>();
  for (const document of documents) {
    for (const { entry, surface, applied } of findingsInOrder(document.result)) {
      const count = counts.get(entry) ?? { corrected: 0, suggested: 0, articles: new Set(), spellings: new Map() };
      counts.set(entry, count);
      count[applied ? 'corrected' : 'suggested']++;
      count.articles.add(articleOf(document));
      count.spellings.set(surface, (count.spellings.get(surface) ?? 0) + 1);
    }
  }
  return counts;
}

/** What stands for the article of a document: the fields of a record are one. */
function articleOf(document: DocumentReport): unknown {
  const { path, record } = document;
  return record ? `${path}:${record.line}` : document;
}

function total({ corrected, suggested }: EntryCount): number {
  return corrected + suggested;
}

function spellingsText(spellings: ReadonlyMap<string, number>, named: number): string {
  const sorted = [...spellings].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const texts = sorted.slice(0, named).map(([spelling, count]) => `${spelling} ${count}`);
  const more = sorted.length - texts.length;
  return texts.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
