import type { Clue, LetterChange, SpelledWord } from './clue.ts';
import type { RankedName } from './correction.ts';
import { percent } from './percent.ts';

/** Says in words that a person can check what clues say, and who else might be meant. */
export function reasonFrom(clues: readonly Clue[], runnerUp?: RankedName): string {
  const reasons = clues.map(spoken);
  if (runnerUp) reasons.push(`next likeliest ${runnerUp.name} (${percent(runnerUp.confidence)})`);
  return reasons.join('; ');
}

function spoken(clue: Clue): string {
  switch (clue.kind) {
    case 'listed':
      return `listed in ${clue.dictionary}`;
    case 'doubtful':
      return `listed as doubtful in ${clue.dictionary}`;
    case 'style':
      return 'house style';
    case 'spelling':
      return clue.words.map(likeness).join(', ');
    case 'cognate':
      return `${clue.surface} and ${clue.target} are one name`;
    case 'rest':
      return `the rest of ${clue.name} stands beside it`;
    case 'anchor':
      return `${clue.name} stands in ${clue.field ?? `line ${clue.line}`}`;
    case 'repeated':
      return 'spelled the same elsewhere in the article';
    case 'context':
      return `near ${clue.words.map((word) => `“${word}”`).join(', ')}`;
    case 'kin':
      return `other names here go with “${clue.word}”`;
    case 'enumeration':
      return `listed with ${clue.names.join(' and ')}`;
    case 'stranger':
      return `but “${clue.name}” stands beside it`;
    case 'unwritable':
      return 'not written, since its cell would need quotation marks';
    case 'accepted':
      return 'accepted by a person';
  }
}

function likeness({ surface, target, changes }: SpelledWord): string {
  const joined = surface.includes(' ') ? `“${surface}” as one word, ` : '';
  const differing = changes.length > 0 ? ` with ${changes.map(changeOf).join(', ')}` : '';
  return `${joined}like ${target}${differing}`;
}

function changeOf({ target, surface }: LetterChange): string {
  if (surface === '') return `${target} lost`;
  return target === '' ? `${surface} added` : `${target} as ${surface}`;
}
