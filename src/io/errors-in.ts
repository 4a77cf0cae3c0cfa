import { OperationalError } from './operational-error.ts';

/** What ends a run whose data, such as `the dictionaries`, has errors: a heading, then each error on a line of its own. */
export function errorsIn(data: string, lines: readonly string[]): OperationalError {
  const count = lines.length === 1 ? 'an error' : `${lines.length} errors`;
  return new OperationalError(`${count} in ${data}\n${lines.join('\n')}`);
}
