import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // `.ci/run` counts the tests from the record.
    reporters:
      process.env.CI === undefined ? ['default'] : ['default', ['json', { outputFile: 'build/test-results.json' }]],
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/dist/**'] } },
      { test: { name: 'dist', include: ['test/dist/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
