import { describe, expect, it } from 'vitest';
import { calibrationError, isWithin, tenthsOf } from '../../scripts/calibration/tenths.ts';
import { withoutGarblings } from '../../scripts/eval/dictionaries.ts';
import { FLOOR, figureTable } from '../../scripts/eval/figure-table.ts';
import { atLeast, atMost } from '../../scripts/eval/measurement.ts';
import { readRecord, withFigures } from '../../scripts/eval/measurement-record.ts';
import { createPlainCorrector } from '../../scripts/eval/nearest-by-edits.ts';
import { dictionaryOf } from '../../scripts/eval/packaged-names.ts';
import { withoutHard } from '../../scripts/eval/score-cases.ts';
import { checkDictionaries } from '../../src/dictionary/check-dictionaries.ts';

const recall = { measure: 'recall', value: 0.8512, digits: 3, goal: atLeast(0.85) };
const strays = { measure: 'strays', value: 3, digits: 0, goal: atMost(2) };

describe('the record', () => {
  const page = withFigures('# Title\n\nWords.\n', '2026-01-31', [recall, strays]);

  it('keeps figures under their date, behind the page’s text', () => {
    expect(page.startsWith('# Title\n\nWords.\n\n| measure |')).toBe(true);
    expect(readRecord(page).dates).toEqual(['2026-01-31']);
    expect(readRecord(page).rows.get('recall')?.get('2026-01-31')).toBe('0.851');
  });

  it('takes a new column for a new date and leaves the cells that were not measured', () => {
    const later = readRecord(withFigures(page, '2026-02-01', [{ ...strays, value: 1 }]));
    expect(later.dates).toEqual(['2026-01-31', '2026-02-01']);
    expect(later.rows.get('recall')?.has('2026-02-01')).toBe(false);
    expect(later.rows.get('strays')?.get('2026-02-01')).toBe('1');
  });

  it('brings a date up to date, and keeps the floor out of the dates', () => {
    const again = withFigures(withFigures(page, '2026-01-31', [{ ...recall, value: 0.9 }]), FLOOR, [strays]);
    expect(readRecord(again).dates).toEqual(['2026-01-31']);
    expect(readRecord(again).rows.get('recall')?.get('2026-01-31')).toBe('0.900');
    expect(readRecord(again).rows.get('strays')?.get(FLOOR)).toBe('3');
  });

  it('writes the same page for the same figures', () => {
    expect(withFigures(page, '2026-01-31', [recall, strays])).toBe(page);
  });
});

describe('figureTable', () => {
  it('sets figures beside goal, floor and the last record, and marks those that miss their goal', () => {
    const page = withFigures(withFigures('', FLOOR, [recall]), '2026-01-31', [{ ...recall, value: 0.7 }]);
    const [, , first, second] = figureTable([recall, strays], readRecord(page)).split('\n');
    expect(first?.split(/ *\| */)).toEqual(['', 'recall', '≥ 0.85', '0.851', '0.700', '0.851', '']);
    expect(second?.split(/ *\| */)).toEqual(['', 'strays', '≤ 2', '', '', '3 *', '']);
  });
});

describe('withoutHard', () => {
  it('turns hard edits into spans to ignore', () => {
    const edits = [
      { start: 0, end: 4, hard: true },
      { start: 9, end: 12, hard: false },
    ];
    const line = `${JSON.stringify({ id: 'a', text: 'text', edits, ignore: [{ start: 20, end: 21 }] })}\n`;
    expect(JSON.parse(withoutHard(line))).toEqual({
      id: 'a',
      text: 'text',
      edits: [{ start: 9, end: 12, hard: false }],
      ignore: [
        { start: 20, end: 21 },
        { start: 0, end: 4 },
      ],
    });
  });
});

describe('withoutGarblings', () => {
  it('takes out what lists garblings, and what would fail without them', () => {
    const yaml = withoutGarblings(
      'version: 1\ntitle: T\ncorrections: { Kyjiw: Kyiv }\nentries:\n  - name: Kyiv\n    type: place\n    also: [Kyyiv]\n    variants: [Kief]\n    examples: [{ from: Kief, to: Kyiv }]\n',
    );
    const { corrections, entries, faults } = checkDictionaries([{ path: 'bare.yaml', yaml }]);
    expect(faults).toEqual([]);
    expect(corrections).toEqual([]);
    expect(entries.map(({ name, also, variants }) => ({ name, also, variants }))).toEqual([
      { name: 'Kyiv', also: ['Kyyiv'], variants: [] },
    ]);
  });
});

describe('dictionaryOf', () => {
  it('makes a dictionary without faults of any name', () => {
    const names = [
      { name: 'Ta’izz: "al-Jadid"', type: 'place' },
      { name: 'No', type: 'person' },
    ] as const;
    const { entries, faults } = checkDictionaries([{ path: 'names.yaml', yaml: dictionaryOf(names) }]);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(entries.map(({ name }) => name).sort()).toEqual(['No', 'Ta’izz: "al-Jadid"']);
  });
});

describe('createPlainCorrector', () => {
  const corrected = (text: string, ...names: string[]) =>
    createPlainCorrector(names)(text).map(({ start, end, replacement }) => [text.slice(start, end), replacement]);

  it('allows one edit in five to seven letters, two from eight on, none below', () => {
    expect(corrected('In Odesse and Ljvv', 'Odessa', 'Lviv')).toEqual([['Odesse', 'Odessa']]);
    expect(corrected('In Odezzo', 'Odessa')).toEqual([]);
    expect(corrected('In Khmelnitzkij', 'Khmelnytskyi')).toEqual([]);
    expect(corrected('In Mikolaev', 'Mykolaiv')).toEqual([['Mikolaev', 'Mykolaiv']]);
  });

  it('leaves known names, and what two names are as near to', () => {
    expect(corrected('Odessa, Odesse', 'Odessa', 'Odesse')).toEqual([]);
    expect(corrected('Odessi', 'Odessa', 'Odesse')).toEqual([]);
  });

  it('prefers the longest run of words, without a possessive', () => {
    expect(corrected('Rustum Umerov’s plane', 'Rustem Umerov', 'Rustam')).toEqual([['Rustum Umerov', 'Rustem Umerov']]);
    expect(corrected('Rustum. Umerov', 'Rustem Umerov')).toEqual([]);
  });
});

describe('tenths', () => {
  const judged = [
    { confidence: 0.95, right: true },
    { confidence: 1, right: true },
    { confidence: 0.55, right: false },
    { confidence: 0.55, right: true },
  ];

  it('count readings by confidence', () => {
    expect(tenthsOf(judged)).toEqual([
      { from: 0.5, count: 2, right: 1 },
      { from: 0.9, count: 2, right: 2 },
    ]);
    expect(tenthsOf(judged).every(isWithin)).toBe(true);
    expect(isWithin({ from: 0.5, count: 4, right: 1 })).toBe(false);
  });

  it('measure how far confidence lies from what is right', () => {
    expect(calibrationError(judged)).toBeCloseTo((0.1 + 0.05) / 4);
    expect(calibrationError([])).toBe(0);
  });
});
