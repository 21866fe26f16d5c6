import { defineConfig } from 'vitest/config'
import { tags } from './vitest.config.ts'

/*
 * Which tests `npm run mutation` runs against each mutant: those of core and of the reports that take no second, or the
 * files that MUTATION_TESTS names, with commas. MUTATION_TAGS=all runs the slow ones, too.
 *
 *     MUTATION_TESTS=test/core/gate.test.ts npm run mutation -- --mutate src/core/gate.ts
 */
export default defineConfig({
  logLevel: 'error',
  test: {
    testTimeout: 60_000,
    isolate: false,
    setupFiles: ['test/seed.ts'],
    include: (process.env.MUTATION_TESTS ?? 'test/core/**/*.test.ts,test/report/*.test.ts').split(','),
    tags,
    ...(process.env.MUTATION_TAGS === 'all' ? {} : { tagsFilter: ['!slow'] }),
  },
})
