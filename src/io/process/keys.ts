import { emitKeypressEvents, type Key } from 'node:readline';

/**
 * One key: the characters it stands for, empty for arrows and the like, and its name, empty where it has none. What is
 * pasted is one key too, called `paste`: its text in one line.
 */
export interface KeyPress {
  readonly text: string;
  readonly name: string;
  readonly ctrl: boolean;
}

/** The keys of a terminal, one by one; those typed ahead wait. */
export interface Keys {
  /** The next key, or undefined when the terminal has gone away. Rejects with the abort reason after an abort. */
  next(): Promise<KeyPress | undefined>;
  /**
   * Forgets the keys that came at once with the last one given: nobody types so fast. They belong to a text pasted into
   * a terminal that does not say so.
   */
  forgetRest(): void;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** A stream that can be told to give each key at once. */
type Keyboard = NodeJS.ReadableStream & { setRawMode?(mode: boolean): unknown };

/** What shows what a terminal is told. */
interface Screen {
  write(text: string, done: () => void): unknown;
}

/** A key that is still to be given, undefined for the end, and the number of the chunk that it came in. */
interface Waiting {
  readonly press: KeyPress | undefined;
  readonly chunk: number;
}

/** Asks a terminal to tell what is pasted from what is typed, and to do so no more. */
const PASTES_TOLD = '\u001B[?2004h';
const PASTES_UNTOLD = '\u001B[?2004l';

/** Takes the keyboard of a terminal (`stdin`, shown on `stdout`) until `close`. */
export function openKeys(stdin: Keyboard, stdout: Screen, signal: AbortSignal): Keys {
  const waiting: Waiting[] = [];
  let chunk = 0;
  let given = 0;
  let pasted: string | undefined;
  let wake = (): void => {};
  const receive = (press: KeyPress | undefined): void => {
    waiting.push({ press, chunk });
    wake();
  };
  const onChunk = (): void => void chunk++;
  const onKey = (text: string | undefined, { name = '', ctrl = false }: Key): void => {
    if (name === 'paste-start') pasted = '';
    else if (pasted === undefined) receive({ text: text ?? '', name, ctrl });
    else if (name !== 'paste-end') pasted += text ?? '';
    else {
      receive({ text: pasted.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '), name: 'paste', ctrl: false });
      pasted = undefined;
    }
  };
  const onEnd = (): void => receive(undefined);
  const onAbort = (): void => wake();
  // Before the keys are told apart.
  stdin.on('data', onChunk);
  emitKeypressEvents(stdin);
  stdin.setRawMode?.(true);
  stdout.write(PASTES_TOLD, () => {});
  stdin.on('keypress', onKey).on('end', onEnd);
  signal.addEventListener('abort', onAbort);
  return {
    async next() {
      while (waiting.length === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      signal.throwIfAborted();
      const { press, chunk: from } = waiting.shift()!;
      given = from;
      return press;
    },
    forgetRest() {
      while (waiting[0]?.press && waiting[0].chunk === given) waiting.shift();
    },
    close() {
      signal.removeEventListener('abort', onAbort);
      stdin.removeListener('data', onChunk).removeListener('keypress', onKey).removeListener('end', onEnd);
      stdout.write(PASTES_UNTOLD, () => {});
      stdin.setRawMode?.(false);
      stdin.pause();
    },
  };
}
