import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../src/fix.ts';
import { checkLayers } from '../../src/io/dictionaries/check-layers.ts';
import { refuseErrors } from '../../src/io/dictionaries/refuse-errors.ts';
import { heldNames } from './held-names.ts';
import { ownPassages } from './marked-passages.ts';
import { type Measurement, type Outcome, share } from './measurement.ts';
import { createPlainCorrector } from './nearest-by-edits.ts';
import { rightForms } from './right-forms.ts';
import { type Corrected, type Tally, tallyPassages } from './tally-passages.ts';

/** The passages that come with the project, corrected with the shipped dictionaries. */
export const own: Measurement = {
  name: 'own',
  material: 'in the repository',
  measure: () => outcome(tallyOwn()),
  measureFloor() {
    const { entries } = shipped();
    const changesIn = createPlainCorrector(rightForms(entries));
    const correct = (text: string) => ({ changes: changesIn(text), offers: [] });
    return outcome(tallyPassages(ownPassages(), heldNames(entries), correct));
  },
};

/** What the library makes of the project's own passages. */
export function tallyOwn(): Tally {
  const { entries, corrections } = shipped();
  const gazetteer = compile(entries, corrections);
  return tallyPassages(ownPassages(), heldNames(entries), (text): Corrected => {
    const { corrections: changes, suggestions } = fix(text, gazetteer);
    const offers = suggestions.map(({ start, end, candidates }) => ({
      start,
      end,
      names: candidates.map(({ name, confidence }) => `${name} ${confidence.toFixed(2)}`),
    }));
    return { changes, offers };
  });
}

function shipped() {
  return refuseErrors(checkLayers({ shipped: 'used', dictionaries: [] }));
}

function outcome({ garbled, mended, held, heldMended, hard, hardMended, right, wrong, fallen }: Tally): Outcome {
  const figures = [
    { measure: 'own: garbled names of the dictionaries mended', value: share(heldMended, held) },
    { measure: 'own: garbled names mended', value: share(mended, garbled) },
    { measure: 'own: hard ones mended, mostly words', value: share(hardMended, hard) },
    { measure: 'own: precision', value: share(right, right + wrong) },
  ];
  return {
    figures: figures.map((figure) => ({ ...figure, digits: 3 })),
    fallen: fallen.map((line) => `own: ${line}`),
  };
}
