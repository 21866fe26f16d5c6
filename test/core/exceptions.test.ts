import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { causesOf } from '../../src/core/causes.ts'
import { defaultPolicy, type Policy, type PolicyException } from '../../src/core/policy.ts'
import { namePattern } from '../../src/core/tag-pattern.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { dump, dumpOf } from '../dump.ts'
import { snapshot, stated } from '../snapshot.ts'

const TODAY = '2026-11-23'

const exception = (changes: Partial<PolicyException> = {}): PolicyException => ({
  tag: 'Drsd',
  pool: null,
  legs: [],
  maxGrowthCount: null,
  reason: 'bug 1234',
  owner: '@octo/drivers',
  expires: '2027-01-31',
  ...changes,
})

const driverLeak = (legs: readonly string[], policy: Partial<Policy>) =>
  analyze(
    legs.flatMap((leg) => [
      dumpOf('before', 'Drsd paged 560 539 17472\nIrp nonpaged 900 880 4096', { leg }),
      dumpOf('after', 'Drsd paged 660 539 100672\nIrp nonpaged 990 970 4096', { leg }),
    ]),
    { ...defaultPolicy, driverTags: ['Drsd'], ...policy },
    { today: TODAY },
  )

describe('an exception', () => {
  test.each<[string, Partial<PolicyException>, string]>([
    ['covers its tag', {}, 'clean'],
    ['covers its tag on its last day', { expires: TODAY }, 'clean'],
    ['covers a tag by pattern, in its pool', { tag: 'Drs?', pool: 'paged' }, 'clean'],
    ['covers growth up to its count', { maxGrowthCount: 100 }, 'clean'],
    ['covers a leg by pattern', { legs: ['arm*', 'win11-*'] }, 'clean'],
    ['does not: growth above its count', { maxGrowthCount: 99 }, 'leak'],
    ['does not: another pool', { pool: 'nonpaged' }, 'leak'],
    ['does not: another tag', { tag: 'Drsx' }, 'leak'],
    ['does not: another leg', { legs: ['win10-*'] }, 'leak'],
    ['does not: it expired yesterday', { expires: '2026-11-22' }, 'leak'],
  ])('%s', (_, changes, verdict) => {
    const analysis = driverLeak(['win11-x64'], { exceptions: [exception(changes)] })
    expect(analysis.verdict).toBe(verdict)
    expect(analysis.excepted).toHaveLength(verdict === 'clean' ? 1 : 0)
  })

  test('that has expired makes a mere suspect a leak, and says so', () => {
    const rows = ['Foo! nonpaged 100 100 0', 'Foo! nonpaged 12080 101 766656'] as const
    const judge = (exceptions: readonly PolicyException[]) =>
      analyze(
        [dumpOf('before', rows[0]), dumpOf('after', rows[1])],
        { ...defaultPolicy, exceptions, points: { leak: 50 } },
        { today: TODAY },
      )
    expect(judge([]).verdict).toBe('suspect')
    const expired = judge([exception({ tag: 'Foo!', expires: '2026-11-01' })])
    expect(expired.verdict).toBe('leak')
    expect(expired.findings[0]?.evidence.map(({ rule }) => rule)).toContain('exception-expired')
    expect(expired.problems.map(({ code }) => code)).toContain('EXCEPTION_EXPIRED')
  })

  test.each([
    ['2026-11-22', ['EXCEPTION_EXPIRED']],
    ['2026-11-23', ['EXCEPTION_EXPIRES_SOON']],
    ['2026-12-07', ['EXCEPTION_EXPIRES_SOON']],
    ['2026-12-08', []],
  ])('that ends on %s is announced: %j', (expires, codes) => {
    const { problems } = driverLeak([''], { exceptions: [exception({ tag: 'None', expires })] })
    expect(problems.map(({ code }) => code)).toEqual(codes)
  })

  test('covers no rider that a hard rule speaks against', () => {
    const rows = [
      'Drsa paged 100 50 4000\nDrsb paged 100 50 4000',
      'Drsa paged 1100 50 84000\nDrsb paged 1100 50 84000',
    ] as const
    const judge = (exceptions: readonly PolicyException[]) =>
      analyze(
        [dumpOf('before', rows[0]), dumpOf('after', rows[1])],
        { ...defaultPolicy, driverTags: ['Drs?'], exceptions },
        { today: TODAY },
      )
    expect(judge([exception({ tag: 'Drsa' })]).verdict).toBe('leak')
    expect(judge([exception({ tag: 'Drsa' }), exception({ tag: 'Drsb' })]).verdict).toBe('clean')
  })

  test('with a count does not hold where there are no counts', () => {
    const at = (bytes: number) =>
      renderSnapshotJson({ ...stated(snapshot(`Drsd paged 0 0 ${bytes}`)), counters: 'bytes' })
    const dumps = [dump('before', at(1000)), dump('after', at(9_000_000))]
    const policy = { ...defaultPolicy, driverTags: ['Drsd'], maxGrowthBytes: 10_000_000 }
    const judge = (maxGrowthCount: number | null) =>
      analyze(dumps, { ...policy, exceptions: [exception({ maxGrowthCount })] }, { today: TODAY }).verdict
    expect(judge(1)).toBe('leak')
    expect(judge(null)).toBe('clean')
  })

  test('holds for no day at all where nobody says which day it is', () => {
    const [before, after] = [dumpOf('before', 'Drsd paged 5 0 40'), dumpOf('after', 'Drsd paged 9 0 72')]
    const policy = { ...defaultPolicy, driverTags: ['Drsd'], exceptions: [exception()] }
    expect(analyze([before, after], policy).verdict).toBe('leak')
  })
})

