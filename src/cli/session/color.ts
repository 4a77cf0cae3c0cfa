import type { ReportOptions } from '../../report/run.ts';
import type { MaybeTerminal } from './host.ts';
import type { Session } from './session.ts';

/**
 * Whether what goes to `stream` is coloured: the flag decides, then FORCE_COLOR, NO_COLOR (set and not empty) and
 * TERM=dumb as is usual for them, then whether the stream is a terminal.
 */
export function colorFor(stream: MaybeTerminal, session: Session): ReportOptions['color'] {
  return isWanted(stream, session) ? 'always' : 'never';
}

function isWanted(stream: MaybeTerminal, { host: { env }, messages: { color } }: Session): boolean {
  if (color !== undefined) return color;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}
