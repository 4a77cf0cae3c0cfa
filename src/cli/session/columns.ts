import type { MaybeTerminal } from './host.ts';

/** The width, in characters, that lines to `stream` are fitted to; undefined where it is no terminal, and they stay whole. */
export function columnsOf({ isTTY, columns }: MaybeTerminal): number | undefined {
  return isTTY ? columns : undefined;
}
