import { defineConfig } from 'vitest/config';

// The report in a real Chromium; .ci/run starts it.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, pool: 'threads' },
});
