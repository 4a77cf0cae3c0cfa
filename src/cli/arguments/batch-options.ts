import { type Command, InvalidArgumentError, Option } from 'commander';
import { FAIL_ON } from './batch-flags.ts';
import { filled, filledFile } from './filled.ts';

/** Declares the options for runs over many files. */
export function addBatchOptions(program: Command): void {
  program
    .optionsGroup('Gates for --check:')
    .addOption(new Option('--fail-on <finding>', 'what makes it exit 1 (default: correction)').choices(FAIL_ON))
    .option('--max-corrections <number>', 'let so many corrections pass', wholeFrom(0))
    .option('--baseline <file>', 'pass over the findings that FILE knows', filledFile)
    .option('--update-baseline', 'write all findings of the files given into the file of --baseline')
    .optionsGroup('Many files:')
    .option('--changed-since <ref>', 'only lines that changed in git since REF, committed or not')
    .option('--jobs <number>', 'threads that correct (default: by processors and amount of text)', wholeFrom(1))
    .option('--cache', 'remember what was found in a text, and do not search the same text again')
    .option('--cache-location <file>', 'where --cache remembers it (default: .fixnamescache)', filled);
}

function wholeFrom(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
      throw new InvalidArgumentError(`It must be a whole number from ${least}.`);
    }
    return value;
  };
}
