import { expect, test } from 'vitest'
import { comparisonOf, type Observed } from '../../src/core/comparison.ts'
import { diff } from '../../src/core/diff.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { type Snapshot, usageKey } from '../../src/core/pool.ts'
import { settlesOf } from '../../src/core/settles.ts'
import { snapshot } from '../snapshot.ts'

/* What would settle a suspect, in the very words that a report shows. */

const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
const [before, after] = [snapshot('Zzzz paged 500 400 6400'), snapshot('Zzzz paged 1500 400 70400')]
const still = new Map(diff(before, before).map((row) => [usageKey(row), row]))
const control = (iterations: number | null) => ({ iterations, rows: still })
const baseline = [
  {
    source: 'old.json',
    iterations: 1000,
    rows: new Map([...still].map(([key, row]) => [key, { ...row, after: null }])),
  },
]
const TIMES = [0, 250, 500, 1000]

const told = (
  observed: Partial<Observed>,
  policy: Partial<Policy> = { iterations: 1000 },
  sides: readonly [Snapshot | null, Snapshot] = [before, after],
): string => {
  const growths = diff(...sides)
  const comparison = comparisonOf(
    { name: '', growths, totals, drivers: { before: null, after: null }, ...observed },
    { ...defaultPolicy, ...policy },
  )
  const [row] = growths
  if (row === undefined) throw new Error('no row')
  return toPlain(settlesOf(row, comparison))
}

const HELD = snapshot('Zzzz paged 1500 400 70400')
const CUT = snapshot('Proc nonpaged 9 0 640', { coverage: { kind: 'partial' } })
/** No whole number in each iteration: no leak with a control interval either. */
const UNCLEAR = [snapshot('Zzzz paged 500 400 6400'), snapshot('Zzzz paged 1147 1010 70400')] as const

const INTERVAL = 'Take a control interval (the same cycles without the driver)'
const IDLED = 'The control interval idled. Take one of the same cycles without the driver'
const LEAK = '. If Zzzz does not grow there, it is a leak. Or set a baseline: if Zzzz grows there too, it is no leak.'
const BOTH = ', or set a baseline: both show whether Zzzz grows without the driver.'
const COUNT = ' Give iterations, too: growth by a whole number in each speaks for a leak.'

test.each<[string, () => string, string]>([
  [
    'one dump',
    () => told({}, {}, [null, HELD]),
    'Take a second dump later in the same boot: it shows whether the tag still grows.',
  ],
  [
    'a dump before that is cut',
    () => told({}, {}, [CUT, snapshot('Zzzz paged 1500 400 70400\nProc nonpaged 9 0 640')]),
    'Take two whole dumps, with every row: they show whether it grows.',
  ],
  ['two dumps, of a row that would be a leak', () => told({}), `${INTERVAL}${LEAK}`],
  ['a series, of a row that would be a leak', () => told({ times: TIMES }), `${INTERVAL}${LEAK}`],
  ['a control interval that idled', () => told({ control: control(0) }), `${IDLED}${LEAK}`],
  ['two dumps, of a row that would be none', () => told({}, { iterations: 1000 }, UNCLEAR), `${INTERVAL}${BOTH}`],
  ['two dumps, where nobody said how many cycles ran', () => told({}, {}, UNCLEAR), `${INTERVAL}${BOTH}${COUNT}`],
  [
    'a control interval that idled, of a row that would be none',
    () => told({ control: control(0) }, { iterations: 1000 }, UNCLEAR),
    `${IDLED}${BOTH}`,
  ],
  [
    'a control interval, where nobody said how many cycles ran',
    () => told({ control: control(null) }, {}),
    'Give iterations: growth by a whole number in each of them speaks for a leak.',
  ],
  [
    'a control interval of two dumps',
    () => told({ control: control(1000) }),
    'Take snapshots during the test: they show whether it grows evenly, as a leak does.',
  ],
  [
    'a baseline of two dumps',
    () => told({ baseline }),
    'Take snapshots during the test: they show whether it grows evenly, as a leak does.',
  ],
  [
    'a control interval of a series',
    () => told({ control: control(1000), times: TIMES }),
    'Run more iterations: a leak grows with them, and chance does not.',
  ],
  [
    'a baseline of a series',
    () => told({ baseline, times: TIMES }),
    'Run more iterations: a leak grows with them, and chance does not.',
  ],
])('%s', (_, found, expected) => {
  expect(found()).toBe(expected)
})

test('the points of the policy count in what would be a leak, too', () => {
  expect(told({}, { iterations: 1000, points: { leak: 100 } })).toBe(`${INTERVAL}${BOTH}`)
})
