import type { ReportOptions } from '../../report/run.ts';
import type { Host, MaybeTerminal } from './host.ts';

/**
 * Whether what goes to `stream` is coloured: the flag decides, then FORCE_COLOR, NO_COLOR (set and not empty) and
 * TERM=dumb as is usual for them, then whether the stream is a terminal.
 */
export function colorFor(stream: MaybeTerminal, flag: boolean | undefined, env: Host['env']): ReportOptions['color'] {
  return wanted(stream, flag, env) ? 'always' : 'never';
}

function wanted(stream: MaybeTerminal, flag: boolean | undefined, env: Host['env']): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}
