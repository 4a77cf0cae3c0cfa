import type { KeyPress, Keys } from '../../../io/process/keys.ts';
import { currentText, type Dialogue } from '../../../review/dialogue.ts';
import { type Asked, editText, questionText } from '../../../review/dialogue-text.ts';
import { dictionaryPair } from '../../../review/dictionary-pair.ts';
import { added, press, refused } from '../../../review/press.ts';
import type { Session } from '../../session/session.ts';

/** What a dialogue needs of the program. */
export interface Interviewer {
  readonly session: Session;
  readonly keys: Keys;
  /** Adds a correction to the project's dictionary; gives why not, where it is refused. */
  readonly addToDictionary: (pair: { readonly from: string; readonly to: string }) => Promise<string | undefined>;
}

/** Asks the questions of a dialogue until it is done. A terminal that goes away is a quit. */
export async function ask(begun: Dialogue, asked: Asked, interviewer: Interviewer): Promise<Dialogue> {
  let dialogue = begun;
  while (dialogue.phase.name !== 'done') {
    dialogue = await (dialogue.phase.name === 'add'
      ? addAsked(dialogue, interviewer)
      : pressNext(dialogue, asked, interviewer));
  }
  return dialogue;
}

async function pressNext(dialogue: Dialogue, asked: Asked, { session, keys }: Interviewer): Promise<Dialogue> {
  const { phase } = dialogue;
  await session.stdout.write(phase.name === 'edit' ? editText(phase.line) : questionText(dialogue, asked));
  const key = await keys.next();
  const next: Dialogue = key ? press(dialogue, key) : { ...dialogue, phase: { name: 'done', by: 'quit' } };
  if (phase.name === 'ask') await session.stdout.write(`${shownKey(key)}\n`);
  else if (next.phase.name !== 'edit') {
    // The rest of a text that was pasted, line breaks and all, is no answer.
    keys.forgetRest();
    await session.stdout.write('\n');
  }
  return next;
}

/** A key that was pressed as it is shown behind the prompt. */
function shownKey(key: KeyPress | undefined): string {
  return key && /^[\x21-\x7e]$/.test(key.text) ? key.text : '';
}

async function addAsked(dialogue: Dialogue, { addToDictionary }: Interviewer): Promise<Dialogue> {
  const question = dialogue.questions[dialogue.at]!;
  const why = await addToDictionary(dictionaryPair(question, currentText(dialogue)));
  return why === undefined ? added(dialogue) : refused(dialogue, why);
}
