import type { Argument, Command, Help, Option } from 'commander';

/** What can be completed behind a command, as its definition says. */
export interface CommandModel {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionModel[];
  readonly commands: readonly CommandModel[];
  /** What its arguments are; of several kinds the first. */
  readonly argument: Value;
}

/** An option under all its names. */
export interface OptionModel {
  readonly names: readonly string[];
  readonly description: string;
  readonly value: Value;
  /** Whether it may be given more than once. */
  readonly use: 'once' | 'often';
}

/** What stands behind an option or a command: nothing, a path, one of some words, or what no shell can guess. */
export type Value =
  | { readonly kind: 'none' | 'file' | 'folder' | 'text' }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** Words that options and arguments take, by the name of the attribute or argument. */
export type WordsOf = Readonly<Record<string, readonly string[]>>;

const HELP = 'help';

/** The model of a command and all below it. `words` are those that the definition itself does not know. */
export function commandModel(command: Command, words: WordsOf): CommandModel {
  const help = command.createHelp();
  const below = help.visibleCommands(command);
  return {
    name: command.name(),
    description: command.summary() || command.description(),
    options: optionsOf(command, help).map((option) => optionModel(option, words)),
    commands: withTopics(below.map((child) => commandModel(child, words))),
    argument: command.registeredArguments.map((argument) => argumentValue(argument, words))[0] ?? { kind: 'none' },
  };
}

/** Commands among which `help` takes the names of those beside it, and of what is below them. */
function withTopics(models: readonly CommandModel[]): CommandModel[] {
  return models.map((model) => (model.name === HELP ? { ...model, commands: topics(models) } : model));
}

function topics(models: readonly CommandModel[]): CommandModel[] {
  return models
    .filter(({ name }) => name !== HELP)
    .map((model) => ({ ...model, options: [], commands: topics(model.commands), argument: { kind: 'none' } }));
}

function optionsOf(command: Command, help: Help): Option[] {
  const all = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
  return [...new Map(all.map((option) => [option.flags, option])).values()];
}

function optionModel(option: Option, words: WordsOf): OptionModel {
  return {
    names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
    description: option.description,
    value: optionValue(option, words),
    use: /\(repeatable\)/.test(option.description) ? 'often' : 'once',
  };
}

function optionValue(option: Option, words: WordsOf): Value {
  if (!option.required && !option.optional) return { kind: 'none' };
  const choices = option.argChoices ?? words[option.attributeName()];
  if (choices) return { kind: 'words', words: choices };
  return { kind: PLACEHOLDERS[/[<[]([a-z]+)/.exec(option.flags)?.[1] ?? ''] ?? 'text' };
}

function argumentValue(argument: Argument, words: WordsOf): Value {
  const choices = argument.argChoices ?? words[argument.name()];
  if (choices) return { kind: 'words', words: choices };
  return { kind: PLACEHOLDERS[argument.name()] ?? 'text' };
}

/** Names of the values that are paths; every other value is text. */
const PLACEHOLDERS: Readonly<Record<string, 'file' | 'folder'>> = {
  file: 'file',
  path: 'file',
  dir: 'folder',
};
