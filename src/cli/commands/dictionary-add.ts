import { relative } from 'node:path';
import type { Entry } from '../../core/gazetteer/entry.ts';
import { foldForm, formsOf } from '../../core/gazetteer/forms.ts';
import { compile } from '../../core/gazetteer/gazetteer.ts';
import { addCorrection, type NewCorrection } from '../../dictionary/add-correction.ts';
import { parseDictionary } from '../../dictionary/parse-dictionary.ts';
import { fix } from '../../fix.ts';
import { filesOf } from '../../io/dictionaries/layers.ts';
import { mergeDictionaries } from '../../io/dictionaries/merge-dictionaries.ts';
import { type DictionaryFile, shippedDictionaryFiles } from '../../io/dictionaries/read-dictionaries.ts';
import { refuseErrors } from '../../io/dictionaries/refuse-errors.ts';
import { OperationalError } from '../../io/operational-error.ts';
import type { AddFlag, CommonFlags } from '../arguments/flags.ts';
import { ExitCode } from '../session/exit-code.ts';
import type { Host } from '../session/host.ts';
import { note, remark, type Session } from '../session/session.ts';
import { hasConfig, makeConfig, projectFolder } from '../settings/project-files.ts';
import { resolveSettings, type Settings } from '../settings/settings.ts';
import { lockDictionary, readOrBegin, targetDictionary, writeDictionary } from '../settings/target-dictionary.ts';

/**
 * `dictionary add`: writes a quick correction into the project's dictionary, in its place in the order. What the checks
 * refuse is not written; what is there already is not written again.
 */
export async function dictionaryAdd(
  correction: NewCorrection,
  flags: CommonFlags & AddFlag,
  session: Session,
): Promise<ExitCode> {
  const settings = await resolveSettings(flags, session.host);
  const target = await targetDictionary(flags, session.host);
  const { text } = await readOrBegin(target);
  const there = listedIn(target, text, correction) ?? listedInUse(flags, settings, correction);
  const written = there ?? (await write(correction, target, settings, session.host));
  if (typeof written === 'string') {
    await remark(session, `${spoken(correction)}: ${written} has it already`);
    return ExitCode.done;
  }
  const place = `${target.path}:${lineOf(target, written.yaml, correction)}`;
  await remark(session, `${place}: ${spoken(correction)}${ownerText(written.entries, correction)}`);
  await seeToItsUse(target, flags, session);
  return ExitCode.done;
}

/** A target with one more correction in it, and all entries in use with it. */
interface Written {
  readonly yaml: string;
  readonly entries: readonly Entry[];
}

/** Writes a correction into the target as it is now; gives the target's path where another run did so meanwhile. */
async function write(
  correction: NewCorrection,
  target: DictionaryFile,
  settings: Settings,
  host: Host,
): Promise<Written | string> {
  const unlock = await lockDictionary(target, host);
  try {
    const old = await readOrBegin(target);
    const there = listedIn(target, old.text, correction);
    if (there !== undefined) return there;
    const yaml = addCorrection(old.text, correction);
    const entries = entriesWith(correction, withDraft(filesOf(settings), { ...target, yaml }));
    await writeDictionary(target, { ...old, text: yaml });
    return { yaml, entries };
  } finally {
    await unlock();
  }
}

/** All entries of dictionaries with a correction. @throws {OperationalError} when the checks refuse it. */
function entriesWith(correction: NewCorrection, files: readonly DictionaryFile[]): readonly Entry[] {
  try {
    return mergeDictionaries(files).entries;
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    // The lines that it names are those of a file that is not there.
    throw new OperationalError(`${spoken(correction)} is not written: it would be ${error.message}`);
  }
}

/** Dictionaries with a draft in place of its file where that is in use, else as a last layer. */
function withDraft(files: readonly DictionaryFile[], draft: DictionaryFile): DictionaryFile[] {
  const isUsed = files.some(({ file }) => file === draft.file);
  return isUsed ? files.map((one) => (one.file === draft.file ? { ...one, ...draft } : one)) : [...files, draft];
}

/** The path of the target where it has the correction. @throws {OperationalError} at a target with errors. */
function listedIn({ path }: DictionaryFile, yaml: string, wanted: NewCorrection): string | undefined {
  const { dictionary, faults } = parseDictionary(yaml, path);
  refuseErrors({ faults });
  const key = foldForm(wanted.from);
  return dictionary?.corrections.some(({ from, to }) => foldForm(from) === key && to === wanted.to) ? path : undefined;
}

/** The entry in use that makes the same correction; it is not asked for where the user names a file to write into. */
function listedInUse({ to }: AddFlag, settings: Settings, wanted: NewCorrection): string | undefined {
  if (to !== undefined) return undefined;
  const { entries, corrections } = mergeDictionaries(filesOf(settings));
  // Whoever has no such form has no say, and all forms of all names would take a second to compile.
  const key = foldForm(wanted.from);
  const named = entries.filter((entry) => formsOf(entry).some(({ text }) => foldForm(text) === key));
  const result = fix(wanted.from, compile(named, corrections), { matching: 'listed' });
  return result.corrections.length > 0 && result.text === wanted.to
    ? `the entry ${result.corrections[0]!.entry}`
    : undefined;
}

function lineOf({ path }: DictionaryFile, yaml: string, { from }: NewCorrection): number | undefined {
  return parseDictionary(yaml, path).dictionary?.corrections.find((one) => one.from === from)?.place.line;
}

function spoken({ from, to }: NewCorrection): string {
  return `${from} → ${to}`;
}

/** Which entry the right spelling belongs to, for a person; empty where none has it. */
function ownerText(entries: readonly Entry[], { to }: NewCorrection): string {
  const byName = entries.find(({ name }) => name === to);
  const owner = byName ?? entries.find(({ short }) => short.includes(to));
  if (owner === undefined) return '';
  const form = owner === byName ? '' : 'a short form of ';
  return ` (${form}${owner.name}, ${owner.type}, in ${owner.dictionary})`;
}

/** A dictionary that nobody reads corrects nothing: makes the project's configuration where there is none, or tells. */
async function seeToItsUse(target: DictionaryFile, flags: CommonFlags & AddFlag, session: Session): Promise<void> {
  // Asked anew: another run may have made the configuration meanwhile.
  const { shipped, dictionaries } = await resolveSettings(flags, session.host);
  const used = [...dictionaries, ...(shipped === 'used' ? shippedDictionaryFiles() : [])];
  if (used.some(({ file }) => file === target.file)) return;
  const { cwd } = session.host;
  if (flags.to === undefined && flags.config === undefined && !hasConfig(cwd)) {
    const { file } = await makeConfig(projectFolder(cwd));
    await remark(session, `${relative(cwd, file)}: made, so that ${target.path} is used`);
  } else {
    await note(session, `${target.path} is not in use: list it under "dictionaries" in the configuration`);
  }
}
