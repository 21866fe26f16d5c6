import { describe, expect, test } from 'vitest'
import { diff, type Growth } from '../../src/core/diff.ts'
import * as lacks from '../../src/core/missing-evidence.ts'
import type { Leg } from '../../src/core/pair.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { type Problem, problem } from '../../src/core/problem.ts'
import type { VerifierOutput } from '../../src/core/verifier-output.ts'
import { snapshot } from '../snapshot.ts'

type LegRows = Parameters<typeof lacks.limitsNotJudged>[0]

const LEVEL = { before: 0, after: 0, growth: 0 }
const TOTALS = { nonpaged: LEVEL, paged: LEVEL }

const legOf = (before: Snapshot | null, after: Snapshot, changes: Partial<LegRows> = {}): LegRows => ({
  ...{ name: 'x64', snapshots: 2, before, after, series: [after], settled: null, control: null },
  ...{ drivers: { before: null, after: null }, growths: diff(before, after), totals: TOTALS, baselineRuns: 0 },
  ...changes,
})

const [before, after] = [
  snapshot('Drsd paged 5 1 64\nProc nonpaged 9 1 640', { source: 'b.txt' }),
  snapshot('Drsd paged 9 1 128\nProc nonpaged 19 1 1280', { source: 'a.txt', line: 4 }),
]
const leg = legOf(before, after)
const policy = (changes: Partial<Policy>): Policy => ({ ...defaultPolicy, ...changes })

/** `CODE leg source:line detail`, without what is absent. */
const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, leg: of, source, line, detail }) =>
    [code, of, [source, line].filter((it) => it != null).join(':'), toPlain(detail)]
      .filter((word) => word != null && word !== '')
      .join(' '),
  )

const limit = (tag: string, figures: Partial<Policy['limits'][number]>): Policy['limits'][number] => ({
  ...{ tag, pool: null, maxGrowthBytes: null, maxGrowthCount: null, maxGrowthPercent: null },
  ...figures,
})

describe('one dump', () => {
  const single = legOf(null, after)
  test.each<[string, Leg, readonly Problem[], readonly string[]]>([
    ['is told', single, [], ['SINGLE_DUMP x64 a.txt']],
    ['not where its other side was missed', single, [{ ...problem('MISSING_SIDE'), leg: 'x64' }], []],
    [
      'where that of another leg was missed',
      single,
      [{ ...problem('MISSING_SIDE'), leg: 'arm' }],
      ['SINGLE_DUMP x64 a.txt'],
    ],
    ['where something else was said', single, [{ ...problem('REBOOT'), leg: 'x64' }], ['SINGLE_DUMP x64 a.txt']],
    ['two are no one', leg, [], []],
  ])('%s', (_, one, unpaired, expected) => {
    expect(told(lacks.singleDump(one, unpaired))).toEqual(expected)
  })
})

describe('counts of Driver Verifier', () => {
  const none = { allocations: 0, bytes: 0 }
  const output = (source: string, ...unloaded: readonly boolean[]): VerifierOutput => ({
    ...{ source, line: 3, takenAt: null },
    drivers: unloaded.map((it) => ({ driver: 'x.sys', unloaded: it, line: 4, nonpaged: none, paged: none, left: [] })),
  })

  test.each<[string, Leg['drivers'], readonly string[]]>([
    ['beside no dump', { before: output('v1.txt'), after: output('v2.txt') }, ['VERIFIER_ONLY v2.txt:3']],
    ['before alone', { before: output('v1.txt'), after: null }, ['VERIFIER_ONLY v1.txt:3']],
    ['none', { before: null, after: null }, []],
  ])('%s', (_, drivers, expected) => {
    expect(told(lacks.verifierOnly(drivers))).toEqual(expected)
  })

  const ONE_SIDE = (source: string): readonly string[] => [`VERIFIER_ONE_SIDE x64 ${source}:3`]
  test.each<[string, Leg['drivers'], Partial<Policy>, readonly string[]]>([
    ['on both sides', { before: output('v1.txt', false), after: output('v2.txt', false) }, {}, []],
    ['on none', { before: null, after: null }, {}, []],
    [
      'after alone, of a driver that is loaded',
      { before: null, after: output('v2.txt', false) },
      {},
      ONE_SIDE('v2.txt'),
    ],
    ['after alone, of drivers that are gone', { before: null, after: output('v2.txt', true, true) }, {}, []],
    [
      'after alone, of which one is gone',
      { before: null, after: output('v2.txt', true, false) },
      {},
      ONE_SIDE('v2.txt'),
    ],
    [
      'after alone, of one that was stopped',
      { before: null, after: output('v2.txt', false) },
      { driverStopped: true },
      [],
    ],
    ['before alone', { before: output('v1.txt', true), after: null }, { driverStopped: true }, ONE_SIDE('v1.txt')],
  ])('%s', (_, drivers, changes, expected) => {
    expect(told(lacks.verifierOfOneSide({ ...leg, drivers }, policy(changes)))).toEqual(expected)
  })

  test('of one dump alone are as good as two', () => {
    const single = legOf(null, after, { drivers: { before: null, after: output('v2.txt', false) } })
    expect(lacks.verifierOfOneSide(single, defaultPolicy)).toEqual([])
  })
})

