import type { Output } from '../../io/process/output.ts';
import type { Host } from '../session/host.ts';
import type { Session } from '../session/session.ts';
import { progressLine } from './progress-line.ts';

/** Tells on a terminal how far a long run has come; the last line of stderr, gone when the run ends. */
export interface Progress {
  /** The session to write to meanwhile: its streams clear the line first, so that nothing is mixed up with it. */
  readonly session: Session;
  /** One more document is done. */
  step(): void;
  end(): Promise<void>;
}

/** Milliseconds that a run lasts before it is long. */
const PATIENCE = 1000;

/** Milliseconds between two drawings. */
const INTERVAL = 100;

const CLEAR = '\r\u001B[K';

/** Opens the progress of a run over so many documents. Without a terminal, in logs and when quiet nothing is drawn. */
export function openProgress(total: number, session: Session): Progress {
  if (session.messages.quiet || !isLiveTerminal(session.host)) {
    return { session, step: () => {}, end: () => Promise.resolve() };
  }
  const { host, stdout, stderr } = session;
  const begin = performance.now();
  let drawn: number | undefined;
  let done = 0;
  const clear = async (): Promise<void> => {
    if (drawn === undefined) return;
    drawn = undefined;
    await stderr.write(CLEAR);
  };
  const clearing = (output: Output): Output => ({
    get isClosed() {
      return output.isClosed;
    },
    async write(chunk) {
      await clear();
      await output.write(chunk);
    },
  });
  return {
    session: { ...session, stdout: clearing(stdout), stderr: clearing(stderr) },
    step() {
      done++;
      const now = performance.now();
      if (now - begin < PATIENCE || (drawn !== undefined && now - drawn < INTERVAL)) return;
      drawn = now;
      const line = progressLine({ done, total, elapsed: now - begin, columns: host.stderr.columns ?? 80 });
      // Nobody need hear that a drawing failed, nor that an interrupt came between.
      stderr.write(CLEAR + line).catch(() => undefined);
    },
    end: clear,
  };
}

/** Whether somebody looks at stderr. Builds often give their commands a terminal, but keep all of it as a log. */
function isLiveTerminal({ stderr, env }: Host): boolean {
  return stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI;
}
