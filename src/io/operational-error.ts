/**
 * A fault of the surroundings (files, encoding, configuration, usage) told to the user as its message alone.
 * It is caught once, in `cli/`, and ends in exit code 2; whatever else is thrown is a fault of this program.
 */
export class OperationalError extends Error {
  override readonly name = 'OperationalError';
}
