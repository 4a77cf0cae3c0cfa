import { sortFaults } from '../../dictionary/fault.ts';
import { faultLine } from '../../dictionary/fault-line.ts';
import { errorsIn } from '../../io/errors-in.ts';
import type { OperationalError } from '../../io/operational-error.ts';
import type { ConfigFault } from './config-fault.ts';

/** What ends a run whose configuration has faults: each on its line and told once, file by file in the order of the faults. */
export function configRefusal(faults: readonly ConfigFault[]): OperationalError {
  const files = new Set(faults.map(({ path }) => path));
  const lines = [...new Set(sortFaults(faults, [...files]).map(faultLine))];
  return errorsIn('the configuration', lines);
}
