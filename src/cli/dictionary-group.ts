import type { Command } from 'commander';
import { filled, filledPath, filledPaths } from './arguments/filled.ts';
import type { AddFlag, CommandFlags, JsonFlag } from './arguments/flags.ts';
import { addHelpCommand } from './arguments/help-command.ts';
import type { Run } from './run.ts';

const INSTEAD = 'dictionaries to take instead of those in use';

/** What the commands that take dictionaries do, and what they do with those. */
const ABOUT_FILES = {
  lint: [
    'tell every fault with its place and remedy',
    'dictionaries to check as well, each over those before and those in use',
  ],
  list: ['list the entries', INSTEAD],
  test: ['run the examples that entries carry', INSTEAD],
  styles: ['list the house styles, with the number of entries and an example of each', INSTEAD],
  stats: ['count entries by type and dictionary, source forms, variants and more', INSTEAD],
} as const;

/** Declares the group of commands that deal with dictionaries. What they run is loaded when one is called. */
export function addDictionaryGroup(program: Command, run: Run): void {
  const group = program
    .command('dictionary')
    .description('check dictionaries, list and count what they hold, add to them, try them out');
  for (const name of ['lint', 'list', 'test', 'styles', 'stats'] as const) {
    group
      .command(name)
      .description(ABOUT_FILES[name][0])
      .argument('[file...]', ABOUT_FILES[name][1], filledPaths)
      .option('--json', 'print JSON')
      .action((files: string[], _own: JsonFlag, command: Command) => {
        const flags = command.optsWithGlobals<CommandFlags & JsonFlag>();
        return run(flags, async (session) => {
          const { dictionaryCommands } = await import('./commands/dictionary-commands.ts');
          return dictionaryCommands[name](files, flags, session);
        });
      });
  }
  addAdd(group, run);
  addTry(group, run);
  addHelpCommand(group);
}

function addAdd(group: Command, run: Run): void {
  group
    .command('add')
    .description('write a correction into the project’s dictionary, if the checks allow it')
    .argument('<wrong>', 'the garbled spelling')
    .argument('<right>', 'what is written in its place')
    .option('--to <file>', 'dictionary to write into', filled)
    .action((from: string, to: string, _own: AddFlag, command: Command) => {
      const flags = command.optsWithGlobals<CommandFlags & AddFlag>();
      return run(flags, async (session) => {
        const { dictionaryAdd } = await import('./commands/dictionary-add.ts');
        return dictionaryAdd({ from, to }, flags, session);
      });
    });
}

function addTry(group: Command, run: Run): void {
  group
    .command('try')
    .description('tell what a new or changed dictionary would change in articles, compared with now')
    .argument('<file>', 'dictionary to try; it stands in for the one in use that has the same file name', filledPath)
    .argument('[path...]', 'articles: files, directories, glob patterns, or - for standard input', filledPaths)
    .option('--json', 'print JSON')
    .action((file: string, paths: string[], _own: JsonFlag, command: Command) => {
      const flags = command.optsWithGlobals<CommandFlags & JsonFlag>();
      return run(flags, async (session) => {
        const { dictionaryTry } = await import('./commands/dictionary-try.ts');
        return dictionaryTry(file, paths, flags, session);
      });
    });
}