describe('the same bytes', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text)
  const given = (was: string, is: string) => [
    { side: 'before' as const, source: 'b.txt', bytes: bytes(was) },
    { side: 'after' as const, source: 'a.txt', bytes: bytes(is) },
  ]

  test('twice', () => {
    expect(told(lacks.sameBytes(leg, given('1', '1')))).toEqual(['SAME_DUMP x64 a.txt'])
    expect(lacks.sameBytes(leg, given('1', '2'))).toEqual([])
    expect(lacks.sameBytes(leg, given('1', '1').slice(0, 1))).toEqual([])
    expect(lacks.sameBytes(leg, given('1', '1').slice(1))).toEqual([])
    expect(lacks.sameBytes(legOf(null, after), given('1', '1'))).toEqual([])
  })

  test('of two snapshots of one file are no copy', () => {
    const source = 'one.txt'
    const one = [{ side: 'series' as const, source, bytes: bytes('1') }]
    const two = (line: number): LegRows => legOf({ ...before, source, line: 1 }, { ...after, source, line })
    expect(lacks.sameBytes(two(9), one)).toEqual([])
    expect(told(lacks.sameBytes(two(1), one))).toEqual(['SAME_DUMP x64 one.txt'])
  })

  test('of files of one name, those of the side count', () => {
    const dumps = [
      { side: 'before' as const, source: 'p.txt', bytes: bytes('1') },
      { side: 'after' as const, source: 'p.txt', bytes: bytes('2') },
    ]
    const one = legOf({ ...before, source: 'p.txt', line: 1 }, { ...after, source: 'p.txt', line: 1 })
    expect(lacks.sameBytes(one, dumps)).toEqual([])
    expect(
      told(
        lacks.sameBytes(one, [
          ...dumps.slice(0, 1),
          { ...dumps[0], side: 'after' as const, source: 'p.txt', bytes: bytes('1') },
        ]),
      ),
    ).toEqual(['SAME_DUMP x64 p.txt'])
  })

  test('are told once: that no counter moved says the same', () => {
    const of = (code: Problem['code'], name: string): Problem => ({ ...problem(code), leg: name })
    const all = [of('SAME_DUMP', 'x'), of('SAME_COUNTERS', 'x'), of('SAME_INSTANT', 'x'), of('REBOOT', 'x')]
    const others = [of('SAME_COUNTERS', 'y'), of('SAME_INSTANT', 'y')]
    expect(told(lacks.withoutEchoes([...all, ...others]))).toEqual([
      ...['SAME_DUMP x', 'REBOOT x', 'SAME_COUNTERS y', 'SAME_INSTANT y'],
    ])
  })
})

