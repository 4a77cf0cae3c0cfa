import type { CheckedDictionaries } from '../../dictionary/check-dictionaries.ts';
import { faultLine } from '../../dictionary/fault-line.ts';
import { errorsIn } from '../errors-in.ts';

/** The dictionaries again, when they can be used. @throws {OperationalError} that lists every error otherwise. */
export function refuseErrors<Checked extends Pick<CheckedDictionaries, 'faults'>>(checked: Checked): Checked {
  const errors = checked.faults.filter((fault) => fault.severity === 'error');
  if (errors.length === 0) return checked;
  throw errorsIn('the dictionaries', errors.map(faultLine));
}
