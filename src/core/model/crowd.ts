import { FEATURES, FEW_UNKNOWN, type Feature, type FeatureValues } from './features.ts';

/** Nats that a crowd of so many unknown names speaks against each reading. */
export function crowdOdds(unknown: number, weights: FeatureValues): number {
  return crowdOf(unknown) * weightOf(weights, 'crowd');
}

function weightOf(weights: FeatureValues, feature: Feature): number {
  return weights[FEATURES.indexOf(feature)]!;
}

/** Value of `crowd` where nobody knows so many names. */
export function crowdOf(unknown: number): number {
  return Math.max(0, Math.log1p(unknown) - FEW_UNKNOWN);
}
