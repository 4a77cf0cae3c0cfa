import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { findReadings } from '../../../src/core/readings/readings.ts';
import { fix } from '../../../src/fix.ts';
import { entry } from '../../entries.ts';
import { formText, sceneFor } from '../scene-for.ts';

const ENTRIES = [
  entry('Rafi Quandor', {
    type: 'person',
    short: ['Quandor'],
    doubtful: ['Candle', 'Wren'],
    context: ['chancellor of Ruritania', 'steel pact'],
  }),
  entry('Vetch', { doubtful: ['Fetch Field', 'Boris'] }),
  entry('Zorpp', { context: ['Ruritania'] }),
];

/** What is read as something that a dictionary doubts. */
function doubted(text: string): string[] {
  const scene = sceneFor(text, ENTRIES);
  return findReadings(scene).map(({ form }) => formText(scene, form));
}

describe('a doubtful garbling', () => {
  it('is read as a name where a capital says that it is one', () => {
    expect(doubted('There the chancellor Candle spoke.')).toEqual(['Candle']);
    expect(doubted('They came to Fetch Field.')).toEqual(['Fetch Field']);
    expect(doubted('Boris is near.')).toEqual(['Boris']);
  });

  it('is a word at the beginning of a sentence, in a title and in lower case', () => {
    expect(doubted('Candle light is warm. A candle.')).toEqual([]);
    expect(doubted('How to Light a Candle in the Dark')).toEqual([]);
  });

  it('is a thing behind an article, but that a place may have one', () => {
    expect(doubted('There he bought a Candle and left.')).toEqual([]);
    expect(doubted('There he met the Candle and left.')).toEqual([]);
    expect(doubted('There he crossed the Fetch Field and left.')).toEqual(['Fetch Field']);
  });

  it('is left in a sentence of another language', () => {
    expect(doubted('Tegnap este Candle ezt mondta nekem otthon.')).toEqual([]);
  });
});

describe('fix', () => {
  /** What a context says hangs on how many names have another. */
  const others = Array.from({ length: 60 }, (_, at) => entry(`Other Place ${at}`, { context: ['elsewhere'] }));
  const gazetteer = compile([...ENTRIES, ...others]);
  const fixed = (text: string) => {
    const { text: out, corrections, suggestions } = fix(text, gazetteer);
    return [out, [...corrections, ...suggestions].map(({ reason }) => reason)] as const;
  };

  it('corrects a doubtful garbling where the article speaks for the entry, and says who doubts', () => {
    const [text, reasons] = fixed(
      'All were in Zorpp by then. There the chancellor of Ruritania, Candle, signed the steel pact.',
    );
    expect(text).toBe('All were in Zorpp by then. There the chancellor of Ruritania, Quandor, signed the steel pact.');
    expect(reasons[0]).toMatch(/^listed as doubtful in Test; near /);
  });

  it('leaves it where the article has the right name as well, to whom else it may belong', () => {
    const [text] = fixed(
      'Rafi Quandor came to Zorpp. There the chancellor of Ruritania, Candle, signed the steel pact.',
    );
    expect(text).toContain('Ruritania, Candle, signed');
  });

  it('takes a town with its state for no enumeration', () => {
    expect(fixed('A storm came to Fetch Field, Zorpp, on Monday.')[0]).toContain('Fetch Field, Zorpp');
  });

  it('leaves it where nothing does', () => {
    expect(fixed('They bought a new lamp and a Candle for it.')).toEqual([
      'They bought a new lamp and a Candle for it.',
      [],
    ]);
  });

  it('leaves a usual given name to whoever is called so, be the entry named beside', () => {
    const [text] = fixed('All were in Zorpp by then. There the chancellor of Ruritania, Wren, signed the steel pact.');
    expect(text).toContain('Ruritania, Wren, signed');
  });

  it('gives way to whom the dictionary knows by that name', () => {
    const { text } = fix(
      'All were in Zorpp by then. There the chancellor of Ruritania, Candle, signed the steel pact.',
      compile([...ENTRIES, ...others, entry('Ann Candle', { type: 'person', short: ['Candle'] })]),
    );
    expect(text).toContain('Candle');
  });
});