describe('limits that are not judged', () => {
  const judged = (changes: Partial<Policy>, of: Partial<LegRows> = {}): readonly string[] =>
    told(lacks.limitsNotJudged({ ...leg, ...of }, policy(changes)))
  const half = { nonpaged: { ...LEVEL, growth: null }, paged: LEVEL }

  test('of a pool whose growth is unknown', () => {
    const cut = 'pool: rows are missing and no total is stated'
    expect(judged({ maxTotalNonpagedGrowth: 1 }, { totals: half })).toEqual([
      `LIMIT_NOT_JUDGED x64 a.txt nonpaged ${cut}`,
    ])
    expect(judged({ maxTotalPagedGrowth: 1 }, { totals: half })).toEqual([])
    expect(judged({}, { totals: half })).toEqual([])
    expect(judged({ maxTotalNonpagedGrowth: 1 })).toEqual([])
  })

  test('of counts, where a dump has none', () => {
    const growths = diff({ ...before, counters: 'bytes' }, { ...after, counters: 'bytes' })
    const none = ['LIMIT_NOT_JUDGED x64 a.txt max-growth-count: a dump has bytes and no counts']
    expect(judged({ maxGrowthCount: 5 }, { growths })).toEqual(none)
    expect(judged({ limits: [limit('Proc', { maxGrowthCount: 5 })] }, { growths })).toEqual(none)
    expect(judged({ limits: [limit('Proc', { maxGrowthBytes: 5 })] }, { growths })).toEqual([])
    expect(judged({ maxGrowthCount: 5 })).toEqual([])
    // Nothing at all is known of such a row.
    const blank = growths.map((row): Growth => ({ ...row, bytes: null, count: null }))
    expect(judged({ maxGrowthCount: 5 }, { growths: blank })).toEqual([])
  })

  const KIB = 1024
  const kib = (sizes: readonly number[]): Snapshot =>
    snapshot(sizes.map((size, row) => `R${100 + row} paged 20 10 ${size * KIB}`).join('\n'))
  const rounded = diff(kib(Array(20).fill(10)), kib([...Array(19).fill(10), 13]))
  const across = (name: string): string =>
    `LIMIT_NOT_JUDGED x64 a.txt ${name}: sizes are rounded to 1,024 bytes, such as that of R119`

  test.each<[string, number, boolean]>([
    // Grown by 3 KiB: by more than 2 and less than 4.
    ['the least that it may have grown by', 2 * KIB + 1, true],
    ['less', 2 * KIB, false],
    ['one below the most', 4 * KIB - 2, true],
    ['the most', 4 * KIB - 1, false],
  ])('of bytes, where the limit is %s', (_, maxGrowthBytes, isTold) => {
    expect(judged({ maxGrowthBytes }, { growths: rounded })).toEqual(isTold ? [across('max-growth-bytes')] : [])
  })

  test.each<[string, number, boolean]>([
    ['between', 30, true],
    ['below', 18, false],
    ['above', 45, false],
  ])('of percent, where the limit is %s', (_, maxGrowthPercent, isTold) => {
    expect(judged({ maxGrowthPercent }, { growths: rounded })).toEqual(isTold ? [across('max-growth-percent')] : [])
  })

  test('of bytes that are exact, each limit is judged', () => {
    const exact = diff(kib([...Array(19).fill(10), 10.5]), kib([...Array(19).fill(10), 14.5]))
    expect(judged({ maxGrowthBytes: 3.5 * KIB, maxGrowthPercent: 35 }, { growths: exact })).toEqual([])
    expect(judged({}, { growths: rounded })).toEqual([])
  })
})

