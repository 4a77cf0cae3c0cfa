import { describe, expect, it } from 'vitest';
import { printable } from '../../src/report/printable.ts';
import { openDialogue } from '../../src/review/dialogue.ts';
import { editText, questionText } from '../../src/review/dialogue-text.ts';
import { editLine } from '../../src/review/edit-line.ts';
import { press, refused } from '../../src/review/press.ts';
import { HOSTILE } from '../report/sample-runs.ts';
import { correctionIn, suggestionIn } from './finding.ts';
import { typed } from './keys.ts';

const SOURCE = 'Vian came to Correviev.';
const begun = openDialogue(
  [correctionIn(SOURCE, 'Vian', 'Fidan'), suggestionIn(SOURCE, 'Correviev', ['Kharkiv', 'Kirov'])],
  [],
);
const asked = { path: 'a.txt', source: SOURCE, color: 'never' as const };

function shown(keys: string): string {
  return questionText(typed(keys).reduce(press, begun), asked);
}

describe('a question', () => {
  it('shows the change in its line, entry, confidence, reason and keys', () => {
    expect(shown('')).toBe(
      `a.txt  (1 of 2)
  1:1     Vian → Fidan  (Fidan, listed, 100 %)
          listed in Test
          [-Vian-]{+Fidan+} came to Correviev.
Change it [y,n,e,a,v,d,b,q,?]? `,
    );
  });

  it('says of a suggestion that it is one, and numbers the candidates', () => {
    expect(shown('y')).toMatch(/only suggested.*\n +candidates: 1 Kharkiv 60 %, 2 Kirov 30 %\nChange it \[y,n,e,1-2,a/);
  });

  it('shows what was chosen instead of the proposal', () => {
    expect(shown('y2')).toContain('Correviev → Kirov  (instead of Kharkiv, fuzzy, 60 %)');
  });

  it('has its note before the prompt', () => {
    expect(shown('x')).toMatch(/\nNo such key.*\nChange it/);
    expect(shown('?')).toMatch(/\ny {2}change it\n/);
  });

  it('is coloured when asked for', () => {
    expect(questionText(begun, { ...asked, color: 'always' })).toContain('\u001B[31m');
  });

  it('never drives the terminal', () => {
    const source = `Vian ${HOSTILE}`;
    const dialogue = refused(openDialogue([correctionIn(source, 'Vian', HOSTILE)], []), HOSTILE);
    const text = questionText(dialogue, { path: HOSTILE, source, color: 'never' });
    expect(text.replaceAll('\n', '')).toBe(printable(text.replaceAll('\n', '')));
  });
});

describe('the line being edited', () => {
  it('is drawn over the one before, with the cursor in its place', () => {
    expect(editText(editLine('Fidan'))).toBe('\r\u001B[K  write: Fidan');
    expect(editText({ before: ['F'], after: ['i', 'd'] })).toBe('\r\u001B[K  write: Fid\u001B[2D');
  });
});
