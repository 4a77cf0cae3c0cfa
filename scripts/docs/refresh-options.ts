import type { Argument, Command, Option } from 'commander';
import { declaredProgram } from './declared-program.ts';
import { replaceBetween } from './replace-between.ts';

/** The page with the options and the commands between their marks as the program declares them. */
export function refreshOptions(page: string): string {
  const withOptions = replaceBetween(page, 'options', () => `\n${optionTables(declaredProgram())}\n`);
  return replaceBetween(withOptions, 'commands', () => `\n${commandItems(declaredProgram(), '').join('')}\n`);
}

/** A heading and a table for each group of options. */
function optionTables(program: Command): string {
  const help = program.createHelp();
  const groups = new Map<string, string[]>();
  for (const option of help.visibleOptions(program)) {
    const heading = (option.helpGroupHeading ?? 'Options:').replace(/:$/, '');
    const row = `| ${namesOf(option)} | ${plain(help.optionDescription(option))} |\n`;
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  const tables = [...groups].map(
    ([heading, rows]) => `### ${heading}\n\n| option | effect |\n|---|---|\n${rows.join('')}`,
  );
  return tables.join('\n');
}

/** An item for each command that does something, with its arguments and the options that no other command has. */
function commandItems(parent: Command, path: string): string[] {
  const help = parent.createHelp();
  return help.visibleCommands(parent).flatMap((command) => {
    const name = `${path}${command.name()}`;
    if (command.commands.length > 0) return commandItems(command, `${name} `);
    // The help of a group is what `help` of the program prints, too.
    if (path !== '' && command.name() === 'help') return [];
    const words = [name, ...command.registeredArguments.map(placeholder)].join(' ');
    const details = [
      ...command.registeredArguments
        .filter(({ description }) => description !== '')
        .map((argument) => `  - \`${valueName(argument)}\`: ${plain(help.argumentDescription(argument))}\n`),
      ...command.options.map((option) => `  - ${namesOf(option)}: ${plain(help.optionDescription(option))}\n`),
    ];
    return [`- \`${words}\`: ${plain(command.description())}\n`, ...details];
  });
}

function namesOf({ flags }: Option): string {
  const named = flags.replace(/<(\w+)>/, (_, value: string) => value.toUpperCase());
  return named
    .split(', ')
    .map((name) => `\`${name}\``)
    .join(', ');
}

function placeholder(argument: Argument): string {
  const name = `${valueName(argument)}${argument.variadic ? '...' : ''}`;
  return argument.required ? name : `[${name}]`;
}

function valueName(argument: Argument): string {
  return argument.name().toUpperCase();
}

/** Text in which nothing is Markdown. */
function plain(text: string): string {
  return text.replace(/[|*_<\\]/g, '\\$&');
}
