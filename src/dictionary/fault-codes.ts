/** Whether a fault stops the run or is only shown. */
export type Severity = 'error' | 'warning';

/** What is known of one kind of fault, whichever file has it. */
export interface FaultKind {
  readonly severity: Severity;
  /** What to do about it, unless the fault itself knows better. */
  readonly remedy: string;
}

const error = (remedy: string): FaultKind => ({ severity: 'error', remedy });
const warning = (remedy: string): FaultKind => ({ severity: 'warning', remedy });

/** Every fault that a dictionary can have, by code, in the order in which the checks come. */
export const faultCodes = {
  // The file as YAML.
  'file-too-large': error('Split the dictionary: a file may have 16 MB and 500,000 items, one entry 4 MB.'),
  'yaml-syntax': error('Mend the YAML; text with “: ”, “#”, quotes or brackets in it belongs in double quotes.'),
  'tab-indent': error('Indent with spaces: YAML does not allow tabs there.'),
  'several-documents': error(
    'Keep one document a file: remove the “---” or “...” line and what follows, or move it out.',
  ),
  'anchor-or-alias': error(
    'Write the text out: anchors (&) and aliases (*) are not allowed. Quote a text that begins so.',
  ),
  tag: error('Remove the tag: texts need none. Quote a text that begins with “!”.'),
  directive: error('Remove the line that begins with “%”.'),
  'complex-key': error('Write the key as plain text in front of a colon.'),
  'nested-too-deep': error('Keep to the levels of the format: file, list, entry, list, example.'),
  'scalar-too-long': error('Shorten the text to 1,000 characters at most.'),
  'forbidden-key': error('Use another key: this one is reserved by JavaScript.'),
  'duplicate-key': error('Keep one of the two, or join what they hold.'),
  // The shape of the dictionary.
  'not-a-mapping': error('Begin the file with keys such as “version: 1”, “corrections:” and “entries:”.'),
  'empty-dictionary': warning('Add entries or corrections, or leave the file out.'),
  'unsupported-version': error('Write “version: 1”, the only version there is.'),
  'unknown-key': error('Remove the key, or see the dictionary format for those that there are.'),
  'bad-key': error('House styles are named in lower-case letters (“ap”), languages by their tags (“uk”, “zh-Hant”).'),
  'missing-key': error('Add the key.'),
  'empty-value': error('Give it a value, or remove the key.'),
  'not-text': error('Put the value in double quotes.'),
  'wrong-type': error('Write it in the shape that the dictionary format shows.'),
  'list-too-long': error('Keep lists to 1,000 items, house styles and source forms to 100.'),
  'unknown-value': error('Choose one of the values that the format knows.'),
  'bad-example': error('An example has either “from” and “to”, or “keep” alone.'),
  'too-many-faults': error('Mend the faults shown, then check again.'),
  // Single texts.
  'stray-space': error('Remove the space at the end, or the one that is doubled.'),
  'control-character': error('Remove the invisible character.'),
  'no-letter': error('Write a name: it needs at least one letter.'),
  // Layers.
  'duplicate-name': error('Join the two entries into one.'),
  'name-clash': error('Say what is meant: “override: extend”, “override: replace” or “override: disable”.'),
  'nothing-to-override': warning('Check the spelling of the name, or remove the entry.'),
  'correction-clash': error('Keep one of the two targets.'),
  // Entries and corrections among one another.
  'duplicate-item': error('Remove one of the two.'),
  'style-form-unknown': error('Add the form to “also”, or mend its spelling.'),
  'decoy-is-own-form': error('Remove it from “not”: there it would hide the entry itself.'),
  'short-claimed-twice': error('Leave the short form to one of the entries, or to none.'),
  'variant-is-right-form': error('Remove the variant: what is right for one name cannot be wrong for another.'),
  'correction-of-right-form': error(
    'Remove the correction, choose a house style, or list the spelling under “variants” of the entry with “override: extend”.',
  ),
  'doubtful-for-nothing': warning('Remove it from “doubtful”: the other entry decides wherever it stands.'),
  'variant-claimed-twice': error('Leave the variant to one of the two, or add the given name so that they differ.'),
  'ordinary-word': error(
    'List it under “doubtful”, or with a second word that makes it a name: as it stands, prose would change.',
  ),
  address: error('Remove it: addresses, handles, file names and code are never corrected.'),
  'edge-signs': error(
    'Leave out the signs at its edge, or write the same at the edge of both: what is replaced goes from the first word to the last.',
  ),
  'no-change': error('Remove the correction: it changes nothing.'),
  chain: error('Correct to the final spelling at once.'),
  cycle: error('Remove one of the corrections: they undo each other.'),
  // Examples.
  'failed-example': error('Mend the example, or the entry that it shows.'),
} as const satisfies Record<string, FaultKind>;

/** Code of a kind of fault. */
export type FaultCode = keyof typeof faultCodes;
