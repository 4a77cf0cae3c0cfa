import { isMap, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import { compareNames } from './compare-names.ts';
import { aboveComments, columnOf, endOfLine, insert, insertLines, startOfLine } from './insert-lines.ts';

/** A quick correction to be written into a file. */
export interface NewCorrection {
  readonly from: string;
  readonly to: string;
}

/**
 * The text of a dictionary with one more quick correction in it, before the first that sorts after it. All else stays
 * as it is: comments, layout and line ends. The file must be a dictionary without faults; what the new correction
 * means to the others is for the checks to say.
 */
export function addCorrection(yaml: string, correction: NewCorrection): string {
  if (yaml.startsWith('\uFEFF')) return `\uFEFF${addCorrection(yaml.slice(1), correction)}`;
  const { contents } = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  const pairs = isMap(contents) ? contents.items : [];
  const section = pairs.find(({ key }) => textOf(key) === 'corrections')?.value;
  if (!isMap(section)) return addSection(yaml, pairs, correction);
  if (section.flow) return addToFlow(yaml, section, correction);
  return addToBlock(yaml, section, correction);
}

function addToBlock(yaml: string, { items }: YAMLMap, correction: NewCorrection): string {
  const [first, next] = [items[0]!, items.find(({ key }) => compareNames(textOf(key), correction.from) > 0)];
  const indent = ' '.repeat(columnOf(yaml, startOf(first)));
  const at = next === undefined ? endOfLine(yaml, endOf(items.at(-1)!)) : aboveComments(yaml, startOf(next));
  return insertLines(yaml, at, [indent + blockLine(correction)]);
}

function addToFlow(yaml: string, section: YAMLMap, correction: NewCorrection): string {
  const { items } = section;
  const pair = flowPair(correction);
  const next = items.find(({ key }) => compareNames(textOf(key), correction.from) > 0);
  if (next !== undefined) return insert(yaml, startOf(next), `${pair}, `);
  const last = items.at(-1);
  return last === undefined ? insert(yaml, section.range![0] + 1, ` ${pair} `) : insert(yaml, endOf(last), `, ${pair}`);
}

/** Makes the section in front of the entries, or at the end where there are none. */
function addSection(yaml: string, pairs: readonly Pair[], correction: NewCorrection): string {
  const entries = pairs.find(({ key }) => textOf(key) === 'entries');
  const at = entries === undefined ? yaml.length : aboveComments(yaml, startOf(entries));
  const parted = /^[ \t]*#.*\n?$/m.test(yaml.slice(startOfLine(yaml, at - 1), at)) ? [''] : [];
  return insertLines(yaml, at, [...parted, 'corrections:', `  ${blockLine(correction)}`]);
}

function blockLine({ from, to }: NewCorrection): string {
  return stringify({ [from]: to }, { lineWidth: 0 }).trimEnd();
}

function flowPair({ from, to }: NewCorrection): string {
  return stringify({ [from]: to }, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false })
    .trimEnd()
    .slice(1, -1);
}

function startOf({ key }: Pair): number {
  return isScalar(key) ? key.range![0] : 0;
}

/** Where the value of a pair ends, without the comment behind it. */
function endOf({ key, value }: Pair): number {
  if (isScalar(value)) return value.range![1];
  return isScalar(key) ? key.range![1] : 0;
}

function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
