// Written by scripts/learn-resemblance.ts.

/** Nats that one unit of each resemblance is worth, in their order. */
export const RESEMBLANCE_WEIGHTS: readonly number[] = [2.635, -0.528, -0.502, 0.174, -0.068, 1.901, -11.898, 0.421, -0.3, -0.302, 0, 0];
