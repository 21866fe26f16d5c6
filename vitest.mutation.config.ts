import { defineConfig } from 'vitest/config'
import { tags } from './vitest.config.ts'

/*
 * Which tests `npm run mutation` runs against each mutant: those of core that take no second, or the files that
 * MUTATION_TESTS names, with commas. MUTATION_TAGS=all runs the slow ones, too, and MUTATION_TAGS=quick none that judge whole
 * dumps.
 *
 *     MUTATION_TESTS=test/core/gate.test.ts npm run mutation -- --mutate src/core/gate.ts
 */
const leftOut: Readonly<Record<string, readonly string[]>> = { all: [], quick: ['!slow', '!whole'] }

export default defineConfig({
  logLevel: 'error',
  test: {
    testTimeout: 60_000,
    isolate: false,
    setupFiles: ['test/seed.ts'],
    include: (process.env.MUTATION_TESTS ?? 'test/core/**/*.test.ts').split(','),
    tags,
    tagsFilter: [...(leftOut[process.env.MUTATION_TAGS ?? ''] ?? ['!slow'])],
  },
})
