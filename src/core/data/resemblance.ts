// Written by scripts/learn-resemblance.ts.

/** Nats that one unit of each resemblance is worth, in their order. */
export const RESEMBLANCE_WEIGHTS: readonly number[] = [3.867, -0.327, -0.27, -0.541, 0.174, -0.145, 1.236, 1.844, -13.932, 0.39, 0.079, -0.015, 0.463, 0.138, -0.344, 0, 0];
