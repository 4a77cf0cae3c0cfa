import type { Place } from '../../dictionary/fault.ts';
import { type FaultCode, faultCodes } from '../../dictionary/fault-codes.ts';

/** Faults that only a configuration can have, by code, with what to do about each. */
export const ownFaultCodes = {
  'out-of-range': 'Write a number in the range that docs/configuration.md shows.',
  'bad-pattern': 'Write a glob pattern such as “sport/**” or “*.md”.',
  'extends-unreadable': 'Mend the path, which counts from the folder of this file, or remove it from “extends”.',
  'dictionary-unreadable':
    'Mend the path, which counts from the folder of this file, or remove it from “dictionaries”.',
  'unknown-style': 'Choose a style that the dictionaries know, or remove the key.',
  'unknown-entry': 'Mend the spelling of the name, or remove it from “disable”.',
  'json-syntax': 'Mend the JSON.',
  'rival-configuration': 'Keep one of the two: a folder has one configuration.',
  'keys-together': 'Remove one of the two.',
  'extends-cycle': 'Remove it from “extends”: the two build on each other.',
} as const;

/** Where the remedy of a dictionary's fault would send the reader of a configuration astray. */
const REMEDIES: Readonly<Partial<Record<FaultCode, string>>> = {
  'file-too-large': 'Shorten the file: a configuration of this size is none.',
  'nested-too-deep': 'Keep to the levels of the format: file, overrides, settings, list.',
  'not-a-mapping': 'Begin the file with keys such as “dictionaries:” and “style:”.',
  'unknown-key': 'Remove the key.',
  'wrong-type': 'Write it in the shape that docs/configuration.md shows.',
  'list-too-long': 'Keep lists to 1,000 items.',
};

/** Code of something that can be wrong with a configuration. */
export type ConfigFaultCode = FaultCode | keyof typeof ownFaultCodes;

/** One thing that is wrong with a configuration. */
export interface ConfigFault extends Place {
  readonly code: ConfigFaultCode;
  /** What is wrong, with the text in question. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A fault of a configuration before its offset (UTF-16 units) is turned into a line and a column. */
export interface ConfigProblem {
  readonly code: ConfigFaultCode;
  readonly message: string;
  readonly offset: number;
  /** Where the code's own remedy is not the best one. */
  readonly remedy?: string;
}

/** Makes a fault at a place, with the remedy of its code unless it knows a better one. */
export function configFault({ code, message, remedy }: Omit<ConfigProblem, 'offset'>, place: Place): ConfigFault {
  const { path, line, column } = place;
  return { code, message, remedy: remedy ?? remedyFor(code, path), path, line, column };
}

function remedyFor(code: ConfigFaultCode, path: string): string {
  if (code === 'yaml-syntax' && /\.json$/i.test(path)) return ownFaultCodes['json-syntax'];
  if (code in ownFaultCodes) return ownFaultCodes[code as keyof typeof ownFaultCodes];
  return REMEDIES[code as FaultCode] ?? faultCodes[code as FaultCode].remedy;
}
