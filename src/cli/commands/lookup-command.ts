import { type LookupCandidate, lookup } from '../../core/decision/lookup.ts';
import { percent } from '../../core/result/percent.ts';
import { openCachedGazetteer } from '../../io/dictionaries/open-cached-gazetteer.ts';
import { decodeText } from '../../io/files/decode-text.ts';
import { readStream } from '../../io/inputs/read-stream.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { jsonText } from '../../report/json-text.ts';
import { printable } from '../../report/printable.ts';
import type { CommonFlags, JsonFlag } from '../arguments/flags.ts';
import { ExitCode } from '../session/exit-code.ts';
import type { Session } from '../session/session.ts';
import { resolveSettings } from '../settings/settings.ts';

/** `lookup`: the entries that each spelling may mean, the likeliest first. */
export async function lookupCommand(
  names: readonly string[],
  flags: CommonFlags & JsonFlag,
  session: Session,
): Promise<ExitCode> {
  const settings = await resolveSettings(flags, session.host);
  const gazetteer = await openCachedGazetteer(settings);
  const show = flags.json ? jsonLine : paragraph;
  for (const query of names.length > 0 ? names : await namesOnStdin(session)) {
    await session.stdout.write(show(query, lookup(query, gazetteer, settings.fix.minConfidence)));
  }
  return ExitCode.done;
}

async function namesOnStdin({ host }: Session): Promise<string[]> {
  if (host.stdin.isTTY === true) throw new OperationalError('lookup: no name given');
  const decoded = decodeText(await readStream(host.stdin, host.signal));
  if (decoded === undefined) throw new OperationalError('<stdin>: binary data, not names');
  const lines = decoded.text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function jsonLine(query: string, candidates: readonly LookupCandidate[]): string {
  return `${jsonText({ query, candidates }, 'one line')}\n`;
}

function paragraph(query: string, candidates: readonly LookupCandidate[]): string {
  const lines = candidates.map(({ name, type, confidence, decision }) => {
    return `  ${percent(confidence).padStart(5)}  ${name} (${type}): ${decision}`;
  });
  return `${[printable(query), ...(lines.length > 0 ? lines : ['  no entry is near'])].join('\n')}\n`;
}
