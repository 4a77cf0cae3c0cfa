import type { Finding } from '../core/result/correction.ts';
import type { Answer } from './answer.ts';
import type { EditLine } from './edit-line.ts';
import { isSameSpelling } from './same-spelling.ts';

/** What the dialogue waits for: a key, a key of a line being edited, the dictionary, or nothing more. */
export type Phase =
  | { readonly name: 'ask' }
  | { readonly name: 'edit'; readonly line: EditLine }
  | { readonly name: 'add' }
  | { readonly name: 'done'; readonly by: 'answers' | 'quit' | 'interrupt' };

/** The questions on one document, and how far they are answered. */
export interface Dialogue {
  readonly questions: readonly Finding[];
  /** Answers from before, one place for each question: decisions of a file, or what was said of other documents. */
  readonly given: readonly (Answer | undefined)[];
  /** What was answered here, in order. */
  readonly steps: readonly Step[];
  /** The question that is asked; the number of questions when none is left. */
  readonly at: number;
  /** What is written if the change is accepted, where it is not the proposal. */
  readonly write: string | undefined;
  readonly phase: Phase;
  /** Said once, below the question. */
  readonly note: string;
}

/** One answer to one question. */
export interface Step {
  readonly at: number;
  readonly answer: Answer;
}

/** A dialogue before its first key. */
export function openDialogue(questions: readonly Finding[], given: readonly (Answer | undefined)[]): Dialogue {
  return askNext({ questions, given, steps: [], at: 0, write: undefined, phase: { name: 'ask' }, note: '' });
}

/** The answer to a question so far: its own, else one that holds everywhere, else the one given before. */
export function answerTo({ questions, given, steps }: Dialogue, at: number): Answer | undefined {
  const own = steps.find((step) => step.at === at);
  if (own) return own.answer;
  const question = questions[at]!;
  const general = steps.findLast(
    ({ at: other, answer }) => answer.scope === 'everywhere' && isSameSpelling(questions[other]!, question, answer),
  );
  return general?.answer ?? given[at];
}

/** The dialogue with an answer to its question, at the next one that is open. */
export function answered(dialogue: Dialogue, answer: Answer): Dialogue {
  return askNext({ ...dialogue, steps: [...dialogue.steps, { at: dialogue.at, answer }] });
}

/** The dialogue at the question answered last, which is open again. */
export function stepBack(dialogue: Dialogue): Dialogue {
  const last = dialogue.steps.at(-1);
  if (!last) return { ...dialogue, note: 'This is the first question.' };
  return { ...dialogue, steps: dialogue.steps.slice(0, -1), at: last.at, write: undefined, note: '' };
}

/** The question that is asked. Only while one is. */
export function currentQuestion({ questions, at }: Dialogue): Finding {
  return questions[at]!;
}

/** What would be written if the question that is asked were accepted. */
export function currentText(dialogue: Dialogue): string {
  return dialogue.write ?? currentQuestion(dialogue).replacement;
}

function askNext(dialogue: Dialogue): Dialogue {
  const open = dialogue.questions.findIndex((_, at) => answerTo(dialogue, at) === undefined);
  const done = open < 0;
  const phase: Phase = done ? { name: 'done', by: 'answers' } : { name: 'ask' };
  return { ...dialogue, at: done ? dialogue.questions.length : open, write: undefined, phase, note: '' };
}
