import { InvalidArgumentError } from 'commander';

/** The value of an option, which a variable that is not set would leave empty: an empty path means the working folder. */
export function filled(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

/** The paths among the arguments. An empty one would be searched, and rewritten, as the working folder. */
export function filledPaths(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, filledPath(value)];
}

/** A path among the arguments. */
export function filledPath(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty, as an unset variable is: the working directory is .');
  return value;
}
