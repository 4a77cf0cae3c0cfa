import { Argument, Command } from 'commander';
import { packageVersion } from '../io/paths/package-root.ts';
import { addBatchOptions } from './arguments/batch-options.ts';
import { filledPaths } from './arguments/filled.ts';
import type { CommonFlags, FixFlags, JsonFlag } from './arguments/flags.ts';
import { addHelpCommand } from './arguments/help-command.ts';
import { EXAMPLES } from './arguments/help-examples.ts';
import { addCommonOptions, addFixOptions, commonOptions, refuseForeignOptions } from './arguments/options.ts';
import { refuseContradictions } from './arguments/refuse-contradictions.ts';
import { fixCommand } from './commands/fix-command.ts';
import { lookupCommand } from './commands/lookup-command.ts';
import type { ShellName } from './completion/shells.ts';
import { addDictionaryGroup } from './dictionary-group.ts';
import { ExitCode } from './session/exit-code.ts';
import type { Session } from './session/session.ts';

/** Parses the arguments, runs the command that they name and gives its exit code. */
export async function runProgram(argv: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = ExitCode.done;
  const program = createProgram(session, (result) => {
    code = result;
  });
  await program.parseAsync([...argv], { from: 'user' });
  return code;
}

type Finish = (code: ExitCode) => void;

/** The command line as it is declared. `finish` is called with the exit code of the command that ran. */
export function createProgram(session: Session, finish: Finish): Command {
  const program: Command = new Command('fix-names')
    .description(
      'Puts garbled names of people and places in machine-translated news right, and shows what it did and why.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void session.stdout.write(text),
      writeErr: (text) => void session.stderr.write(text),
    })
    .configureHelp({
      helpWidth: 100,
      showGlobalOptions: true,
      visibleGlobalOptions: (command) => (command.parent ? commonOptions(program) : []),
    })
    .showHelpAfterError('Try "fix-names --help".')
    .argument('[path...]', 'files, directories, glob patterns, or - for standard input', filledPaths);
  addFixOptions(program);
  addBatchOptions(program);
  addCommonOptions(program);
  refuseContradictions(program);
  program.version(packageVersion(), '-V, --version', 'print the version').addHelpText('after', EXAMPLES);
  program.action(async (paths: string[], flags: FixFlags) => {
    if (flags.printConfig !== undefined) {
      const { printConfig } = await import('./commands/print-config.ts');
      return finish(await printConfig(flags.printConfig, paths, flags, session));
    }
    if (paths.length === 0 && flags.filesFrom === undefined && session.host.stdin.isTTY === true) {
      program.help({ error: true });
    }
    finish(await fixCommand(paths, flags, session));
  });
  addLookup(program, session, finish);
  addDictionaryGroup(program, session, finish);
  addInit(program, session, finish);
  addCompletion(program, session, finish);
  addHelpCommand(program);
  return program;
}

function addLookup(program: Command, session: Session, finish: Finish): void {
  program
    .command('lookup')
    .description('tell which entries a spelling would match, and how surely')
    .argument('[name...]', 'spellings; without any, one a line is read from standard input')
    .option('--json', 'print one JSON object a name, each on its line')
    .action(async (names: string[], _own: JsonFlag, command: Command) => {
      refuseForeignOptions(program, command);
      finish(await lookupCommand(names, command.optsWithGlobals<CommonFlags & JsonFlag>(), session));
    });
}

function addInit(program: Command, session: Session, finish: Finish): void {
  program
    .command('init')
    .description('make a configuration and a dictionary for the project in this folder; nothing is overwritten')
    .action(async (_own: object, command: Command) => {
      refuseForeignOptions(program, command);
      const { initCommand } = await import('./commands/init-command.ts');
      finish(await initCommand(command.optsWithGlobals<CommonFlags>(), session));
    });
}

function addCompletion(program: Command, session: Session, finish: Finish): void {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands, options and files')
    .addArgument(new Argument('<shell>', 'for which shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: ShellName, _own: object, command: Command) => {
      refuseForeignOptions(program, command);
      const { completionCommand } = await import('./commands/completion-command.ts');
      finish(await completionCommand(shell, program, command.optsWithGlobals<CommonFlags>(), session));
    });
}
