import { closestWord } from './closest-word.ts';
import type { Located } from './located.ts';
import type { Problem } from './problem.ts';

/** The mapping without the keys that the format does not know, each of which is added to `problems`. */
export function knownKeys<Node extends Located>(node: Node, known: readonly string[], problems: Problem[]): Node {
  if (node.kind !== 'map') return node;
  const pairs = node.pairs.filter(({ key, offset }) => {
    if (!known.includes(key)) problems.push(unknownKey(key, known, offset));
    return known.includes(key);
  });
  return { ...node, pairs };
}

function unknownKey(key: string, known: readonly string[], offset: number): Problem {
  const near = closestWord(key, known);
  const remedy = near === undefined ? `The keys here are ${known.join(', ')}.` : `Did you mean “${near}”?`;
  return { code: 'unknown-key', message: `Unknown key “${key}”`, offset, remedy };
}
