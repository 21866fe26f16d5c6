import { expect, test } from 'vitest'
import { intervalOf, linesOfMissed, type MutationReport, missedIn, scoresOf, withSecondTry } from './score.ts'

const change = (status: string, line = 1) => ({
  status,
  mutatorName: 'ConditionalExpression',
  replacement: 'true',
  location: { start: { line, column: 1 }, end: { line: line + 1, column: 5 } },
})

const report: MutationReport = {
  files: {
    'src/core/rules/rate.ts': { mutants: [change('Killed'), change('Timeout'), change('CompileError')] },
    'src/core/pair.ts': { mutants: [change('Survived', 14), change('Killed')] },
    'src/core/gate.ts': { mutants: [change('NoCoverage', 7), change('RuntimeError')] },
  },
}

test('a change counts where it was tried: noticed by a failing test or an endless loop, missed by none that runs it', () => {
  expect([...scoresOf(report)]).toEqual([
    ['src/core', { tried: 3, noticed: 1 }],
    ['src/core/rules', { tried: 2, noticed: 2 }],
    ['all', { tried: 5, noticed: 3 }],
  ])
})

test('what was missed is told with its line', () => {
  expect(missedIn(report)).toEqual([
    'src/core/pair.ts:14 ConditionalExpression → true',
    'src/core/gate.ts:7 ConditionalExpression → true (no test runs it)',
  ])
})

test('what the quick tests missed is tried again, and counts where another notices it', () => {
  expect(linesOfMissed(report)).toEqual(['src/core/pair.ts:14-15', 'src/core/gate.ts:7-8'])
  const second: MutationReport = {
    files: {
      'src/core/pair.ts': { mutants: [change('Timeout', 14), change('CompileError')] },
      'src/core/gate.ts': { mutants: [change('NoCoverage', 7)] },
    },
  }
  const both = withSecondTry(report, second)
  expect(missedIn(both)).toEqual(['src/core/gate.ts:7 ConditionalExpression → true (no test runs it)'])
  expect(scoresOf(both).get('all')).toEqual({ tried: 5, noticed: 4 })
})

test.each<[number, number, number, number]>([
  [100, 85, 76.7, 90.7],
  [600, 510, 81.9, 87.6],
  [10, 10, 72.2, 100],
  [0, 0, 0, 100],
])('of %i changes %i noticed: between %f and %f percent', (tried, noticed, low, high) => {
  const [least, most] = intervalOf({ tried, noticed })
  expect(least).toBeCloseTo(low, 1)
  expect(most).toBeCloseTo(high, 1)
})
