import { InvalidArgumentError } from 'commander';

/** The value of an option, which a variable that is not set would leave empty: an empty path means the working folder. */
export function filled(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}
