import { describe, expect, test } from 'vitest'
import { type Baselines, noBaselines } from '../../src/core/baseline.ts'
import type { Compared } from '../../src/core/compare.ts'
import { diff } from '../../src/core/diff.ts'
import { measureLegs } from '../../src/core/measure.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { type Snapshot, usageKey } from '../../src/core/pool.ts'
import { isBytesOnly, isCounted, noiseZ, strayBytes } from '../../src/core/rules/measure.ts'
import { snapshot } from '../snapshot.ts'

/* What a leg is judged by besides its dumps, and what a row's growth is measured by. */

const of = (drsd: number, other: number) =>
  snapshot(`Drsd paged ${drsd + 5} 5 ${drsd * 64}\nProc nonpaged ${other + 7} 7 ${other * 640}`)

interface Given {
  readonly name?: string
  readonly before?: Snapshot | null
  readonly after?: Snapshot
  readonly cold?: Snapshot
  readonly control?: readonly [Snapshot, Snapshot]
  readonly times?: readonly number[]
}

const comparedOf = ({
  name = '',
  before = of(10, 100),
  after = of(16, 130),
  cold,
  control,
  times,
}: Given = {}): Compared => ({
  leg: {
    ...{ name, snapshots: 2, before, after, series: [], settled: null, drivers: { before: null, after: null } },
    control: control === undefined ? null : { before: control[0], after: control[1] },
  },
  growths: diff(before, after),
  growthsFromCold: new Map((cold === undefined ? [] : diff(cold, after)).map((row) => [usageKey(row), row])),
  times: times ?? null,
  problems: [],
})

const measured = (legs: readonly Given[], policy: Partial<Policy> = {}, baselines: Baselines = noBaselines) =>
  measureLegs(legs.map(comparedOf), { ...defaultPolicy, iterations: 1000, ...policy }, baselines)
const only = (given: Given = {}, policy: Partial<Policy> = {}, baselines?: Baselines) => {
  const [found] = measured([given], policy, baselines).legs
  if (found === undefined) throw new Error('no leg')
  return found
}

describe('a leg', () => {
  test('knows the rows of the driver, those at rest too', () => {
    const { leg } = only({ after: of(10, 130) }, { driverTags: ['Drs?', 'Zzzz'] })
    expect(leg.driverRows.map(({ tag, count }) => [tag, count])).toEqual([['Drsd', 0]])
  })

  test('measures the driver’s own tags from before it warmed up, and the others from then on', () => {
    const given = { cold: of(2, 50) }
    const counts = (driverTags: readonly string[]) =>
      only(given, { driverTags }).leg.growths.map(({ tag, count }) => [tag, count])
    expect(counts(['Drsd'])).toEqual([
      ['Drsd', 14],
      ['Proc', 30],
    ])
    expect(counts([])).toEqual([
      ['Drsd', 6],
      ['Proc', 30],
    ])
  })

  test('keeps what its row was at each snapshot, and at rest', () => {
    const one = comparedOf({ cold: of(2, 50) })
    const series = { outstanding: Float64Array.from([1, 2]), bytes: Float64Array.from([3, 4]) }
    const growths = one.growths.map((row) => ({ ...row, series, settled: 12 }))
    const { legs } = measureLegs([{ ...one, growths }], { ...defaultPolicy, driverTags: ['Drsd'] }, noBaselines)
    expect(legs[0]?.leg.growths.map(({ count, series: rows, settled }) => [count, rows, settled])).toEqual([
      [14, series, 12],
      [30, series, 12],
    ])
  })

  test.each<[string, Given, Partial<Policy>, string | null]>([
    ['one dump', { before: null }, {}, null],
    ['two dumps', {}, {}, 'pair'],
    ['a series', { times: [0, 1, 2, 3] }, {}, 'series'],
    ['with a control interval', { control: [of(1, 1), of(1, 2)] }, {}, 'pair+control'],
    ['with one that idled', { control: [of(1, 1), of(1, 2)] }, { controlIterations: 0 }, 'pair'],
  ])('is judged by its mode: %s', (_, given, policy, mode) => {
    expect(only(given, policy).leg.mode).toBe(mode)
  })

  test.each<[string, Partial<Policy>, number | null]>([
    ['as many cycles as the test', {}, 1000],
    ['as many as are said', { controlIterations: 50 }, 50],
    ['none', { controlIterations: 0 }, 0],
    ['nobody knows how many', { iterations: null }, null],
  ])('has a control interval of %s', (_, policy, iterations) => {
    const { witnesses } = only({ control: [of(1, 1), of(4, 2)] }, policy)
    expect(witnesses.control?.iterations).toBe(iterations)
    expect([...(witnesses.control?.rows ?? [])].map(([key, { count }]) => [key, count])).toEqual([
      ['DrsdP', 3],
      ['ProcN', 1],
    ])
  })

  test('has none where none was taken', () => {
    expect(only().witnesses).toEqual({ control: null, baseline: [], legsThatGrew: null })
  })
})

