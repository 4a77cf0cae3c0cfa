import { Argument, Command } from 'commander';
import { packageVersion } from '../io/paths/package-root.ts';
import type { Output } from '../io/process/output.ts';
import { addBatchOptions } from './arguments/batch-options.ts';
import { filledPaths } from './arguments/filled.ts';
import type { CommandFlags, FixFlags, JsonFlag } from './arguments/flags.ts';
import { addHelpCommand } from './arguments/help-command.ts';
import { EXAMPLES } from './arguments/help-examples.ts';
import { refuseBothConfigs, refuseMisuse } from './arguments/option-rules.ts';
import { addCommonOptions, addFixOptions, commonOptions, refuseForeignOptions } from './arguments/options.ts';
import { fixCommand } from './commands/fix-command.ts';
import { lookupCommand } from './commands/lookup-command.ts';
import type { ShellName } from './completion/shells.ts';
import { addDictionaryGroup } from './dictionary-group.ts';
import type { Run } from './run.ts';
import { columnsOf } from './session/columns.ts';
import { ExitCode } from './session/exit-code.ts';
import type { MaybeTerminal } from './session/host.ts';
import type { Session } from './session/session.ts';

/**
 * Parses the arguments, runs the command that they name and gives its exit code.
 * @throws {OperationalError} where help or a message of the parser cannot be printed
 */
export async function runProgram(argv: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = ExitCode.done;
  const printing: Promise<void>[] = [];
  const program = createProgram(session, {
    finish: (result) => {
      code = result;
    },
    print: (output, text) => printing.push(output.write(text)),
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } finally {
    // The parser ends by throwing when it has printed help, too, and waits for no output.
    await Promise.all(printing);
  }
  return code;
}

/** Characters in a line of the help: what a terminal has room for, and no more than reads well. */
function helpWidth(stream: MaybeTerminal): number {
  return Math.min(columnsOf(stream) ?? 80, 100);
}

/** What is told of a command line that is run. */
interface ProgramEvents {
  /** Called with the exit code of the command that ran. */
  finish(code: ExitCode): void;
  /** Called with what the parser itself has to print. */
  print(output: Output, text: string): void;
}

/** The command line as it is declared. */
export function createProgram(session: Session, { finish, print }: ProgramEvents): Command {
  const program: Command = new Command('fix-names')
    .description(
      'Puts garbled names of people and places in machine-translated news right, and shows what it did and why.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => print(session.stdout, text),
      writeErr: (text) => print(session.stderr, text),
      getOutHelpWidth: () => helpWidth(session.host.stdout),
      getErrHelpWidth: () => helpWidth(session.host.stderr),
    })
    .configureHelp({
      minWidthToWrap: 24,
      showGlobalOptions: true,
      visibleGlobalOptions: (command) => (command.parent ? commonOptions(program) : []),
    })
    .argument('[path...]', 'files, directories, glob patterns, or - for standard input', filledPaths);
  addFixOptions(program);
  addBatchOptions(program);
  addCommonOptions(program);
  refuseBothConfigs(program);
  program.hook('preAction', (_, command) => {
    if (command === program) return;
    refuseForeignOptions(program, command);
    refuseMisuse(command.optsWithGlobals());
  });
  program.version(packageVersion(), '-V, --version', 'print the version').addHelpText('after', EXAMPLES);
  const run: Run = async (messages, command) => finish(await command({ ...session, messages }));
  addFix(program, run);
  addLookup(program, run);
  addDictionaryGroup(program, run);
  addInit(program, run);
  addCompletion(program, run);
  addHelpCommand(program);
  pointToHelp(program, program.name());
  return program;
}

/** Lets each command that is called in a wrong way name its own help. */
function pointToHelp(command: Command, call: string): void {
  command.showHelpAfterError(`Try "${call} --help".`);
  for (const child of command.commands) if (child.name() !== 'help') pointToHelp(child, `${call} ${child.name()}`);
}

function addFix(program: Command, run: Run): void {
  program.action((paths: string[], flags: FixFlags) =>
    run(flags, async (session) => {
      if (flags.printConfig !== undefined) {
        const { printConfig } = await import('./commands/print-config.ts');
        return printConfig(flags.printConfig, paths, flags, session);
      }
      if (paths.length === 0 && flags.filesFrom === undefined && session.host.stdin.isTTY === true) {
        program.help({ error: true });
      }
      return fixCommand(paths, flags, session);
    }),
  );
}

function addLookup(program: Command, run: Run): void {
  program
    .command('lookup')
    .description('tell which entries a spelling would match, and how surely')
    .argument('[name...]', 'spellings; without any, one a line is read from standard input')
    .option('--json', 'print one JSON object a name, each on its line')
    .action((names: string[], _own: JsonFlag, command: Command) => {
      const flags = command.optsWithGlobals<CommandFlags & JsonFlag>();
      return run(flags, (session) => lookupCommand(names, flags, session));
    });
}

function addInit(program: Command, run: Run): void {
  program
    .command('init')
    .description('make a configuration and a dictionary for the project in this folder; nothing is overwritten')
    .action((_own: object, command: Command) =>
      run(command.optsWithGlobals<CommandFlags>(), async (session) => {
        const { initCommand } = await import('./commands/init-command.ts');
        return initCommand(session);
      }),
    );
}

function addCompletion(program: Command, run: Run): void {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands, options and files')
    .addArgument(new Argument('<shell>', 'for which shell').choices(['bash', 'zsh', 'fish']))
    .action((shell: ShellName, _own: object, command: Command) => {
      const flags = command.optsWithGlobals<CommandFlags>();
      return run(flags, async (session) => {
        const { completionCommand } = await import('./commands/completion-command.ts');
        return completionCommand(shell, program, flags, session);
      });
    });
}
