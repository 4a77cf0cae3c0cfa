import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/review/answer.ts';
import { answerTo, currentText, type Dialogue, openDialogue } from '../../src/review/dialogue.ts';
import { added, press, refused } from '../../src/review/press.ts';
import { correctionIn, suggestionIn } from './finding.ts';
import { typed } from './keys.ts';

const SOURCE = 'Vian met Zellinski. VIAN left Correviev with Vian.';
const VIAN = correctionIn(SOURCE, 'Vian', 'Fidan');
const QUESTIONS = [
  VIAN,
  correctionIn(SOURCE, 'Zellinski', 'Zelensky'),
  correctionIn(SOURCE, 'VIAN', 'FIDAN'),
  suggestionIn(SOURCE, 'Correviev', ['Kharkiv', 'Kirov Oblast']),
  correctionIn(SOURCE, 'Vian', 'Fidan', VIAN.end),
];

const accept = (scope: Answer['scope'], write?: string): Answer => ({
  verdict: 'accept',
  scope,
  ...(write === undefined ? {} : { write }),
});
const reject = (scope: Answer['scope']): Answer => ({ verdict: 'reject', scope });

function pressed(keys: string, given: readonly (Answer | undefined)[] = []): Dialogue {
  return typed(keys).reduce(press, openDialogue(QUESTIONS, given));
}

function answers(dialogue: Dialogue) {
  return QUESTIONS.map((_, at) => answerTo(dialogue, at));
}

describe('the dialogue', () => {
  it('asks one question after the other and ends', () => {
    expect(pressed('').at).toBe(0);
    expect(pressed('yn').at).toBe(2);
    const done = pressed('ynyny');
    expect(done.phase).toEqual({ name: 'done', by: 'answers' });
    expect(answers(done)).toEqual([accept('here'), reject('here'), accept('here'), reject('here'), accept('here')]);
  });

  it('is done at once where there is nothing to ask', () => {
    expect(openDialogue([], []).phase).toEqual({ name: 'done', by: 'answers' });
  });

  it('asks no more about a spelling that is always or never changed, in capitals neither', () => {
    expect(answers(pressed('ay'))).toEqual([
      accept('everywhere'),
      accept('here'),
      accept('everywhere'),
      undefined,
      accept('everywhere'),
    ]);
    expect(pressed('ay').at).toBe(3);
    expect(answers(pressed('v'))[4]).toEqual(reject('everywhere'));
  });

  it('asks nothing that was decided before', () => {
    const dialogue = pressed('', [accept('everywhere'), undefined, reject('here')]);
    expect(dialogue.at).toBe(1);
    expect(answerTo(dialogue, 2)).toEqual(reject('here'));
  });

  it('goes back, and opens what an answer for everywhere had closed', () => {
    expect(pressed('yb').at).toBe(0);
    expect(answers(pressed('ab'))).toEqual(QUESTIONS.map(() => undefined));
    expect(pressed('b')).toMatchObject({ at: 0, note: expect.stringMatching(/first/) });
  });

  it('keeps what was decided when it is left', () => {
    const left = pressed('yq');
    expect(left.phase).toEqual({ name: 'done', by: 'quit' });
    expect(answers(left).slice(0, 2)).toEqual([accept('here'), undefined]);
    expect(pressed('y\u0004').phase).toEqual(left.phase);
  });

  it.each(['\u0003', 'y\u0003', 'e\u0003', 'd\u0003'])('ends at Ctrl-C whatever it waits for: %j', (keys) => {
    expect(pressed(keys).phase).toEqual({ name: 'done', by: 'interrupt' });
  });

  it('shows help, and a hint at any other key, without an answer', () => {
    expect(pressed('?').note).toMatch(/^y {2}change it/);
    for (const key of ['x', ' ', '\r', 'Y', '0', '\u0019']) expect(pressed(key)).toMatchObject({ at: 0, steps: [] });
    expect(pressed('x').note).toMatch(/\?/);
    expect(pressed('?y').note).toBe('');
  });
});

