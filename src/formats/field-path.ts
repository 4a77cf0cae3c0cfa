/** One step into a JSON value: a member's name, an item's index, or any of either. */
export type FieldStep = string | number | typeof ANY_MEMBER | typeof ANY_ITEM;

/** The way to a field, as a user writes it: `meta.title`, `paragraphs[*].text`, `["a.b"]`, `translations.*`. */
export type FieldPath = readonly FieldStep[];

const ANY_MEMBER = Symbol('any member');
const ANY_ITEM = Symbol('any item');

const STEP = /(?<dot>\.?)(?:(?<name>[^.[\]]+)|\[(?:(?<index>\d+|\*)|(?<quoted>"(?:[^"\\]|\\.)*"))\])/y;

/** The path that a text names; undefined where it is none. */
export function parseFieldPath(text: string): FieldPath | undefined {
  const steps: FieldStep[] = [];
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const groups = STEP.exec(text)?.groups;
    // A dot stands before a name, unless it is the first, and nowhere else.
    if (!groups || (groups.dot === '.') !== (groups.name !== undefined && at > 0)) return undefined;
    const step = stepFrom(groups);
    if (step === undefined) return undefined;
    steps.push(step);
    at = STEP.lastIndex;
  }
  return steps.length > 0 ? steps : undefined;
}

function stepFrom({ name, index, quoted }: Readonly<Record<string, string | undefined>>): FieldStep | undefined {
  if (name !== undefined) return name === '*' ? ANY_MEMBER : name;
  if (index !== undefined) return index === '*' ? ANY_ITEM : Number(index);
  return unquoted(quoted!);
}

function unquoted(json: string): string | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whether a path leads to a place in a value: to the string there, or to a list that has the string in it. */
export function leadsTo(path: FieldPath, place: readonly (string | number)[]): boolean {
  if (path.length > place.length) return false;
  return place.every((step, at) => (at < path.length ? fits(path[at]!, step) : typeof step === 'number'));
}

function fits(wanted: FieldStep, step: string | number): boolean {
  if (wanted === ANY_MEMBER) return typeof step === 'string';
  if (wanted === ANY_ITEM) return typeof step === 'number';
  return wanted === step;
}

/** A place in a value as a path: `paragraphs[3].text`. */
export function formatFieldPath(place: readonly (string | number)[]): string {
  return place.map(formatStep).join('');
}

/**
 * The path that a user would give for a place and all like it: `paragraphs[*].text` for `paragraphs[3].text`, `tags` for
 * `tags[0]`.
 */
export function generalFieldPath(place: readonly (string | number)[]): string {
  const last = place.findLastIndex((step) => typeof step === 'string');
  const steps = last < 0 ? place : place.slice(0, last + 1);
  return steps.map((step, at) => (typeof step === 'number' ? '[*]' : formatStep(step, at))).join('');
}

function formatStep(step: string | number, at: number): string {
  if (typeof step === 'number') return `[${step}]`;
  if (!/^[^.[\]*]+$/.test(step)) return `[${JSON.stringify(step)}]`;
  return at === 0 ? step : `.${step}`;
}
