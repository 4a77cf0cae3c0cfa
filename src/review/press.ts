import type { Answer, Scope } from './answer.ts';
import { candidateText } from './candidate-text.ts';
import { answered, currentQuestion, currentText, type Dialogue, stepBack } from './dialogue.ts';
import { editLine, lineText, pressInLine } from './edit-line.ts';
import type { Key } from './key.ts';

/** The dialogue after a key. */
export function press(dialogue: Dialogue, key: Key): Dialogue {
  if (key.ctrl && key.name === 'c') return { ...dialogue, phase: { name: 'done', by: 'interrupt' } };
  if (dialogue.phase.name === 'edit') return pressInEdit(dialogue, key);
  if (dialogue.phase.name !== 'ask') return dialogue;
  if (key.ctrl && key.name === 'd') return quit(dialogue);
  if (key.name === 'paste') return { ...dialogue, note: 'What is pasted is no answer; e edits what is written.' };
  const choice = key.ctrl ? undefined : CHOICES[key.text];
  if (choice) return choice({ ...dialogue, note: '' });
  if (/^[1-9]$/.test(key.text)) return chosen(dialogue, Number(key.text));
  return { ...dialogue, note: 'No such key here; ? tells which there are.' };
}

/** The dialogue after the dictionary took the correction that was asked for: the spelling is wrong everywhere. */
export function added(dialogue: Dialogue): Dialogue {
  return answered(dialogue, acceptance(dialogue, 'everywhere'));
}

/** The dialogue after the dictionary refused the correction that was asked for. */
export function refused(dialogue: Dialogue, why: string): Dialogue {
  return { ...dialogue, phase: { name: 'ask' }, note: `Not added: ${why}` };
}

const HELP = `y  change it
n  leave it
e  write something else: edit the proposal, then y
1-9  take another candidate, then y
a  always: change this spelling everywhere in this run
v  never: leave this spelling everywhere in this run
d  add the change to the project’s dictionary, and change it everywhere
b  back to the question before
q  quit; what was decided is kept, the rest stays as it is
Ctrl-C  quit and leave this file as it is
?  this help`;

const CHOICES: Readonly<Record<string, (dialogue: Dialogue) => Dialogue>> = {
  y: (dialogue) => answered(dialogue, acceptance(dialogue, 'here')),
  n: (dialogue) => answered(dialogue, { verdict: 'reject', scope: 'here' }),
  a: (dialogue) => answered(dialogue, acceptance(dialogue, 'everywhere')),
  v: (dialogue) => answered(dialogue, { verdict: 'reject', scope: 'everywhere' }),
  e: (dialogue) => ({ ...dialogue, phase: { name: 'edit', line: editLine(currentText(dialogue)) } }),
  d: (dialogue) => ({ ...dialogue, phase: { name: 'add' } }),
  b: stepBack,
  q: quit,
  '?': (dialogue) => ({ ...dialogue, note: HELP }),
};

function acceptance({ write }: Dialogue, scope: Scope): Answer {
  return { verdict: 'accept', scope, ...(write === undefined ? {} : { write }) };
}

function quit(dialogue: Dialogue): Dialogue {
  return { ...dialogue, phase: { name: 'done', by: 'quit' } };
}

function chosen(dialogue: Dialogue, number: number): Dialogue {
  const question = currentQuestion(dialogue);
  const candidate = question.applied ? undefined : question.candidates[number - 1];
  if (!candidate) return { ...dialogue, note: `There is no candidate ${number}.` };
  return withText(dialogue, candidateText(question, candidate.name));
}

function pressInEdit(dialogue: Dialogue, key: Key): Dialogue {
  if (dialogue.phase.name !== 'edit') return dialogue;
  const { line } = dialogue.phase;
  const asking: Dialogue = { ...dialogue, phase: { name: 'ask' }, note: '' };
  if (key.name === 'escape') return asking;
  if (key.name === 'return' || key.name === 'enter') return edited(asking, lineText(line).trim());
  return { ...dialogue, phase: { name: 'edit', line: pressInLine(line, key) } };
}

function edited(dialogue: Dialogue, text: string): Dialogue {
  if (text === '') return { ...dialogue, note: 'Nothing was written; n leaves the spelling as it is.' };
  if (text === currentQuestion(dialogue).surface) return { ...dialogue, note: 'So it stands already; n leaves it.' };
  return withText(dialogue, text);
}

/** The dialogue with another text to be written, which is none where it is the proposal. */
function withText(dialogue: Dialogue, text: string): Dialogue {
  return { ...dialogue, write: text === currentQuestion(dialogue).replacement ? undefined : text, note: '' };
}