describe('limits of some tags', () => {
  const limit = { tag: 'Drsd', pool: null, maxGrowthBytes: null, maxGrowthCount: null, maxGrowthPercent: null }
  test.each<[string, Policy['limits'], Partial<Policy>, string]>([
    ['a driver tag may grow by as many', [{ ...limit, maxGrowthCount: 100 }], {}, 'clean'],
    ['a driver tag grew by one more than it may', [{ ...limit, maxGrowthCount: 99 }], {}, 'leak'],
    ['a general limit allows a driver tag nothing', [], { maxGrowthCount: 1000 }, 'leak'],
    ['a limit of bytes allows a driver tag no count', [{ ...limit, maxGrowthBytes: 2 ** 20 }], {}, 'leak'],
    [
      'the first entry that states the figure counts',
      [
        { ...limit, maxGrowthCount: 100 },
        { ...limit, maxGrowthCount: 1 },
      ],
      {},
      'clean',
    ],
    ['an entry of the other pool does not count', [{ ...limit, pool: 'nonpaged', maxGrowthCount: 100 }], {}, 'leak'],
    [
      'an entry goes before the general limit',
      [{ ...limit, maxGrowthCount: 100 }],
      { driverTags: [], maxGrowthCount: 50 },
      'clean',
    ],
    [
      'the general limit holds for what the entry does not say',
      [{ ...limit, maxGrowthCount: 100 }],
      { maxGrowthBytes: 1 },
      'leak',
    ],
  ])('%s: %#', (_, limits, policy, verdict) => {
    expect(driverLeak([''], { limits, ...policy }).verdict).toBe(verdict)
  })
})

test('a leg that the policy expects and that has no dump is missing evidence', () => {
  const analysis = driverLeak(['x64'], { driverTags: [], legs: ['x64', 'arm64'] })
  expect(analysis.verdict).toBe('inconclusive')
  expect(analysis.problems.map(({ code }) => code)).toEqual(['LEG_MISSING'])
})

test.each<[readonly string[], readonly string[]]>([
  [['arm64'], ['EXCEPTION_LEG_ABSENT']],
  [['x6?'], []],
  [['arm64', 'x*'], []],
  [[], []],
])('an exception for legs that the run does not have is a note: %j', (legs, codes) => {
  const { problems } = driverLeak(['x64'], { exceptions: [exception({ legs })] })
  expect(problems.map(({ code }) => code)).toEqual(codes)
})

test('the same finding of several legs is one cause, and its legs are listed', () => {
  const { findings } = driverLeak(['a', 'b', 'c'], {})
  expect(findings).toHaveLength(3)
  expect(causesOf(findings).map(({ worst, inLegs }) => [worst.cause, inLegs.map(({ leg }) => leg)])).toEqual([
    ['DrsdP', ['a', 'b', 'c']],
  ])
})

test.each([
  ['win11-*', 'win11-x64', true],
  ['*-x64', 'win11-x64', true],
  ['w*1*4', 'win11-x64', true],
  ['*', '', true],
  ['win11', 'win11', true],
  ['win11', 'win11-x64', false],
  ['a*a', 'a', false],
  ['*x*x*', 'win11-x64', false],
  ['win1?-x64', 'win11-x64', true],
  ['win1?', 'win1', false],
  ['*?64', 'win11-x64', true],
  ['?*-??4', 'win11-x64', true],
  ['**', 'x', true],
])('the pattern %s names %s: %s', (pattern, name, isNamed) => {
  expect(namePattern(pattern)(name)).toBe(isNamed)
})
