import { describe, expect, it } from 'vitest';
import { mistakenNames } from '../../scripts/dictionaries/mistaken-names.ts';
import { faultLine } from '../../src/dictionary/fault-line.ts';
import { runExamples } from '../../src/dictionary/run-examples.ts';
import { fix } from '../../src/fix.ts';
import {
  doubtfulComplaints,
  rightFormComplaints,
  styleComplaints,
  surnameComplaints,
  variantComplaints,
} from './complaints.ts';
import { layoutComplaints } from './layout-complaints.ts';
import { shippedShelf, shippedTexts } from './shipped.ts';

/** Reading and compiling ten thousand entries takes seconds, and more on a busy machine. */
const TIMEOUT = 240_000;

describe.each(shippedTexts)('$path', ({ path, yaml }) => {
  it('has its schema, its scope, a title, and its entries in order', () => {
    expect(layoutComplaints(path, yaml)).toEqual([]);
  });
});

describe('the shipped dictionaries together', { timeout: TIMEOUT }, () => {
  const shelf = shippedShelf();

  it('have no fault: no unknown key, duplicate, clash, cycle, shared short form, or variant that is a name or a word', () => {
    expect(shelf.faults.map(faultLine)).toEqual([]);
  });

  it('do what their examples show', () => {
    const failures = runExamples(shelf.examples, (text) => fix(text, shelf.gazetteer).text);
    expect(failures.map(faultLine)).toEqual([]);
  });

  it('leave every right form and every decoy alone, so that no name is read as another', () => {
    expect(rightFormComplaints(shelf)).toEqual([]);
  });

  it('leave a surname alone behind the full name that it belongs to', () => {
    expect(surnameComplaints(shelf)).toEqual([]);
  });

  it('correct every variant', () => {
    expect(variantComplaints(shelf)).toEqual([]);
  });

  it('leave a doubtful garbling alone where nothing speaks for it', () => {
    expect(doubtfulComplaints(shelf)).toEqual([]);
  });

  it('keep what a house writes in its style, and change nothing more when that is fixed again', () => {
    expect(styleComplaints(shelf)).toEqual([]);
  });

  it('have few entries for which a right name nearby would be taken, if nobody knew it', () => {
    // One entry in four, since each name is looked for among all others.
    const sample = shelf.entries.filter((_, at) => at % 4 === 0);
    const names = sample.reduce((sum, { short }) => sum + 1 + short.length, 0);
    const mistaken = mistakenNames(shelf.gazetteer, sample).map(({ name, takenFor }) => `${name} → ${takenFor}`);
    const allowed = Math.ceil(names * MOST_MISTAKEN);
    expect(
      mistaken.length,
      `at most ${allowed} of ${names} names; add decoys or “fuzzy: suggest”:\n${mistaken.join('\n')}`,
    ).toBeLessThanOrEqual(allowed);
  });
});

/** Share of right names near enough to an entry to be corrected in a sentence that says nothing about them. */
const MOST_MISTAKEN = 0.02;
