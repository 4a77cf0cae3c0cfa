import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceFor, listedEntries } from '../../../src/core/evidence/evidence.ts';
import { mentionedEntries } from '../../../src/core/evidence/mentioned.ts';
import { findReadings } from '../../../src/core/readings/readings.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';
import { readingAs, sceneFor } from '../scene-for.ts';

const ENTRIES = [
  ZELENSKY,
  KYIV,
  entry('Zaporizhzhia', { context: ['southern Ukraine', 'nuclear plant'] }),
  entry('Kherson'),
  entry('Hakan Fidan', { type: 'person', short: ['Fidan'], context: ['foreign minister'] }),
  entry('Ronaldo', { type: 'person', dictionary: 'Football' }),
];

/** What an article says of the reading as a form. */
function evidence(text: string, form: string): Evidence {
  const scene = sceneFor(text, ENTRIES);
  return evidenceFor(scene, mentionedEntries(scene, []), readingAs(scene, form));
}

describe('evidenceFor', () => {
  it('has the entry elsewhere in the article as an anchor', () => {
    expect(evidence('Zaborisja is near Zaporizhzhia', 'Zaporizhzhia').anchor).toBe(3);
    expect(evidence('Zaborisja is near Kyiv', 'Zaporizhzhia').anchor).toBe(-1);
  });

  it('does not take for another place the very words that a longer name was mended in', () => {
    const scene = sceneFor('yesterday Hakan Fidann spoke', ENTRIES);
    const whole = { reading: readingAs(scene, 'Hakan Fidan'), confidence: 1, state: 'correct' } as const;
    const mentioned = mentionedEntries(scene, [whole]);
    expect(evidenceFor(scene, mentioned, readingAs(scene, 'Fidan'))).toMatchObject({ anchor: -1, repeated: false });
  });

  it('has the entry in full elsewhere by a right name of several words, not by a mended one', () => {
    expect(evidence('Hakan Fidann met Hakan Fidan', 'Hakan Fidan').inFull).toBe(true);
    expect(evidence('Hakan Fidann met Fidan', 'Hakan Fidan').inFull).toBe(false);
    const scene = sceneFor('Hakan Fidann met Hakan Vidan', ENTRIES);
    const readings = findReadings(scene);
    const [one, other] = [readings[0]!, readings.at(-1)!];
    expect(other.first).toBeGreaterThan(one.first);
    const mentioned = mentionedEntries(scene, [{ reading: one, confidence: 1, state: 'correct' }]);
    expect(evidenceFor(scene, mentioned, other)).toMatchObject({ anchor: 0, inFull: false });
  });

  it('has the words of the context that stand near, and no others', () => {
    expect([...evidence('the nuclear plant of Zaborisja in Ukraine', 'Zaporizhzhia').context.words].sort()).toEqual([
      'Ukraine',
      'nuclear',
      'plant',
    ]);
    expect(evidence(`in Zaborisja ${'and so on '.repeat(9)} nuclear`, 'Zaporizhzhia').context).toEqual({
      words: [],
      nats: 0,
      beside: 0,
    });
  });

  it('has what a word of the context right beside it says', () => {
    expect(evidence('the nuclear plant of Zaborisja', 'Zaporizhzhia').context.beside).toBe(0);
    const { nats, beside } = evidence('the Zaborisja plant is nuclear', 'Zaporizhzhia').context;
    expect(beside).toBeCloseTo(nats / 2);
  });

  it('has how much commoner a word of the context is among the entries of the article', () => {
    const nigerian = ['Kaduna', 'Bauchi', 'Anambra', 'Sokoto'].map((name) => entry(name, { context: ['Nigeria'] }));
    const others = Array.from({ length: 60 }, (_, at) => entry(`Other${at}`, { context: ['Elsewhere'] }));
    const kin = (text: string) => {
      const scene = sceneFor(text, [...nigerian, ...others]);
      return evidenceFor(scene, mentionedEntries(scene, []), readingAs(scene, 'Sokoto')).kin.nats;
    };
    expect(kin('Kaduna, Bauchi, Anambra, and then Sakkoto')).toBeCloseTo(Math.log(64 / 4) + Math.log(3 / 5));
    expect(kin('Kaduna, and then Sakkoto')).toBeLessThan(kin('Kaduna, Bauchi, and then Sakkoto'));
    expect(kin('Other1, Other2, and then Sakkoto and Sokoto')).toBe(0);
  });

  it('has the names beside it in an enumeration, of its own kind only', () => {
    expect(evidence('in Kyiv, Zaborisja and Kherson', 'Zaporizhzhia').listed).toEqual(['Kyiv', 'Kherson']);
    expect(evidence('with Fidan, Zaborisja left', 'Zaporizhzhia').listed).toEqual([]);
    expect(evidence('from Kyiv he saw Zaborisja burn', 'Zaporizhzhia').listed).toEqual([]);
  });

  it('has the word before that goes with the type', () => {
    expect(evidence('shots in Zaborisja now', 'Zaporizhzhia').cue).toBe('in');
    expect(evidence('shots, Zaborisja said', 'Zaporizhzhia').cue).toBeUndefined();
    expect(evidence('Zaborisja burns', 'Zaporizhzhia').cue).toBeUndefined();
  });

  it('looks past an Arabic article, which is no strange name', () => {
    const { article, clash, cue, listed } = evidence('shots in Al-Zaborisja and Kherson', 'Zaporizhzhia');
    expect({ article, clash, cue, listed }).toEqual({
      article: true,
      clash: undefined,
      cue: 'in',
      listed: ['Kherson'],
    });
    expect(evidence('shots at Susan al-Zaborisja', 'Zaporizhzhia').clash).toBe('Susan');
  });

  it('has a strange given name against it, and no title', () => {
    expect(evidence('Susan Zelenskij left', 'Zelensky').clash).toBe('Susan');
    expect(evidence('Mr Zelenskij left', 'Zelensky').clash).toBeUndefined();
    expect(evidence('Volodymyr Zelenskij left', 'Volodymyr Zelensky').clash).toBeUndefined();
  });

  it('has a strange name beside a name of one word as a stranger', () => {
    expect(evidence('Bruno Rhonaldoh left', 'Ronaldo')).toMatchObject({ stranger: 'Bruno', clash: undefined });
  });

  it('counts the beat, and other garblings as company', () => {
    const alone = evidence('Zaborisja burns', 'Zaporizhzhia');
    const amongOthers = evidence('Zaborisja burns; Kiev and Kherson too', 'Zaporizhzhia');
    expect(alone).toMatchObject({ beat: 0, company: 0, sound: 0 });
    expect(amongOthers.beat).toBe(2);
    expect(amongOthers.company).toBe(1);
  });

  it('has no company in its own words, read with more of those beside them', () => {
    const scene = sceneFor('yesterday Haakan Fidann spoke', ENTRIES);
    const both = { reading: readingAs(scene, 'Hakan Fidan'), confidence: 0.8, state: 'suggest' } as const;
    expect(both.reading.garbled).toHaveLength(2);
    const mentioned = mentionedEntries(scene, [both]);
    expect(mentioned.company).toBeCloseTo(0.6);
    expect(evidenceFor(scene, mentioned, readingAs(scene, 'Fidan')).company).toBe(0);
  });

  it('counts no other beat', () => {
    expect(evidence('Zaborisja burns, says Ronaldo', 'Zaporizhzhia').beat).toBe(0);
  });

  it('counts names that nobody knows', () => {
    const few = evidence('Zaborisja burns', 'Zaporizhzhia').unknown;
    expect(evidence('Zaborisja burns, says Qwortelmann to Blurtinsky', 'Zaporizhzhia').unknown).toBe(few + 2);
  });
});

describe('listedEntries', () => {
  it('are the known names to both sides in an enumeration', () => {
    const scene = sceneFor('Kyiv, Qwortelmann and Kherson', ENTRIES);
    const names = listedEntries(scene, mentionedEntries(scene, []), 1, 2).map(({ name }) => name);
    expect(names).toEqual(['Kyiv', 'Kherson']);
  });

  it('are none at the ends of a text', () => {
    const scene = sceneFor('Qwortelmann', ENTRIES);
    expect(listedEntries(scene, mentionedEntries(scene, []), 0, 1)).toEqual([]);
  });
});
