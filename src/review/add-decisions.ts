import { isMap, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { aboveComments, columnOf, endOfLine, linesAt, newlineOf } from '../dictionary/insert-lines.ts';
import type { SavedDecision } from './decision.ts';
import { compareDecisions, mergeDecisions } from './merge-decisions.ts';

/**
 * The text of a YAML file of decisions with further ones in it, each before the first that sorts after it, or in place of
 * the one on the same place. All else stays as it is: comments, layout and line ends. The file must be without faults.
 */
export function addDecisions(yaml: string, decisions: readonly SavedDecision[]): string {
  if (yaml.startsWith('\uFEFF')) return `\uFEFF${addDecisions(yaml.slice(1), decisions)}`;
  const { contents: root } = parseDocument(yaml, { keepSourceTokens: true, logLevel: 'silent' });
  const list = isMap(root) ? root.get('decisions') : undefined;
  if (!isMap(root) || !isSeq<YAMLMap>(list)) throw new TypeError('no file of decisions');
  const sorted = mergeDecisions([], decisions);
  if (list.items.length === 0) return splice(yaml, [fill(yaml, list, root.flow ? 'flow' : 'block', sorted)]);
  const items = itemsIn(yaml, list);
  return splice(
    yaml,
    sorted.flatMap((decision) => {
      const same = items.filter((item) => compareDecisions(item.decision, decision) === 0);
      if (same.length > 0) return same.map((item) => replaceItem(yaml, item, decision));
      return list.flow ? addToFlow(items, decision) : addToBlock(yaml, items, decision);
    }),
  );
}

/** A text in place of what stands between two offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A decision of a file and where it stands. */
interface Item {
  readonly decision: SavedDecision;
  readonly layout: Layout;
  /** Of the dash; of the decision itself where the list has none. */
  readonly dash: number;
  readonly start: number;
  /** Without a line end, and without a comment behind it. */
  readonly end: number;
}

type Layout = 'flow' | 'block';

function itemsIn(yaml: string, list: YAMLSeq<YAMLMap>): Item[] {
  const dashes = dashesOf(list);
  return list.items.map((map, at) => {
    const [start, end] = map.range!;
    return {
      decision: map.toJSON() as SavedDecision,
      layout: map.flow ? 'flow' : 'block',
      dash: dashes[at] ?? start,
      start,
      end: map.flow ? end : endOfText(yaml, lastValueEnd(map)),
    };
  });
}

function dashesOf({ srcToken }: YAMLSeq<YAMLMap>): number[] {
  if (srcToken?.type !== 'block-seq') return [];
  return srcToken.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

function lastValueEnd({ items }: YAMLMap): number {
  return (items.at(-1)!.value as YAMLMap).range![1];
}

function endOfText(yaml: string, end: number): number {
  let at = end;
  while (/\s/.test(yaml[at - 1] ?? '')) at--;
  return at;
}

function replaceItem(yaml: string, { layout, start, end }: Item, decision: SavedDecision): Edit {
  const lines = layout === 'flow' ? [flowText(decision)] : blockLines(decision);
  return { start, end, text: lines.join(newlineOf(yaml) + ' '.repeat(columnOf(yaml, start))) };
}

function addToBlock(yaml: string, items: readonly Item[], decision: SavedDecision): Edit {
  const next = items.find((item) => compareDecisions(item.decision, decision) > 0);
  const at = next ? aboveComments(yaml, next.dash) : endOfLine(yaml, items.at(-1)!.end);
  const indent = ' '.repeat(columnOf(yaml, items[0]!.dash));
  return { start: at, end: at, text: linesAt(yaml, at, itemLines(decision, items[0]!.layout, indent)) };
}

function addToFlow(items: readonly Item[], decision: SavedDecision): Edit {
  const next = items.find((item) => compareDecisions(item.decision, decision) > 0);
  if (next) return { start: next.start, end: next.start, text: `${flowText(decision)}, ` };
  const { end } = items.at(-1)!;
  return { start: end, end, text: `, ${flowText(decision)}` };
}

/** Decisions in a list that has none: `[]`. */
function fill(yaml: string, list: YAMLSeq, layout: Layout, decisions: readonly SavedDecision[]): Edit {
  const [start, end] = list.range!;
  if (layout === 'flow') return { start, end, text: `[${decisions.map(flowText).join(', ')}]` };
  const lines = decisions.flatMap((decision) => itemLines(decision, layout, '  '));
  return { start: endOfText(yaml, start), end, text: ['', ...lines].join(newlineOf(yaml)) };
}

function itemLines(decision: SavedDecision, layout: Layout, indent: string): string[] {
  const lines = layout === 'flow' ? [flowText(decision)] : blockLines(decision);
  return lines.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`);
}

function blockLines(decision: SavedDecision): string[] {
  return stringify(decision, { lineWidth: 0, blockQuote: false }).trimEnd().split('\n');
}

function flowText(decision: SavedDecision): string {
  return stringify(decision, { lineWidth: 0, blockQuote: false, collectionStyle: 'flow' }).trimEnd();
}

/** A text after edits. Of those at the same offset, the first comes first. */
function splice(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...parts, text.slice(done)].join('');
}
