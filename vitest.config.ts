import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Packages that are read as sources come without theirs.
  logLevel: 'error',
  test: {
    // `.ci/run` counts the tests from the record.
    reporters:
      process.env.CI === undefined ? ['default'] : ['default', ['json', { outputFile: 'build/test-results.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/dist/**'],
          // It imports JSON as a bundler does.
          server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
        },
      },
      {
        test: {
          name: 'dist',
          include: ['test/dist/**/*.test.ts'],
          testTimeout: 60_000,
          // Its processes wait for time-outs and retries most of the time, so more of them fit than there are cores.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
