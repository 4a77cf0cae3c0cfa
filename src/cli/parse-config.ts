import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { OperationalError } from '../io/operational-error.ts';

const CONFIG = v.strictObject({
  /** Files of the project's own dictionaries, from the folder of the configuration. */
  dictionaries: v.optional(v.array(v.string('must be a list of file names'), 'must be a list of file names'), []),
  style: v.optional(v.string('must be the name of a house style')),
  minConfidence: v.optional(
    v.pipe(
      v.number('must be a number from 0 to 1'),
      v.minValue(0, 'must be a number from 0 to 1'),
      v.maxValue(1, 'must be a number from 0 to 1'),
    ),
  ),
  fuzzy: v.optional(v.boolean('must be true or false')),
});

/** The settings of a configuration file. */
export type Config = v.InferOutput<typeof CONFIG>;

/**
 * Reads a configuration written in YAML, of which JSON is a part.
 * @throws {OperationalError} that lists every fault with file, line and column.
 */
export function parseConfig(text: string, path: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw faults(
      document.errors.map((error) => ({ ...lines.linePos(error.pos[0]), message: firstLine(error.message) })),
      path,
    );
  }
  const placeOf = (key: string): { line: number; col: number } => lines.linePos(offsetOf(document.contents, key));
  const result = v.safeParse(CONFIG, document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return result.output;
  throw faults(
    result.issues.map((issue) => {
      const key = String(issue.path?.[0]?.key ?? '');
      return { ...placeOf(key), message: messageOf(issue, key) };
    }),
    path,
  );
}

function messageOf(issue: v.BaseIssue<unknown>, key: string): string {
  if (issue.expected === 'never') return `unknown key "${key}"; there are ${Object.keys(CONFIG.entries).join(', ')}`;
  return key === '' ? 'must be a mapping of settings' : `"${key}" ${issue.message}`;
}

function offsetOf(contents: unknown, key: string): number {
  if (!isMap(contents)) return 0;
  for (const { key: node } of contents.items) if (isScalar(node) && node.value === key) return node.range?.[0] ?? 0;
  return 0;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

function faults(found: readonly { line: number; col: number; message: string }[], path: string): OperationalError {
  return new OperationalError(found.map(({ line, col, message }) => `${path}:${line}:${col} ${message}`).join('\n'));
}