describe('what is ignored', () => {
  const row = (tag: string): string => `${tag} paged 5 1 64`
  const rows = (...tags: readonly string[]): LegRows => {
    const one = snapshot(tags.map(row).join('\n'), { source: 'a.txt' })
    return legOf(one, one)
  }
  const ignored = (
    one: LegRows,
    ignoreTags: readonly string[],
    driverTags: readonly string[] = [],
  ): readonly string[] => told(lacks.allIgnored(one, { ignoreTags, driverTags }))

  test('all, or more than half', () => {
    expect(ignored(rows('AAAA', 'BBBB'), ['*'])).toEqual(['ALL_IGNORED x64 a.txt'])
    expect(ignored(rows('AAAA', 'BBBB'), ['A*'])).toEqual([])
    expect(ignored(rows('AAAA', 'BBBB', 'ABCD'), ['A*'])).toEqual(['ALL_IGNORED x64 a.txt 1 of 3 rows are left'])
    expect(ignored(rows('AAAA', 'BBBB', 'ABCD'), [])).toEqual([])
  })

  test('more than half beside driver tags that are judged', () => {
    expect(ignored(rows('AAAA', 'BBBB', 'ABCD'), ['A*'], ['BBBB'])).toEqual([])
  })

  test('a pattern of driver tags of which no row is left', () => {
    const one = rows('AAAA', 'AABB', 'BBBB', 'CCCC')
    expect(ignored(one, ['A*'], ['AAAA', 'BBBB'])).toEqual(['ALL_IGNORED x64 a.txt driver tag AAAA'])
    expect(ignored(one, ['AAAA'], ['A*'])).toEqual([])
    expect(ignored(one, ['A*'], ['A*', 'AABB'])).toEqual([
      ...['ALL_IGNORED x64 a.txt driver tag A*', 'ALL_IGNORED x64 a.txt driver tag AABB'],
    ])
    // No dump shows it, which is said elsewhere.
    expect(ignored(one, ['A*'], ['DDDD'])).toEqual([])
  })
})

describe('tags that no dump shows', () => {
  const other = legOf(snapshot('Irp paged 5 1 64'), snapshot('Irp paged 6 1 64'), { name: 'arm64' })
  const absent = (driverTags: readonly string[], legs: readonly LegRows[] = [leg]): readonly string[] =>
    told(lacks.absentDriverTags(legs, policy({ driverTags })))

  test('of the driver', () => {
    expect(absent(['Drsd'])).toEqual([])
    expect(absent([])).toEqual([])
    expect(absent(['Xyzw'], [])).toEqual([])
    expect(absent(['Drsd', 'Xyzw'])).toEqual(['DRIVER_TAG_ABSENT Xyzw'])
    expect(absent(['dsrD'])).toEqual(['DRIVER_TAG_ABSENT dsrD; did you mean Drsd?'])
  })

  test('of the driver, in one leg of several', () => {
    expect(absent(['Drsd'], [leg, other])).toEqual(['DRIVER_TAG_ABSENT arm64 Drsd in leg arm64'])
    expect(absent(['Drsd', 'Proc'], [leg, other])).toEqual(['DRIVER_TAG_ABSENT arm64 Drsd, Proc in leg arm64'])
    // Where none is shown anywhere, the tags are told and not each leg.
    expect(absent(['Xyzw'], [leg, other])).toEqual(['DRIVER_TAG_ABSENT Xyzw'])
    expect(absent(['Drsd', 'Irp'], [leg, other])).toEqual([])
  })

  test('twenty are listed', () => {
    const tags = Array.from({ length: 22 }, (_, place) => `X${100 + place}`)
    expect(absent(tags.slice(0, 20))).toHaveLength(20)
    expect(absent(tags.slice(0, 21)).slice(19)).toEqual(['DRIVER_TAG_ABSENT X119', 'DRIVER_TAG_ABSENT 1 more'])
    expect(absent(tags).slice(20)).toEqual(['DRIVER_TAG_ABSENT 2 more'])
  })

  test('of limits, each once', () => {
    const absentLimits = (legs: readonly LegRows[], ...tags: readonly string[]): readonly string[] =>
      told(lacks.absentLimitTags(legs, policy({ limits: tags.map((tag) => limit(tag, { maxGrowthCount: 1 })) })))
    expect(absentLimits([leg], 'Drsd')).toEqual([])
    expect(absentLimits([leg], 'Xyzw', 'Drsd', 'Xyzw')).toEqual(['LIMIT_TAG_ABSENT Xyzw'])
    expect(absentLimits([leg])).toEqual([])
    expect(absentLimits([], 'Xyzw')).toEqual([])
  })
})

