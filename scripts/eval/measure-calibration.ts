import { FEATURES, type FeatureValues } from '../../src/core/model/features.ts';
import { LEARNED_WEIGHTS } from '../../src/core/model/log-odds.ts';
import type { LabelledArticle } from '../calibration/examples.ts';
import { calibrationError, isWithin, tenthsOf } from '../calibration/tenths.ts';
import { alignedTable } from './figure-table.ts';
import { decideHeldOut, type HeldOutDecision, heldOutArticles } from './held-out.ts';
import { atMost, type Measurement, share } from './measurement.ts';

/** What confidence is worth on articles that nothing was learned from. */
export const calibration: Measurement = {
  name: 'calibration',
  measure(setting) {
    const articles = heldOutArticles(setting);
    const decisions = articles.flatMap((article) => decideHeldOut(article, LEARNED_WEIGHTS));
    const tenths = tenthsOf(decisions);
    const { recall, wrong, falseChanges } = effect(articles, decisions);
    const rows = tenths.map((tenth) => [
      `${tenth.from.toFixed(1)} to ${(tenth.from + 0.1).toFixed(1)}`,
      String(tenth.count),
      `${share(tenth.right, tenth.count).toFixed(3)}${isWithin(tenth) ? '' : ' *'}`,
    ]);
    return {
      figures: [
        {
          measure: 'calibration: tenths in which the share that is right lies outside',
          value: tenths.filter((tenth) => !isWithin(tenth)).length,
          digits: 0,
          goal: atMost(0),
        },
        { measure: 'calibration: expected error', value: calibrationError(decisions), digits: 3 },
        { measure: 'held out: garbled words mended', value: recall, digits: 3 },
        { measure: 'held out: wrong corrections in a hundred', value: wrong, digits: 2 },
        { measure: 'held out: false changes a million words of right articles', value: falseChanges, digits: 1 },
      ],
      fallen: decisions.filter(({ corrected, right }) => corrected && !right).map(({ line }) => `held out: ${line}`),
      details: [alignedTable([['confidence', 'readings', 'right'], ...rows])],
    };
  },
};

/** What each feature does: the same articles with its weight set to 0 and the others left as they are. */
export const ablation: Measurement = {
  name: 'ablation',
  measure(setting) {
    const articles = heldOutArticles(setting);
    const row = (name: string, weights: FeatureValues) => {
      const { recall, wrong, falseChanges } = effect(
        articles,
        articles.flatMap((article) => decideHeldOut(article, weights)),
      );
      return [name, recall.toFixed(3), wrong.toFixed(2), falseChanges.toFixed(1)];
    };
    const without = FEATURES.map((feature, left) =>
      row(
        feature,
        LEARNED_WEIGHTS.map((weight, at) => (at === left ? 0 : weight)),
      ),
    );
    const head = ['without', 'garbled words mended', 'wrong in a hundred', 'false a million words'];
    return {
      figures: [],
      fallen: [],
      details: [alignedTable([head, row('(all features used)', LEARNED_WEIGHTS), ...without])],
    };
  },
};

function effect(articles: readonly LabelledArticle[], decisions: readonly HeldOutDecision[]) {
  const garbled = articles.reduce((sum, { truth }) => sum + truth.size, 0);
  const words = articles.reduce((sum, article) => sum + (article.garbled === 0 ? article.scene.tokens.count : 0), 0);
  const corrected = decisions.filter((decision) => decision.corrected);
  const mended = corrected.reduce((sum, { right, size }) => sum + (right ? size : 0), 0);
  const wrong = corrected.filter(({ right }) => !right);
  return {
    recall: share(mended, garbled),
    wrong: 100 * share(wrong.length, corrected.length),
    falseChanges: 1e6 * share(wrong.filter(({ inCleanArticle }) => inCleanArticle).length, words),
  };
}
