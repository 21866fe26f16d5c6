import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { tags } from './vitest.config.ts'

/*
 * Which tests `npm run mutation` runs against each mutant: those of core that take no second, or the files that
 * MUTATION_TESTS names, with commas. MUTATION_TAGS=all runs the slow ones, too.
 *
 *     MUTATION_TESTS=test/core/gate.test.ts npm run mutation -- --mutate src/core/gate.ts
 */
/** The quick files first, where vitest takes the long ones: the first test that notices a change ends its run. */
class QuickFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    return (await super.sort(files)).reverse()
  }
}

export default defineConfig({
  logLevel: 'error',
  test: {
    testTimeout: 60_000,
    isolate: false,
    setupFiles: ['test/seed.ts'],
    include: (process.env.MUTATION_TESTS ?? 'test/core/**/*.test.ts').split(','),
    tags,
    sequence: { sequencer: QuickFirst },
    ...(process.env.MUTATION_TAGS === 'all' ? {} : { tagsFilter: ['!slow'] }),
  },
})
