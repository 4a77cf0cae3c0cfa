import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What commands remember in a test is no concern of the user who runs it.
    env: { XDG_CACHE_HOME: join(tmpdir(), 'fix-names-test-cache') },
    setupFiles: ['test/property-seed.ts'],
    // Child processes and property tests on a busy two-core machine take their time.
    testTimeout: 30_000,
    // No test changes what modules hold for good, and starting afresh for each file would take most of the time.
    isolate: false,
    hookTimeout: 120_000,
  },
});
