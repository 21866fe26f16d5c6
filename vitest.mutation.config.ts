import { defineConfig } from 'vitest/config'

/*
 * Which tests `npm run mutation` runs against each mutant: those of core, or the files that MUTATION_TESTS names, with commas.
 *
 *     MUTATION_TESTS=test/core/gate.test.ts npm run mutation -- --mutate src/core/gate.ts
 */
export default defineConfig({
  logLevel: 'error',
  test: {
    testTimeout: 60_000,
    isolate: false,
    setupFiles: ['test/seed.ts'],
    include: (process.env.MUTATION_TESTS ?? 'test/core/**/*.test.ts').split(','),
  },
})
