import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that need a browser or minutes of fuzzing run in .ci/run, which names them.
    exclude: ['test/browser/**', 'test/slow/**'],
    setupFiles: ['.config/vitest.setup.ts'],
    testTimeout: 20_000,
    pool: 'threads',
    // No test changes what another sees, so each worker loads the program once.
    isolate: false,
  },
});
