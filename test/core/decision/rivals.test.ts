import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decision/decide.ts';
import { type Decision, decideCluster } from '../../../src/core/decision/rivals.ts';
import { evidenceFor } from '../../../src/core/evidence/evidence.ts';
import { mentionedEntries } from '../../../src/core/evidence/mentioned.ts';
import type { Entry } from '../../../src/core/gazetteer/entry.ts';
import { findReadings } from '../../../src/core/readings/readings.ts';
import { entry, ZELENSKY } from '../../entries.ts';
import { readingAs, sceneFor } from '../scene-for.ts';

function decisions(text: string, entries: readonly Entry[]): Decision[] {
  const scene = sceneFor(text, entries);
  return decide(scene, findReadings(scene), 0.9);
}

describe('rival readings', () => {
  it('take confidence from each other, and leave a near tie to a person', () => {
    const alone = decisions('in the city of Kharen today', [entry('Kharan')])[0];
    const [tie] = decisions('in the city of Kharen today', [entry('Kharan'), entry('Kharin')]);
    expect(tie?.state).toBe('suggest');
    expect(tie!.confidence).toBeLessThan(alone!.confidence);
    expect(tie?.candidates.map(({ name }) => name).sort()).toEqual(['Kharan', 'Kharin']);
  });

  it('are ranked, the likeliest first', () => {
    for (const { candidates } of decisions('in the city of Kharen today', [entry('Kharan'), entry('Kharin')])) {
      const confidences = candidates.map(({ confidence }) => confidence);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    }
  });

  it('are none where a right word beside bears out the likeliest, unless they are decoys', () => {
    const confidence = (...others: Entry[]) =>
      decisions('Minister Abbas Arachi spoke', [entry('Abbas Araghchi', { type: 'person' }), ...others])[0]?.confidence;
    expect(confidence()).toBeGreaterThan(0.5);
    expect(confidence(entry('Karachi'))).toBe(confidence());
    expect(confidence(entry('Karim', { type: 'person', not: ['Arache'] }))).not.toBe(confidence());
  });

  it('are none where two dictionaries have the same bearer', () => {
    const twice = [entry('Zaporizhzhia', { dictionary: 'A' }), entry('Zaporizhzhia', { dictionary: 'B' })];
    const [decision] = decisions('Shells hit the city of Zaborizhzhia', twice);
    expect(decision?.state).toBe('correct');
    expect(decision?.candidates).toHaveLength(1);
  });

  it('leave a spelling alone that a decoy is nearer to', () => {
    const medvedev = entry('Dmitry Medvedev', {
      type: 'person',
      short: ['Medvedev'],
      not: ['Viktor Medvedchuk', 'Medvedchuk'],
    });
    const text = 'Former president Dmitry Medvedev met Medvedchuck, and Olena Zelenskaa left';
    expect(decisions(text, [medvedev, ZELENSKY])).toEqual([]);
  });

  it.each([
    ['Larry Qwortelmann', 'Harry Qwortelmann', 'suggest'],
    ['Collin Qwortelmann', 'Colin Qwortelmann', 'suggest'],
    ['Haryr Qwortelmann', 'Harry Qwortelmann', 'correct'],
    ['Larry Qwortelman', 'Larry Qwortelmann', 'correct'],
  ])('take no usual given name for another: %s, where %s is known', (text, name, state) => {
    const scene = sceneFor(`Then ${text} spoke`, [entry(name, { type: 'person' })]);
    const reading = readingAs(scene, name);
    const judged = { reading, odds: 9, evidence: evidenceFor(scene, mentionedEntries(scene, []), reading) };
    expect(decideCluster(scene, [judged], 0.9).map((decision) => decision.state)).toEqual([state]);
  });

  it('mend no word that stands as it should in another form of the entry', () => {
    const rajoub = entry('Jibril Rajoub', { type: 'person', short: ['Rajoub'], also: ['Jebril Rajoub'] });
    const scene = sceneFor('Arrest Jibril Rajov', [rajoub]);
    const mentioned = mentionedEntries(scene, []);
    const judged = (form: string, odds: number) => {
      const reading = readingAs(scene, form);
      return { reading, odds, evidence: evidenceFor(scene, mentioned, reading) };
    };
    const cluster = [judged('Rajoub', 6), judged('Jibril Rajoub', 4), judged('Jebril Rajoub', 3)];
    const [decision] = decideCluster(scene, cluster, 0.9);
    expect(decision?.reading.garbled.map(({ surface }) => surface)).toEqual(['rajov']);
  });

  it('correct nothing of an entry that is only to be suggested, and nothing of one that is not matched', () => {
    const text = 'Shells hit the city of Zaborizhzhia';
    expect(decisions(text, [entry('Zaporizhzhia', { fuzzy: 'suggest' })])[0]?.state).toBe('suggest');
    expect(decisions(text, [entry('Zaporizhzhia', { fuzzy: 'off' })])).toEqual([]);
  });

  it('leave a light respelling of an Arabic name to a person', () => {
    const damanhur = (source: Record<string, string>) =>
      decisions('Shots fell in the city of Damanhour today', [entry('Damanhur', { source })])[0]?.state;
    expect(damanhur({ ar: 'العربية' })).not.toBe('correct');
  });
});
