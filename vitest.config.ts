import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // By itself one core is kept free, which on two cores leaves every file to wait for the other.
    maxWorkers: '100%',
    // Every answer of the emulated Excel is short-lived; more room for those saves a tenth of the time.
    execArgv: ['--max-semi-space-size=128'],
  },
});
