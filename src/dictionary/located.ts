/** A value read from YAML that knows where it stands. Offsets are UTF-16 units from the start of the file's text. */
export type Located = LocatedScalar | LocatedList | LocatedMap;

/** A text, number, boolean or null. */
export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly offset: number;
  readonly value: unknown;
  /** As the file has it, where the value is not text. */
  readonly source?: string;
}

/** A list with its items. */
export interface LocatedList {
  readonly kind: 'list';
  readonly offset: number;
  readonly items: readonly Located[];
}

/** A mapping with its pairs, in the order of the file; no key stands in it twice. */
export interface LocatedMap {
  readonly kind: 'map';
  readonly offset: number;
  readonly pairs: readonly LocatedPair[];
}

/** A key, where it stands, and its value. */
export interface LocatedPair {
  readonly key: string;
  readonly offset: number;
  readonly node: Located;
}

/** The plain data in a located value: arrays and objects as `JSON.parse` would give them. */
export function plainValue(node: Located): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map':
      return Object.fromEntries(node.pairs.map((pair) => [pair.key, plainValue(pair.node)]));
  }
}

/** The pair of a key, or undefined where the node is no mapping or has no such key. */
export function pairOf(node: Located, key: string): LocatedPair | undefined {
  return node.kind === 'map' ? node.pairs.find((pair) => pair.key === key) : undefined;
}

/** What a path of keys and indexes leads to, or the last node on the way that exists. */
export function nodeAt(node: Located, path: readonly (string | number)[]): Located {
  const [step, ...rest] = path;
  const next = typeof step === 'number' ? itemAt(node, step) : pairOf(node, step ?? '')?.node;
  return next === undefined ? node : nodeAt(next, rest);
}

function itemAt(node: Located, index: number): Located | undefined {
  return node.kind === 'list' ? node.items[index] : undefined;
}
