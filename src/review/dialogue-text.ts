import type { Finding } from '../core/result/correction.ts';
import { percent } from '../core/result/percent.ts';
import { type Display, displayFor, indentedLines } from '../report/display.ts';
import { correctionLines } from '../report/finding-lines.ts';
import { printable } from '../report/printable.ts';
import type { ReportOptions } from '../report/run.ts';
import { currentQuestion, currentText, type Dialogue } from './dialogue.ts';
import type { EditLine } from './edit-line.ts';

/** The document that a dialogue is about, and what it is shown on. */
export interface Asked extends Pick<ReportOptions, 'color' | 'columns'> {
  readonly path: string;
  /** Its text before any correction. */
  readonly source: string;
}

/** The question with its line, the change in it, what speaks for it, the candidates and the keys. Ends at the prompt. */
export function questionText(dialogue: Dialogue, asked: Asked): string {
  const { path, source } = asked;
  const display = displayFor(asked);
  const { paint } = display;
  const question = currentQuestion(dialogue);
  const owner = dialogue.write === undefined ? question.entry : `instead of ${question.replacement}`;
  const shown = { ...question, replacement: currentText(dialogue), entry: owner, applied: true as const };
  const counted = `${printable(path)}  (${dialogue.at + 1} of ${dialogue.questions.length})`;
  const lines = [
    paint.bold.underline(counted),
    ...correctionLines({ first: shown, others: [] }, source, display),
    ...candidateLines(question, display),
    ...dialogue.note
      .split('\n')
      .map(printable)
      .filter((line) => line !== ''),
  ];
  return `${lines.join('\n')}\n${paint.bold.blue(prompt(question))} `;
}

/** The line being edited, from the start of its line on the terminal, with the cursor in its place. */
export function editText(line: EditLine): string {
  const moves = line.after.length === 0 ? '' : `\u001B[${line.after.length}D`;
  const text = [...line.before, ...line.after].map(printable).join('');
  return `\r\u001B[K  write: ${text}${moves}`;
}

function candidateLines(question: Finding, display: Display): string[] {
  if (question.applied) return [];
  const candidates = question.candidates.map(
    ({ name, confidence }, at) => `${at + 1} ${printable(name)} ${percent(confidence)}`,
  );
  const doubt = 'only suggested, not sure enough to be changed unasked';
  const lines = [doubt, ...(candidates.length > 1 ? [`candidates: ${candidates.join(', ')}`] : [])];
  return lines.flatMap((line) => indentedLines(line, display));
}

function prompt(question: Finding): string {
  const candidates = question.applied || question.candidates.length < 2 ? '' : `1-${question.candidates.length},`;
  return `Change it [y,n,e,${candidates}a,v,d,b,q,?]?`;
}
