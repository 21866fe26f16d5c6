import { defineConfig } from 'vitest/config'

/** Tests that drive a Chromium: no unit tests, since most of their time is the browser's. */
const BROWSER_TESTS = ['test/page/report-page.test.ts']

/**
 * What `npm test` runs of the built action and command line, in less than a minute: the roads that people take. The long
 * tests have the rest: each event, fault and attack, PowerShell, a tarball's installation, inputs of the largest size.
 */
const MAIN_ROADS = ['action', 'cli', 'pictures', 'where'].map((name) => `test/dist/${name}.test.ts`)

/** Processes of the built action and command line. They wait for time-outs and retries most of the time, so more fit than there are cores. */
const OF_DIST = { testTimeout: 60_000, maxWorkers: 4 }

/** Tests that take a second or more: of the largest inputs, or of hundreds that are drawn. They are left to the long ones. */
export const SLOW_TESTS = 'test/**/*.slow.test.ts'

export default defineConfig({
  // Packages that are read as sources come without theirs.
  logLevel: 'error',
  test: {
    // `.ci/run` counts the tests from the record.
    reporters:
      process.env.CI === undefined ? ['default'] : ['default', ['json', { outputFile: 'build/test-results.json' }]],
    // `npm run coverage`: of what runs in process. The two processes and the page's script are tested as they are built.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/action.ts', 'src/cli.ts', 'src/page/**', 'src/report/page-assets.ts'],
      reporter: ['text-summary'],
      // A little below what the tests reach: a file without tests of its own is seen.
      thresholds: { statements: 90, branches: 82, functions: 88, lines: 91 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          // Two cores are shared with tests that start processes.
          testTimeout: 30_000,
          // A worker loads each module once for all its files: half of the time. Each test undoes what it stubs.
          isolate: false,
          // Two cores get one worker otherwise, which waits where a test waits for GitHub's pace.
          maxWorkers: 3,
          setupFiles: ['test/seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/dist/**', 'test/soak/**', SLOW_TESTS, ...BROWSER_TESTS],
          // It imports JSON as a bundler does.
          server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
        },
      },
      {
        test: {
          // report.html as a reader opens it.
          name: 'page',
          testTimeout: 60_000,
          include: BROWSER_TESTS,
          // By themselves, since one of them measures milliseconds.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...OF_DIST,
          name: 'dist',
          include: MAIN_ROADS,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...OF_DIST,
          // Not in `npm test`, which a developer waits for.
          name: 'long',
          setupFiles: ['test/seed.ts'],
          include: ['test/dist/**/*.test.ts', 'test/soak/**/*.test.ts', SLOW_TESTS],
          exclude: MAIN_ROADS,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
