import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Child processes and property tests on a busy two-core machine take their time.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
