import fc from 'fast-check';

/**
 * Property tests draw the same texts in each run, so that a check that turns red was turned red by a change.
 * `PROPERTY_SEED=7 npx vitest run` draws others.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
