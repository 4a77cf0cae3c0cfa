import { countFiles, findingsIn } from './count-files.ts';
import { counted } from './counted.ts';
import type { Run } from './run.ts';

/** One line that counts a run: `3 corrections, 1 suggestion in 1 file`. Files without a finding are not counted. */
export function summary({ documents, earlier }: Run): string {
  const files = [...countFiles(documents, earlier).values()];
  const found = files.filter((file) => findingsIn(file) > 0);
  if (files.length === 0) return 'no text was read';
  if (found.length === 0) return `nothing to correct in ${counted(files.length, 'file')}`;
  const suggestions = sum(found.map((file) => file.suggestions));
  const counts = [counted(sum(found.map((file) => file.corrections)), 'correction')];
  if (suggestions > 0) counts.push(counted(suggestions, 'suggestion'));
  return `${counts.join(', ')} in ${counted(found.length, 'file')}`;
}

/** The same with the files that could not be processed, or not wholly: of them nobody can say that they are right. */
export function summaryWithFaults(run: Run): string {
  const files = new Set((run.faults ?? []).map(({ path }) => path)).size;
  return files === 0 ? summary(run) : `${summary(run)}, faults in ${counted(files, 'file')}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
