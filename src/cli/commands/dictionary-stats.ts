import { type DictionaryCounts, type DictionaryStats, dictionaryStats } from '../../dictionary/dictionary-stats.ts';
import { withCorrections } from '../../dictionary/with-corrections.ts';
import { refuseErrors } from '../../io/dictionaries/refuse-errors.ts';
import { jsonText } from '../../report/json-text.ts';
import { type TableRow, table } from '../../report/table.ts';
import type { CommonFlags, JsonFlag } from '../arguments/flags.ts';
import { ExitCode } from '../session/exit-code.ts';
import type { Session } from '../session/session.ts';
import { chosenDictionaries } from '../settings/chosen-dictionaries.ts';

/** `dictionary stats`: what each dictionary holds, and all together, as tables or as JSON. */
export async function dictionaryStatsCommand(
  files: readonly string[],
  flags: CommonFlags & JsonFlag,
  session: Session,
): Promise<ExitCode> {
  const checked = refuseErrors(await chosenDictionaries(files, flags, session));
  const stats = dictionaryStats(withCorrections(checked), checked.examples);
  await session.stdout.write(flags.json ? `${jsonText(stats, 'indented')}\n` : tables(stats));
  return ExitCode.done;
}

/** Heading of a column and what stands in it. */
const ENTRY_COLUMNS: readonly (readonly [string, (counts: DictionaryCounts) => number])[] = [
  ['entries', ({ entries }) => entries],
  ['people', ({ types }) => types.person],
  ['places', ({ types }) => types.place],
  ['organizations', ({ types }) => types.organization],
  ['terms', ({ types }) => types.term],
  ['with source', ({ withSource }) => withSource],
  ['with styles', ({ withStyles }) => withStyles],
];

const FORM_COLUMNS: typeof ENTRY_COLUMNS = [
  ['also-forms', ({ also }) => also],
  ['variants', ({ variants }) => variants],
  ['without example', ({ variantsWithoutExample }) => variantsWithoutExample],
  ['doubtful', ({ doubtful }) => doubtful],
  ['decoys', ({ decoys }) => decoys],
  ['examples', ({ examples }) => examples],
];

function tables(stats: DictionaryStats): string {
  const parts = [
    `Entries\n${tableOf(stats, ENTRY_COLUMNS)}`,
    `Forms\n${tableOf(stats, FORM_COLUMNS)}`,
    `Source forms by script\n${scriptTable(stats.total)}`,
  ];
  return parts.join('\n');
}

function tableOf({ dictionaries, total }: DictionaryStats, columns: typeof ENTRY_COLUMNS): string {
  const row = (label: string, counts: DictionaryCounts): TableRow => ({
    label,
    counts: columns.map(([, count]) => count(counts)),
  });
  const rows = dictionaries.map((counts) => row(counts.dictionary, counts));
  return table(
    columns.map(([heading]) => heading),
    rows.length > 1 ? [...rows, row('all', total)] : rows,
  );
}

/** Scripts of all dictionaries together, the most used first: too many for a column each. */
function scriptTable({ sourceForms }: DictionaryCounts): string {
  const scripts = Object.entries(sourceForms).sort(([, a], [, b]) => b - a);
  return table(
    ['forms'],
    scripts.map(([label, count]) => ({ label, counts: [count] })),
  );
}
