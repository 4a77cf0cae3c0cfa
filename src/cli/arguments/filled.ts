import { InvalidArgumentError } from 'commander';

/**
 * The value of an option. A variable that is not set would leave it empty, and an empty path means the working folder.
 * @throws {InvalidArgumentError} when it is empty.
 */
export function filled(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

/**
 * The path of an option that reads and writes one file. With `-` one would mean a stream, which it cannot be.
 * @throws {InvalidArgumentError} when it is empty or `-`.
 */
export function filledFile(value: string): string {
  if (value === '-') throw new InvalidArgumentError('It must be a file; one of this name is ./-');
  return filled(value);
}

/**
 * The paths among the arguments. An empty one would be searched, and rewritten, as the working folder.
 * @throws {InvalidArgumentError} at an empty one.
 */
export function filledPaths(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, filledPath(value)];
}

/** A path among the arguments. @throws {InvalidArgumentError} when it is empty. */
export function filledPath(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty, as an unset variable is: the working directory is .');
  return value;
}
