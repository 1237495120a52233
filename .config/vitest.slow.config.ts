import { defineConfig } from 'vitest/config';

// What starts the built program again and again, or tries thousands of texts. Needs `npm run build` before.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/slow/**/*.test.ts', 'test/**/*.property.test.ts'],
    env: { FUZZ_RUNS: '5000' },
    setupFiles: ['.config/vitest.setup.ts'],
    testTimeout: 120_000,
    pool: 'threads',
  },
});
