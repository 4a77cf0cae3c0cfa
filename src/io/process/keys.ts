import { emitKeypressEvents, type Key } from 'node:readline';

/** One key: the characters it stands for, empty for arrows and the like, and its name, empty where it has none. */
export interface KeyPress {
  readonly text: string;
  readonly name: string;
  readonly ctrl: boolean;
}

/** The keys of a terminal, one by one; those typed ahead wait. */
export interface Keys {
  /** The next key, or undefined when the terminal has gone away. Rejects with the abort reason after an abort. */
  next(): Promise<KeyPress | undefined>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** A stream that can be told to give each key at once. */
type Keyboard = NodeJS.ReadableStream & { setRawMode?(mode: boolean): unknown };

/** Takes the keyboard until `close`. */
export function openKeys(stdin: Keyboard, signal: AbortSignal): Keys {
  const waiting: (KeyPress | undefined)[] = [];
  let wake = (): void => {};
  const receive = (press: KeyPress | undefined): void => {
    waiting.push(press);
    wake();
  };
  const onKey = (text: string | undefined, { name = '', ctrl = false }: Key): void =>
    receive({ text: text ?? '', name, ctrl });
  const onEnd = (): void => receive(undefined);
  const onAbort = (): void => wake();
  emitKeypressEvents(stdin);
  stdin.setRawMode?.(true);
  stdin.on('keypress', onKey).on('end', onEnd);
  signal.addEventListener('abort', onAbort);
  return {
    async next() {
      while (waiting.length === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      signal.throwIfAborted();
      return waiting.shift();
    },
    close() {
      signal.removeEventListener('abort', onAbort);
      stdin.removeListener('keypress', onKey).removeListener('end', onEnd);
      stdin.setRawMode?.(false);
      stdin.pause();
    },
  };
}
