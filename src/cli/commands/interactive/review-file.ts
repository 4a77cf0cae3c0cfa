import { findingsInOrder } from '../../../core/result/findings-in-order.ts';
import type { FormatName } from '../../../formats/format-name.ts';
import { writeFileAtomically } from '../../../io/files/write-file-atomically.ts';
import type { Input } from '../../../io/inputs/input.ts';
import { readInput } from '../../../io/inputs/read-input.ts';
import { OperationalError } from '../../../io/operational-error.ts';
import { decisionOf } from '../../../review/decision.ts';
import { answerTo, type Dialogue, openDialogue } from '../../../review/dialogue.ts';
import { settle } from '../../../review/settle.ts';
import { formatOf } from '../../inputs/input-formats.ts';
import { correctedBytes, isChanged } from '../../modes/corrected-bytes.ts';
import { type Fixed, fixBytes, type Outcome } from '../../outcomes/outcome.ts';
import { colorFor } from '../../session/color.ts';
import { columnsOf } from '../../session/columns.ts';
import { noteOf, remark, type Session } from '../../session/session.ts';
import type { Fixer } from '../../settings/fixer.ts';
import { ask, type Interviewer } from './ask.ts';
import type { Memory } from './memory.ts';

/** What the review of a file needs. */
export interface Review {
  readonly fixText: Fixer;
  readonly memory: Memory;
  readonly inputFormat: FormatName | undefined;
  readonly interviewer: Interviewer;
}

/** A file after its review, and how that ended. */
export interface Reviewed {
  readonly outcome: Outcome;
  readonly ended: 'answers' | 'quit' | 'interrupt';
}

/**
 * Asks about the findings of one file and writes it. After an interrupt nothing is written, nor remembered.
 * @throws {OperationalError} at a file of records, or one that cannot be read or written.
 */
export async function reviewFile(input: Input, review: Review): Promise<Reviewed> {
  const { session } = review.interviewer;
  if (formatOf(input, review.inputFormat) !== 'text') {
    throw new OperationalError('records are not asked about: use --write or --diff with --field instead');
  }
  const outcome = await fixBytes(input, await readInput(input, session.host), review.fixText);
  if (outcome.status === 'skipped') {
    await noteOf(session, input.path, outcome.why);
    return { outcome, ended: 'answers' };
  }
  const dialogue = await answersTo(outcome, review);
  const ended = dialogue.phase.name === 'done' ? dialogue.phase.by : 'quit';
  if (ended === 'interrupt') return { outcome, ended };
  const settled = settledBy(dialogue, outcome);
  await write(settled, session);
  const contradicted = await review.memory.keep(
    dialogue.steps.map(({ at, answer }) => decisionIn(outcome, dialogue, at, answer)),
  );
  await remark(session, summary(dialogue, settled));
  for (const spelling of contradicted) {
    const why = 'was answered in two ways with the same words around it; the last answer is saved';
    await noteOf(session, input.path, `“${spelling}” ${why}`);
  }
  return { outcome: settled, ended };
}

function answersTo(outcome: Fixed, { memory, interviewer }: Review): Promise<Dialogue> {
  const source = outcome.source.text;
  const questions = findingsInOrder(outcome.result);
  const known = memory.answers();
  const given = questions.map((finding) => known(finding, source));
  const { stdout } = interviewer.session.host;
  const display = { color: colorFor(stdout, interviewer.session), columns: columnsOf(stdout) };
  return ask(openDialogue(questions, given), { path: outcome.input.path, source, ...display }, interviewer);
}

function decisionIn(
  { source }: Fixed,
  { questions }: Dialogue,
  at: number,
  answer: Dialogue['steps'][number]['answer'],
) {
  return decisionOf(questions[at]!, answer, source.text);
}

function settledBy(dialogue: Dialogue, outcome: Fixed): Fixed {
  const answers = new Map(dialogue.questions.map((finding, at) => [finding, answerTo(dialogue, at)]));
  return {
    ...outcome,
    result: settle(outcome.result, outcome.source.text, (finding) => answers.get(finding), 'unchanged'),
  };
}

async function write(settled: Fixed, { host }: Session): Promise<void> {
  if (settled.input.from !== 'file' || !isChanged(settled)) return;
  // A person takes minutes to answer, in which somebody else may have written the file.
  if (!sameBytes(await readInput(settled.input, host), settled.bytes)) {
    throw new OperationalError('not written: the file was changed by somebody else meanwhile');
  }
  await writeFileAtomically(settled.input.file, correctedBytes(settled), host.signal);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function summary(dialogue: Dialogue, { input, result }: Fixed): string {
  const answers = dialogue.questions.map((_, at) => answerTo(dialogue, at));
  const counts = [`${result.corrections.length} changed`];
  const left = answers.filter((answer) => answer?.verdict === 'reject').length;
  const open = answers.filter((answer) => answer === undefined).length;
  if (left > 0) counts.push(`${left} left alone`);
  if (open > 0) counts.push(`${open} not decided`);
  return `${input.path}: ${dialogue.questions.length === 0 ? 'nothing to ask' : counts.join(', ')}`;
}
