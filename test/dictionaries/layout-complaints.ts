import { parse } from 'yaml';
import { compareNames } from '../../src/dictionary/compare-names.ts';

/** A name of an entry and its line in the file, from 1. */
export interface NamedLine {
  readonly name: string;
  readonly line: number;
}

/** The names of the entries of a file that is laid out as the shipped ones are. */
export function namesIn(yaml: string): NamedLine[] {
  return yaml.split('\n').flatMap((text, at) => {
    const name = /^ {2}- name: (.+)$/.exec(text)?.[1];
    return name === undefined ? [] : [{ name: String(parse(name)), line: at + 1 }];
  });
}

const SCHEMA_LINE = '# yaml-language-server: $schema=../schema/dictionary.schema.json';

/** Fewer letters say nothing about what a file covers. */
const LEAST_SCOPE = 30;

/** What a shipped file lacks in its head, and which entries stand out of order, each with file, line and remedy. */
export function layoutComplaints(path: string, yaml: string): string[] {
  const [first = '', second = ''] = yaml.split('\n');
  const complaints: string[] = [];
  if (first !== SCHEMA_LINE) complaints.push(`${path}:1 begins without its schema; write “${SCHEMA_LINE}”`);
  if (!second.startsWith('# ') || second.length < LEAST_SCOPE) {
    complaints.push(`${path}:2 does not say what the file covers; write a comment of one line about its scope`);
  }
  if (!/^title: \S/m.test(yaml)) complaints.push(`${path} has no title; write “title: …” above the entries`);
  return [...complaints, ...outOfOrder(path, yaml)];
}

function outOfOrder(path: string, yaml: string): string[] {
  const names = namesIn(yaml);
  return names.flatMap(({ name, line }, at) => {
    const before = names[at - 1];
    if (before === undefined || compareNames(before.name, name) <= 0) return [];
    return [`${path}:${line} “${name}” stands behind “${before.name}”; move it up to its place in the order`];
  });
}
