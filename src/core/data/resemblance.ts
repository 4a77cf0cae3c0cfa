// Written by scripts/learn-resemblance.ts.

/** Nats that one unit of each resemblance is worth, in their order. */
export const RESEMBLANCE_WEIGHTS: readonly number[] = [3.838, -0.329, -0.269, -0.54, 0.175, -0.143, 1.156, 1.849, -13.957, 0.39, 0.08, -0.017, 0.461, 0.137, -0.343, 0, 0];
