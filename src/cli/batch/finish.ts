import type { Input } from '../../io/inputs/input.ts';
import type { TextFixer } from '../fixers/text-fixers.ts';
import type { ModeHandler } from '../modes/mode-handler.ts';
import type { RunReport } from '../outcomes/run-report.ts';
import { type Tally, tallyOf } from '../outcomes/tally.ts';
import type { Revisions } from '../revisions/revisions.ts';
import { noteOf, type Session } from '../session/session.ts';
import type { Delivery } from './deliver.ts';

/** What documents are finished with. */
export interface Finishing extends Pick<Revisions, 'decide'> {
  readonly fixerOf: (input: Input) => TextFixer;
  /** Fields of records that are corrected. */
  readonly fieldsOf: (input: Input) => readonly string[];
  readonly handler: ModeHandler;
  readonly report: RunReport;
  /** Member or column that each record gets its corrections in. */
  readonly annotation: string | undefined;
  readonly session: Session;
}

/**
 * Says, reports and counts what came of a document whose turn has come; one of records is only fixed now.
 * @throws whatever was thrown on its way
 */
export async function finish(delivery: Delivery, finishing: Finishing): Promise<Tally> {
  if ('error' in delivery) throw delivery.error;
  if ('records' in delivery) {
    const { decide, fixerOf, fieldsOf } = finishing;
    const { input, records: format } = delivery;
    const { fixRecordFile } = await import('../records/fix-record-file.ts');
    const fixText: TextFixer = async (text) => decide(await fixerOf(input)(text), text);
    return fixRecordFile(input, { ...finishing, format, fixText, fields: fieldsOf(input) });
  }
  const { outcome, printed } = delivery;
  const { report, session } = finishing;
  if (printed !== undefined) await session.stdout.write(printed);
  if (outcome.status === 'skipped') await noteOf(session, outcome.input.path, outcome.why);
  report.add(outcome);
  return tallyOf(outcome);
}