describe('legs', () => {
  test('know in how many of them each row grew', () => {
    const legs = [{ name: 'a' }, { name: 'b', after: of(10, 101) }, { name: 'c', after: of(9, 200) }]
    const witnesses = measured(legs).legs.map((leg) => leg.witnesses.legsThatGrew)
    expect(witnesses[0]).toEqual({
      of: 3,
      grew: new Map([
        ['DrsdP', 1],
        ['ProcN', 3],
      ]),
    })
    expect(witnesses[2]).toEqual(witnesses[0])
  })

  test('are held against the runs of their names that fit, and what does not is told', () => {
    const run = (source: string, after: readonly number[]) => ({
      ...{ source, iterations: null },
      rows: new Map([
        ['DrsdP', { count: 0, bytes: 0, after }],
        ['ProcN', { count: 0, bytes: 0, after: [137, 7, 83_200] }],
      ]),
    })
    // The second is of these very dumps.
    const [earlier, same] = [run('old.json', [9, 5, 1]), run('same.json', [21, 5, 1024])]
    const asked: [string, boolean][] = []
    const baselines: Baselines = {
      ...noBaselines,
      runsOf: (leg, isOnly) => {
        asked.push([leg, isOnly])
        return leg === 'b' ? [] : [earlier, same]
      },
    }
    const { legs, unfit } = measured([{ name: 'a' }, { name: 'b' }], {}, baselines)
    expect(asked).toEqual([
      ['a', false],
      ['b', false],
    ])
    expect(legs.map(({ leg, witnesses }) => [leg.baselineRuns, witnesses.baseline, leg.mode])).toEqual([
      [1, [earlier], 'pair+baseline'],
      [0, [], 'pair'],
    ])
    expect(unfit.map(({ code, leg, source, detail }) => [code, leg, source, toPlain(detail)])).toEqual([
      ['BASELINE_UNFIT', 'a', 'same.json', 'of these very dumps'],
    ])
    measured([{ name: 'a' }], {}, baselines)
    expect(asked.at(-1)).toEqual(['a', true])
  })
})

describe('what a row is judged by', () => {
  /** From 100 blocks of 64 bytes, of which so many were exchanged. */
  const rowOf = (count: number, bytes: number, freed = 0) => {
    const [row] = diff(
      snapshot('Zzzz paged 500 400 6400'),
      snapshot(`Zzzz paged ${500 + count + freed} ${400 + freed} ${6400 + bytes}`),
    )
    if (row === undefined) throw new Error('no row')
    return row
  }

  test.each<[string, () => ReturnType<typeof rowOf>, boolean, boolean]>([
    ['a block', () => rowOf(1, 64), true, false],
    ['no block', () => rowOf(0, 64), false, false],
    ['a block less', () => rowOf(-1, 64), false, false],
    ['a thousand bytes', () => rowOf(0, 1000), false, true],
    ['a byte less', () => rowOf(0, 999), false, false],
    ['a thousand bytes beside five blocks', () => rowOf(5, 5 * 64 + 1000), false, true],
    // Six blocks are three standard deviations, with nothing in flight.
    ['a thousand bytes beside six blocks', () => rowOf(6, 6 * 64 + 1000), true, false],
    ['a thousand bytes beside six blocks less', () => rowOf(-6, -6 * 64 + 1000), false, false],
    ['a thousand bytes beside five blocks less', () => rowOf(-5, -5 * 64 + 1000), false, true],
    // A hundred exchanged blocks may differ by 32 bytes and by ten blocks' size.
    ['as many bytes as exchanged blocks may differ by', () => rowOf(0, 3 * (32 + 640), 100), false, true],
    ['a byte less than that', () => rowOf(0, 3 * (32 + 640) - 1, 100), false, false],
  ])('%s: by its count %s, by its bytes %s', (_, row, counted, bytesOnly) => {
    expect([isCounted(row()), isBytesOnly(row())]).toEqual([counted, bytesOnly])
  })

  test('a row that one dump alone shows is neither', () => {
    for (const row of diff(null, snapshot('Zzzz paged 500 0 90000')))
      expect([isCounted(row), isBytesOnly(row)]).toEqual([false, false])
  })

  test('a row without counts is neither', () => {
    const bytes = { counters: 'bytes' } as const
    for (const row of diff(snapshot('Zzzz paged 0 0 64', bytes), snapshot('Zzzz paged 0 0 90064', bytes)))
      expect([isCounted(row), isBytesOnly(row), noiseZ(row), strayBytes(row)]).toEqual([false, false, 0, 90_000])
  })

  test('of a row that held nothing no size is known', () => {
    const [row] = diff(snapshot(''), snapshot('Zzzz paged 10 0 640'))
    expect(row && strayBytes(row)).toBe(640)
  })

  test('what is in flight is at most what was held, and at most what was freed', () => {
    // 4 for the counts, one for each block in flight, and twice the square of 0.5 % of them.
    const sd = (freed: number) => 10 / noiseZ(rowOf(10, 640, freed))
    expect([sd(0), sd(40), sd(100), sd(9000)].map((it) => it ** 2)).toEqual(
      [4, 4 + 40 + 2 * 0.2 ** 2, 4 + 100 + 2 * 0.5 ** 2, 4 + 100 + 2 * 0.5 ** 2].map((it) => expect.closeTo(it, 9)),
    )
  })
})
