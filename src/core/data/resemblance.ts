// Written by scripts/learn-resemblance.ts.

/** Nats that one unit of each resemblance is worth, in their order. */
export const RESEMBLANCE_WEIGHTS: readonly number[] = [2.634, -0.511, -0.51, 0.166, -0.069, 1.964, -12.23, 0.397, -0.33, -0.298, 0, 0];
