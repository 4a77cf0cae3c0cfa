import { bashCompletion } from './bash-completion.ts';
import type { CommandModel } from './command-model.ts';
import { fishCompletion } from './fish-completion.ts';
import { zshCompletion } from './zsh-completion.ts';

/** Shell name to what writes its completion script. */
export const completions: Readonly<Record<ShellName, (program: CommandModel) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** A shell with a completion script. */
export type ShellName = 'bash' | 'zsh' | 'fish';
