import type { Command } from 'commander';

/**
 * Declares `help`, which prints the help of a command at any depth. Commander's own looks one level deep, and answers a
 * command that it does not know with the whole help.
 */
export function addHelpCommand(parent: Command): void {
  parent.helpCommand(false);
  parent
    .command('help')
    .description('print the help of a command')
    .argument('[command...]')
    .action(async (names: string[]) => (await commandCalled(names, parent)).help());
}

async function commandCalled(names: readonly string[], parent: Command): Promise<Command> {
  let command = parent;
  for (const name of names) {
    const next = command.commands.find((one) => one.name() === name);
    if (next === undefined) return refuse(name, command);
    command = next;
  }
  return command;
}

async function refuse(name: string, parent: Command): Promise<never> {
  const { closestWord } = await import('../../dictionary/closest-word.ts');
  const known = parent.commands.map((one) => one.name());
  const near = known.length > 0 ? closestWord(name, known) : undefined;
  return parent.error(`error: unknown command '${name}'${near === undefined ? '' : `\n(Did you mean ${near}?)`}`);
}
