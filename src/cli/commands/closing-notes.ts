import { counted } from '../../report/counted.ts';
import type { Tally } from '../outcomes/tally.ts';

/**
 * What is to be told behind the report of a run: what was passed over, what could not be read, and which limit holds.
 * `asked` counts the documents, and the arguments and folders that could not be read.
 */
export function closingNotes(
  { corrections, faults }: Tally,
  asked: number,
  maxCorrections: number | undefined,
  known: string | undefined,
): string[] {
  const notes = known === undefined ? [] : [known];
  if (maxCorrections !== undefined && corrections > maxCorrections) {
    notes.push(`${counted(corrections, 'correction')}, and no more than ${maxCorrections} may pass`);
  }
  // Of one thing that was asked for, its own message is enough.
  if (faults > 0 && asked > 1) {
    notes.push(`${counted(faults, 'input')} could not be processed; the messages above tell why`);
  }
  return notes;
}
