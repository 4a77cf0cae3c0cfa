/**
 * Learns how English spellings are written in other scripts, and writes `src/core/data/native-forms.ts`.
 *
 *     npx tsx scripts/learn-native-forms.ts [DATA]
 *
 * DATA is the folder of the evaluation data, `../shared/eval` unless given.
 */
import { writeFileSync } from 'node:fs';
import { readNativeNames } from './confusions/name-pairs.ts';
import { learnNativeRules } from './confusions/native-model.ts';
import { writeNativeForms, writeScriptRules } from './confusions/write-native-forms.ts';

const OUTPUT = new URL('../src/core/data/native-forms.ts', import.meta.url);

const names = readNativeNames(process.argv[2] ?? '../shared/eval');
const rules = [...names.values()].map(learnNativeRules);
const count = rules.reduce((sum, { size }) => sum + size, 0);
const header = [
  `Written by scripts/learn-native-forms.ts on ${new Date().toISOString().slice(0, 10)}; do not edit.`,
  `${count} rules for ${[...names.keys()].join(', ')}, learned from names in Wikidata (CC0). Figures: docs/decisions/003-learned-channel.md.`,
];
writeFileSync(OUTPUT, writeNativeForms(rules.map(writeScriptRules), header));
console.log(`${count} rules written`);
