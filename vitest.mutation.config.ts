import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { SLOW_TESTS } from './vitest.config.ts'

/*
 * Which tests `npm run mutation` runs against each mutant: those of core, or the files that MUTATION_TESTS names, with
 * commas; none that takes a second.
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
    // Tests of git change their folder, which Stryker's workers may not.
    exclude: [SLOW_TESTS, 'test/io/git-changes.test.ts'],
    sequence: { sequencer: QuickFirst },
  },
})
