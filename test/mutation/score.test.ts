import { expect, test } from 'vitest'
import { isDrawn } from './lot.ts'
import { intervalOf, linesOfDrawn, type MutationReport, missedIn, scoresOf } from './score.ts'

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

test('a change is drawn by its share and seed, wherever it is told: in the report, which counts from 1, or by Stryker', () => {
  expect(linesOfDrawn(report, { seed: '1', share: 0 })).toEqual([])
  expect(linesOfDrawn(report, { seed: '1', share: 1 }).slice(3)).toEqual([
    'src/core/pair.ts:14-15',
    'src/core/pair.ts:1-2',
    'src/core/gate.ts:7-8',
    'src/core/gate.ts:1-2',
  ])
  const draw = { seed: '2', share: 0.3 }
  const lines = Array.from({ length: 400 }, (_, index) => change('Killed', index + 1))
  const drawn = lines.filter((one) => isDrawn('src/core/pair.ts', one, draw, 1))
  expect(drawn.length).toBeGreaterThan(80)
  expect(drawn.length).toBeLessThan(160)
  const told = lines.map(({ location: { start, end }, ...one }) => ({
    ...one,
    location: {
      start: { line: start.line - 1, column: start.column - 1 },
      end: { line: end.line - 1, column: end.column - 1 },
    },
  }))
  const toldDrawn = told.filter((one) => isDrawn('/home/me/src/core/pair.ts', one, draw, 0))
  expect(toldDrawn.map(({ location }) => location.start.line + 1)).toEqual(
    drawn.map(({ location }) => location.start.line),
  )
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
