import { type Command, InvalidArgumentError, Option } from 'commander';
import { formatNames } from '../../formats/format-name.ts';
import { reporterNames } from '../../report/reporters.ts';
import { filled } from './filled.ts';

/** Declares the options of the main command. */
export function addFixOptions(program: Command): void {
  program
    .optionsGroup('What to do with the corrected text (without any of these it goes to stdout):')
    .option('-w, --write', 'rewrite the files in place, atomically, and name each changed one')
    .option('--output-dir <dir>', 'write every text, changed or not, below DIR', filled)
    .option('-c, --check', 'change nothing; print the report and exit 1 if there is a correction to make')
    .option('--diff', 'change nothing; print a unified diff for "git apply" or "patch -p1"')
    .option('-i, --interactive', 'ask about each correction and suggestion, then rewrite the file')
    .option(
      '--decisions <file>',
      'follow the decisions of FILE; with --interactive, also write new ones into it',
      filled,
    )
    .option('-o, --output <file>', 'write the one corrected text to FILE instead of stdout', filled)
    .optionsGroup('Reports:')
    .option('--format <name>', `format of the printed report: ${reporterNames.join(', ')} (default: pretty)`)
    .option(
      '--report <file>',
      'also write a report to FILE, as its extension says, or FORMAT:FILE (repeatable)',
      collect,
    )
    .option('--stats', 'print which names are garbled most, and in how many articles, instead of each finding')
    .option('--report-unused-directives', 'remark on "fix-names-disable" and the like that keep nothing back')
    .optionsGroup('Inputs:')
    .option('--files-from <file>', 'also take the paths that FILE lists, one a line; - for standard input', filled)
    .option('-0, --null', 'NUL, not a line end, parts the paths of --files-from')
    .option(
      '--stdin-filepath <path>',
      'name of standard input in reports, for the configuration and the ignore rules',
      filled,
    )
    .option(
      '--ignore-path <file>',
      'one more ignore file beside .gitignore and .fixnamesignore (repeatable)',
      collectPath,
    )
    .option('--no-ignore', 'search directories and patterns without any ignore rules')
    .option('--force-exclude', 'let the ignore rules leave out files and directories that are named themselves too')
    .option('--no-error-on-unmatched-pattern', 'pass over arguments that match nothing')
    .optionsGroup('JSON Lines and tables (.jsonl, .ndjson, .csv, .tsv):')
    .option(
      '--field <name>',
      'correct this field, such as title or paragraphs[*].text, or column (repeatable)',
      collect,
    )
    .option('--annotate <key>', 'add the corrections to each record, as its last member or column KEY', filled)
    .addOption(
      new Option('--input-format <name>', 'read all inputs as this, whatever their names').choices(formatNames),
    )
    .optionsGroup('Matching:')
    .option('--style <name>', 'write names as this house does, such as ap, bbc or reuters')
    .option('--no-fuzzy', 'correct only the spellings that a dictionary lists')
    .option(
      '--min-confidence <number>',
      'least confidence of a fuzzy correction, 0 to 1; the rest are suggestions',
      confidence,
    );
}

/** The parser reads the main command's options before and after a command's name, so each is declared once. */
const COMMON = new Set(['dictionary', 'defaultDictionaries', 'config', 'color', 'quiet', 'verbose']);

/** Declares the options that every command takes. */
export function addCommonOptions(program: Command): void {
  program
    .optionsGroup('Dictionaries and configuration:')
    .option('--dict, --dictionary <file>', 'use this dictionary too, over the others (repeatable)', collectPath)
    .option('--no-default-dictionaries', 'leave out the dictionaries that come with fix-names')
    .option(
      '--config <file>',
      'configuration for all files, instead of the nearest fix-names.config.yaml of each',
      filled,
    )
    .option('--no-config', 'use no configuration file')
    .option('--print-config <file>', 'print the settings for FILE as JSON, and do nothing else', filled)
    .optionsGroup('Messages:')
    .option('--color', 'colour the report even when it goes to no terminal')
    .option('--no-color', 'never colour')
    .option('-q, --quiet', 'print no report and no notes; errors are still told')
    .option('-v, --verbose', 'show every correction, repeated ones too')
    .optionsGroup('Options:');
}

/** The options of `program` that every command takes. */
export function commonOptions(program: Command): Option[] {
  return program.options.filter((option) => COMMON.has(option.attributeName()));
}

/** Ends in a usage error when an option of the main command, which would do nothing here, stands beside another one. */
export function refuseForeignOptions(program: Command, command: Command): void {
  const foreign = program.options.find((option) => {
    const name = option.attributeName();
    return !COMMON.has(name) && program.getOptionValueSource(name) === 'cli';
  });
  if (foreign) command.error(`error: ${foreign.long} does not go with "${command.name()}"`);
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}

function collectPath(value: string, earlier?: readonly string[]): string[] {
  return collect(filled(value), earlier);
}

function confidence(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return value;
}