describe('a candidate', () => {
  it('is shown when its number is pressed, and written at y', () => {
    const chosen = pressed('yyy2');
    expect(currentText(chosen)).toBe('Kirov');
    expect(chosen.at).toBe(3);
    expect(answerTo(pressed('yyy2y'), 3)).toEqual(accept('here', 'Kirov'));
  });

  it('may be the first again', () => {
    expect(answerTo(pressed('yyy21y'), 3)).toEqual(accept('here'));
  });

  it('that there is not is told', () => {
    expect(pressed('yyy3').note).toMatch(/no candidate 3/);
    expect(pressed('1').note).toMatch(/no candidate 1/);
  });
});

describe('words of one’s own', () => {
  it('are shown at Return and written at y', () => {
    expect(currentText(pressed('e\u0015 Fydan \r'))).toBe('Fydan');
    expect(answerTo(pressed('e\u0015Fydan\ry'), 0)).toEqual(accept('here', 'Fydan'));
  });

  it('hold for the same spelling in the same capitals at a', () => {
    const dialogue = pressed('e\u0015Fydan\ra');
    expect(answers(dialogue)).toEqual([
      accept('everywhere', 'Fydan'),
      undefined,
      undefined,
      undefined,
      accept('everywhere', 'Fydan'),
    ]);
  });

  it('are forgotten at Escape, and when there are none', () => {
    for (const keys of ['e\u0015Fydan\u001B', 'e\u0015\r', 'e\r', 'e\u0015Vian\r']) {
      expect(currentText(pressed(keys)), keys).toBe('Fidan');
      expect(pressed(keys).phase).toEqual({ name: 'ask' });
    }
  });

  it('may be pasted, which is no answer where there is nothing to write', () => {
    const paste = (text: string) => ({ text, name: 'paste', ctrl: false });
    expect(currentText([paste('Ada Q as'), ...typed('\r')].reduce(press, pressed('e\u0015')))).toBe('Ada Q as');
    for (const text of ['a', '1', 'toString', '']) {
      expect(press(pressed(''), paste(text))).toMatchObject({
        at: 0,
        steps: [],
        note: expect.stringMatching(/pasted/),
      });
    }
  });

  it('may hold letters that are keys elsewhere', () => {
    expect(currentText(pressed('e\u0015qbny?1\r'))).toBe('qbny?1');
  });
});

describe('the dictionary', () => {
  it('is asked, and makes the change hold everywhere', () => {
    const asked = pressed('d');
    expect(asked.phase).toEqual({ name: 'add' });
    expect(press(asked, typed('y')[0]!)).toBe(asked);
    expect(answers(added(asked))[4]).toEqual(accept('everywhere'));
  });

  it('may refuse, after which the question stands', () => {
    expect(refused(pressed('d'), 'a right form')).toMatchObject({ at: 0, phase: { name: 'ask' }, steps: [] });
  });
});

describe('whatever is pressed', () => {
  it('the first open question is asked, as long as there is one', () => {
    const anyKeys = fc.string({ unit: fc.constantFrom(...'ynavedbq12?x\r\u001B\u007F\u0015'), maxLength: 30 });
    fc.assert(
      fc.property(anyKeys, (keys) => {
        const dialogue = pressed(keys);
        const open = answers(dialogue).indexOf(undefined);
        if (dialogue.phase.name === 'done') return;
        expect(dialogue.at).toBe(open);
      }),
    );
  });

  it('gives the same state for b as before the answer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'yn'), maxLength: 3 }),
        fc.constantFrom(...'ynav'),
        (keys, key) => {
          const before = pressed(keys);
          const back = pressed(`${keys}${key}b`);
          expect(back.at).toBe(before.at);
          expect(answers(back)).toEqual(answers(before));
        },
      ),
    );
  });
});
