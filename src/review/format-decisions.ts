import { stringify } from 'yaml';
import type { SavedDecision } from './decision.ts';

const HEADER = `# yaml-language-server: $schema=node_modules/fix-names/schema/decisions.schema.json
# What was decided on the findings of fix-names. Made by "fix-names -i --decisions FILE"; may be edited.
`;

/** The text of a file of decisions, in the order given. */
export function formatDecisions(decisions: readonly SavedDecision[], format: 'yaml' | 'json'): string {
  const file = { version: 1, decisions };
  if (format === 'json') return `${JSON.stringify(file, undefined, 2)}\n`;
  return HEADER + stringify(file, { lineWidth: 0 });
}
