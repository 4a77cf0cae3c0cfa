import type { ChannelOperation } from '../../src/core/spelling/channel-table.ts';

const UNITS_PER_NAT = 20;

/** The source text of `src/core/data/confusions.ts`; of two operations alike the later one counts. A line for each target piece with its readings and their costs. */
export function writeConfusions(operations: readonly ChannelOperation[], header: readonly string[]): string {
  const lines = new Map<string, string[]>();
  const distinct = new Map(operations.map((operation) => [`${operation.target}>${operation.surface}`, operation]));
  const inOrder = [...distinct.values()].sort(
    (a, b) => compare(a.target, b.target) || a.cost - b.cost || compare(a.surface, b.surface),
  );
  for (const { target, surface, cost } of inOrder) {
    const readings = lines.get(target) ?? [];
    readings.push(`${surface}${Math.round(cost * UNITS_PER_NAT)}`);
    lines.set(target, readings);
  }
  const body = [...lines].map(([target, readings]) => [target, ...readings].join('|')).join('\n');
  return [
    ...header.map((line) => `// ${line}`),
    '',
    '/** How many units of cost in `CONFUSIONS` make a nat. */',
    `export const COST_UNITS_PER_NAT = ${UNITS_PER_NAT};`,
    '',
    '/** A line for each piece of a right name: the piece, then what it is read as with the cost of that reading. */',
    `export const CONFUSIONS = \`${body}\`;`,
    '',
  ].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