describe('legs', () => {
  test('that exceptions are for', () => {
    const exception = (...legs: readonly string[]) => ({
      ...{ tag: 'Proc', pool: null, legs, maxGrowthCount: null, reason: '', owner: '', expires: '' },
    })
    const absent = (legs: readonly Leg[], ...exceptions: Policy['exceptions'][number][]): readonly string[] =>
      told(lacks.absentExceptionLegs(legs, policy({ exceptions })))
    expect(absent([leg], exception('x64'))).toEqual([])
    expect(absent([leg], exception('x*'))).toEqual([])
    expect(absent([leg], exception())).toEqual([])
    expect(absent([leg], exception('arm', 'x64'))).toEqual([])
    expect(absent([leg], exception('arm', 'x86'))).toEqual(['EXCEPTION_LEG_ABSENT Proc: arm, x86'])
    expect(absent([], exception('arm'))).toEqual([])
  })

  test('that the policy expects', () => {
    expect(told(lacks.absentLegs([leg], policy({ legs: ['x64', 'arm64'] })))).toEqual(['LEG_MISSING arm64'])
    expect(told(lacks.absentLegs([leg], policy({ legs: [] })))).toEqual([])
  })

  test('that the baseline lacks, or has besides', () => {
    const others = (
      legs: readonly LegRows[],
      reports: number,
      names: readonly string[],
      unfit: readonly Problem[] = [],
    ) => told(lacks.otherLegs(legs, { reports, legs: names, runsOf: () => [], problems: [] }, unfit))
    const known = { ...leg, baselineRuns: 1 }
    expect(others([known], 1, ['x64'])).toEqual([])
    expect(others([leg], 1, [])).toEqual(['BASELINE_OTHER_LEGS x64'])
    expect(others([{ ...leg, name: '' }], 1, [''])).toEqual(['BASELINE_OTHER_LEGS default'])
    expect(others([leg], 0, [])).toEqual([])
    expect(others([leg], 1, [], [{ ...problem('BASELINE_UNFIT'), leg: 'x64' }])).toEqual([])
    expect(others([leg], 1, [], [{ ...problem('BASELINE_UNFIT'), leg: 'y' }])).toEqual(['BASELINE_OTHER_LEGS x64'])
    expect(others([known], 1, ['x64', 'arm64', ''])).toEqual(['BASELINE_LEG_GONE arm64'])
  })
})

test('control-iterations is about a control interval', () => {
  const absent = (legs: readonly LegRows[], controlIterations: number | null = 5): readonly string[] =>
    told(lacks.absentControl(legs, policy({ controlIterations })))
  expect(absent([leg])).toEqual(['CONTROL_ABSENT'])
  expect(absent([leg], null)).toEqual([])
  expect(absent([])).toEqual([])
  expect(absent([leg, { ...leg, control: { before, after } }])).toEqual([])
})

test('driver-stopped is about tags of the driver, or its counts', () => {
  const drivers = { before: null, after: { source: 'v.txt', line: 1, takenAt: null, drivers: [] } }
  const alone = (changes: Partial<Policy>, legs: readonly LegRows[] = [leg]): readonly string[] =>
    told(lacks.stoppedAlone(policy({ driverStopped: true, ...changes }), legs))
  expect(alone({})).toEqual(['DRIVER_STOPPED_ALONE'])
  expect(alone({ driverStopped: false })).toEqual([])
  expect(alone({ driverTags: ['Drsd'] })).toEqual([])
  expect(alone({}, [{ ...leg, drivers }])).toEqual([])
  expect(alone({}, [leg, { ...leg, drivers }])).toEqual([])
})

test('a snapshot at rest that was not calm is told', () => {
  const settled = (settle?: { readonly seconds: number; readonly calm: boolean }): Leg =>
    legOf(before, after, { settled: { ...after, source: 's.txt', line: 2, capture: settle ? { settle } : {} } })
  expect(told(lacks.notCalm(settled({ seconds: 1200, calm: false })))).toEqual(['NOT_CALM s.txt:2 1,200 seconds'])
  expect(lacks.notCalm(settled({ seconds: 12, calm: true }))).toEqual([])
  expect(lacks.notCalm(settled())).toEqual([])
  expect(lacks.notCalm(leg)).toEqual([])
})
