import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/core/assess.ts'
import { diff } from '../../../src/core/diff.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../../src/core/policy.ts'
import { printTag, type Snapshot } from '../../../src/core/pool.ts'
import { snapshot } from '../../snapshot.ts'

/*
 * Rows that read as sentences: before, after, policy → what each row's finding says. A finding is written
 * `leak Proc+SePa by never-freed,in-step`.
 */
const judge = (before: Snapshot | null, after: Snapshot, policy: Partial<Policy> = {}): string[] =>
  findings(before, after, policy).map((finding) => {
    const tags = finding.rows.map(({ growth }) => printTag(growth.tag).trim())
    return `${finding.severity} ${tags.join('+')} by ${finding.evidence.map(({ rule }) => rule).join(',')}`
  })

const findings = (before: Snapshot | null, after: Snapshot, policy: Partial<Policy>) => {
  const none = { before: null, after: 0, growth: null }
  const growths = diff(before, after)
  const sum = (pool: 'nonpaged' | 'paged') =>
    growths.filter((row) => row.pool === pool).reduce((all, row) => all + (row.bytes ?? 0), 0)
  const totals = { nonpaged: { ...none, growth: sum('nonpaged') }, paged: { ...none, growth: sum('paged') } }
  return assess({ name: '', growths, totals, drivers: { before: null, after: null } }, { ...defaultPolicy, ...policy })
}

const pair = (before: string, after: string, policy: Partial<Policy> = {}): string[] =>
  judge(snapshot(before), snapshot(after), policy)

describe('unexplained-growth of objects', () => {
  test.each<[string, string, string, string[]]>([
    [
      'processes that nobody ends, beside others that come and go',
      'Proc nonpaged 2473 2000 1210880',
      'Proc nonpaged 12817 2344 26810880',
      ['suspect Proc by unexplained-growth,object-tag'],
    ],
    [
      'not: as many more as a busy machine starts',
      'Proc nonpaged 2473 2000 1210880',
      'Proc nonpaged 2873 2300 1466880',
      [],
    ],
    [
      'not: a fifth of what was there is not reached',
      'Thre nonpaged 9000 4000 10000000',
      'Thre nonpaged 12000 6050 11900000',
      [],
    ],
    [
      'not: what a healthy machine holds of a shared tag',
      'Irp  nonpaged 2000 1000 240000'.replace('Irp ', '"Irp "'),
      '"Irp " nonpaged 4000 1900 504000',
      [],
    ],
    [
      'a busy row that outgrew by far what it was, whatever its tag',
      'SeSd paged 21 0 3360',
      'SeSd paged 383154 283133 16003360',
      ['suspect SeSd by unexplained-growth'],
    ],
    ['not: it doubled', 'SeSd paged 90000 0 14400000', 'SeSd paged 473133 283133 30400000', []],
    ['not: the first thousands of a tag', 'Xyzz paged 9 0 576', 'Xyzz paged 9809 800 576576', []],
  ])('%s', (_, before, after, expected) => {
    expect(pair(before, after)).toEqual(expected)
  })
})

describe('unexplained-growth of rows that free next to nothing', () => {
  test.each<[string, string, string, string[]]>([
    [
      'grew by more than half of what it held',
      'Zzzz paged 60000 54000 384000',
      'Zzzz paged 63100 54002 582000',
      ['suspect Zzzz by unexplained-growth'],
    ],
    [
      'grew by a tenth of what it held, and freed hardly anything since boot either',
      'Zzzz paged 60100 100 3840000',
      'Zzzz paged 66100 102 4224000',
      ['suspect Zzzz by unexplained-growth'],
    ],
    [
      'grew by 10,000, whatever it held and freed before',
      'Zzzz paged 240000 140000 6400000',
      'Zzzz paged 250010 140002 7040512',
      ['suspect Zzzz by unexplained-growth'],
    ],
    [
      'not: grew by a tenth of what it held, and freed as much as that since boot, as a cache at work does',
      'Zzzz paged 120000 60000 3840000',
      'Zzzz paged 126000 60002 4224000',
      [],
    ],
    ['not: a part of its growth was freed', 'Zzzz paged 60000 54000 384000', 'Zzzz paged 63200 54100 582000', []],
  ])('%s', (_, before, after, expected) => {
    expect(pair(before, after)).toEqual(expected)
  })
})

describe('driver-tag-growth', () => {
  const drsd = { driverTags: ['Drsd'] }

  test('a tag that the dump before lacks may be of a driver that was loaded later', () => {
    const texts = (before: string): string =>
      findings(snapshot(before), snapshot('Drsd paged 9 0 80'), drsd)
        .flatMap(({ evidence }) => evidence.map(({ text }) => toPlain(text)))
        .join()
    expect(texts('')).toContain('take it after the driver was loaded')
    expect(texts('Drsd paged 1 0 9')).not.toContain('loaded')
  })

  test.each([
    [
      'grew by one block',
      'Drsd paged 560 539 17472',
      'Drsd paged 561 539 18304',
      drsd,
      ['leak Drsd by driver-tag-growth'],
    ],
    ['is new after the test', '', 'Drsd paged 1 0 832', drsd, ['leak Drsd by driver-tag-growth']],
    ['is named by a wildcard', '', 'Drs9 paged 1 0 832', { driverTags: ['Drs?'] }, ['leak Drs9 by driver-tag-growth']],
    ['not: keeps its blocks, exchanged for larger ones', 'Drsd paged 9 4 100', 'Drsd paged 19 14 900', drsd, []],
    [
      'not to gate: holds a hundred kilobytes more in as many blocks',
      'Drsd paged 9 4 1000',
      'Drsd paged 19 14 101000',
      drsd,
      ['suspect Drsd by bytes-only,bytes-driver-tag'],
    ],
    [
      'is left after the driver was stopped',
      'Drsd paged 5 0 40',
      'Drsd paged 9 8 8',
      { ...drsd, driverStopped: true },
      ['leak Drsd by driver-tag-growth'],
    ],
    ['does not: churned and came back', 'Drsd paged 560 539 17472', 'Drsd paged 9560 9539 17472', drsd, []],
    ['does not: shrank', 'Drsd paged 560 539 17472', 'Drsd paged 561 561 0', drsd, []],
    ['does not: another driver’s tag grew', 'Drsx paged 5 0 40', 'Drsx paged 9 0 80', drsd, []],
    ['does not: is ignored', '', 'Drsd paged 9 0 80', { ...drsd, ignoreTags: ['Drsd'] }, []],
    [
      'does not: stopped and all given back',
      'Drsd paged 5 0 40',
      'Drsd paged 9 9 0',
      { ...drsd, driverStopped: true },
      [],
    ],
  ])('%s', (_, before, after, policy, expected) => {
    expect(pair(before, after, policy)).toEqual(expected)
  })
})

describe('limit-exceeded', () => {
  test.each([
    [
      'bytes above the limit',
      'Abcd paged 5 0 100',
      'Abcd paged 6 0 201',
      { maxGrowthBytes: 100 },
      ['leak Abcd by limit-exceeded'],
    ],
    [
      'a limit of zero',
      'Abcd paged 5 0 100',
      'Abcd paged 6 0 101',
      { maxGrowthBytes: 0 },
      ['leak Abcd by limit-exceeded'],
    ],
    [
      'count above the limit',
      'Abcd paged 5 0 100',
      'Abcd paged 9 0 100',
      { maxGrowthCount: 3 },
      ['leak Abcd by limit-exceeded'],
    ],
    [
      'percent above the limit',
      'Abcd paged 5 0 100',
      'Abcd paged 6 0 111',
      { maxGrowthPercent: 10 },
      ['leak Abcd by limit-exceeded'],
    ],
    [
      'percent of a tag that held nothing',
      '',
      'Abcd paged 6 0 1',
      { maxGrowthPercent: 1000 },
      ['leak Abcd by limit-exceeded'],
    ],
    [
      'a whole pool',
      'Abcd paged 5 0 100',
      'Abcd paged 6 0 300',
      { maxTotalPagedGrowth: 199 },
      ['leak  by limit-exceeded'],
    ],
    [
      'not: growth equal to the limit',
      'Abcd paged 5 0 100',
      'Abcd paged 6 0 200',
      { maxGrowthBytes: 100, maxGrowthCount: 1, maxGrowthPercent: 100 },
      [],
    ],
    [
      'not: a tag that shrank',
      'Abcd paged 5 0 900',
      'Abcd paged 5 4 100',
      { maxGrowthBytes: 0, maxGrowthCount: 0, maxGrowthPercent: 0 },
      [],
    ],
    ['not: the other pool', 'Abcd paged 5 0 100', 'Abcd paged 6 0 300', { maxTotalNonpagedGrowth: 0 }, []],
  ])('%s', (_, before, after, policy, expected) => {
    expect(pair(before, after, policy)).toEqual(expected)
  })
})

describe('never-freed', () => {
  const single = (after: string): string[] => judge(null, snapshot(after))
  test.each([
    ['process objects since boot', 'Proc nonpaged 12980 1 8618056', ['leak Proc by never-freed']],
    ['receive MDLs never unbound', '"Mdl " nonpaged 2492040 176 199349120', ['leak Mdl by never-freed']],
    ['a work item per interrupt', 'IoWI nonpaged 5769999 0 646239888', ['leak IoWI by never-freed']],
    ['not: freed as it should', 'Proc nonpaged 12980 12700 200000', []],
    ['not: a machine with many processes', 'Proc nonpaged 1900 1 1200000', []],
    ['not: too few allocations to tell', 'Proc nonpaged 999 0 600000', []],
    ['not: a cache', 'MmSt paged 2000000 10 90000000', []],
    ['not to gate: a tag that nobody knows', 'Zzzz nonpaged 2000000 10 90000000', ['suspect Zzzz by held-since-boot']],
  ])('%s', (_, after, expected) => {
    expect(single(after)).toEqual(expected)
  })
})

describe('objects with their parts', () => {
  const before = ['Toke paged', 'SeTd paged', 'SeTl nonpaged'].map((row) => `${row} 9000 8000 64000`).join('\n')
  /** So many more of each, where so many came and went. */
  const found = (grown: number, worked = 300, iterations: number | null = 1000): string[] => {
    const rows = ['Toke paged', 'SeTd paged', 'SeTl nonpaged'].map(
      (row) => `${row} ${9000 + worked + grown} ${8000 + worked} ${64 * (1000 + grown)}`,
    )
    return pair(before, rows.join('\n'), { iterations }).map((words) => words.replace(/ by .*/, ''))
  }
  test.each([
    ['one in each iteration', 1000, 300, 1000, ['leak Toke+SeTd+SeTl']],
    ['one in every tenth, near enough', 102, 300, 1000, ['leak Toke+SeTd+SeTl']],
    ['not to gate: a number that has nothing to do with the iterations', 340, 300, 1000, ['suspect Toke+SeTd+SeTl']],
    ['not to gate: nobody said how many iterations', 340, 300, null, ['suspect Toke+SeTd+SeTl']],
    ['a thousand that hardly any went of, whatever the iterations', 1340, 9, null, ['leak Toke+SeTd+SeTl']],
    ['not to gate: a thousand, where as many went', 1340, 1200, null, ['suspect Toke+SeTd+SeTl']],
  ])('%s', (_, grown, worked, iterations, expected) => {
    expect(found(grown, worked, iterations)).toEqual(expected)
  })
})

describe('in-step', () => {
  const nothing = 'Proc nonpaged 10 10 0\nSePa nonpaged 10 10 0\nSeTd paged 10 10 0\nTCPt nonpaged 10 10 0'
  test.each([
    [
      'parts of one object',
      'Proc nonpaged 9010 10 9\nSePa nonpaged 9009 10 9\nSeTd paged 9050 10 9\nTCPt nonpaged 20000 10410 9',
      ['leak Proc+SeTd+SePa by never-freed,in-step,kin,object-tag'],
    ],
    [
      'the driver’s tag is the root',
      'Proc nonpaged 9010 10 9\nTCPt nonpaged 9010 10 9',
      ['leak TCPt+Proc by driver-tag-growth,unexplained-growth,in-step,never-freed'],
    ],
  ])('%s', (_, after, expected) => {
    const policy = after.includes('TCPt nonpaged 9010') ? { driverTags: ['TCPt'] } : {}
    expect(pair(nothing, after, policy)).toEqual(expected)
  })

  test('contexts that leak on every open are parts of one object', () => {
    const after = ['WCsc', 'WCfc', 'WCri'].map((tag) => `${tag} paged 1999 0 400000`).join('\n')
    expect(pair('', after)).toEqual(['leak WCsc+WCfc+WCri by unexplained-growth,in-step,kin,object-tag'])
  })

  test.each([
    ['ten rows that lie evenly', 10, 1.3],
    ['fifteen rows of one growth: a scan touched files', 15, 1],
  ])('earns nothing: %s', (_, count, factor) => {
    const rows = Array.from(
      { length: count },
      (__, i) => `Tg${String.fromCharCode(65 + i)}x paged ${Math.round(20 * factor ** i)} 0 9`,
    )
    expect(pair('', rows.join('\n'))).toEqual([])
  })
})

test('counters that wrapped at 2^32 are told from a restart and from a leak', () => {
  expect(pair('Ntfx nonpaged 4294967290 4294967280 640', 'Ntfx nonpaged 4 4294967290 640')).toEqual([])
})

test.each([
  [
    'a whole number per iteration',
    { iterations: 12980 },
    'Proc nonpaged 0 0 0',
    'Proc nonpaged 12980 1 8618056',
    'Proc (process object) grew by 12,979 in 12,980 iterations (1 per iteration, 8,618,056 bytes): 12,980 allocations, 1 free',
  ],
  [
    'two per iteration are not two in all',
    { iterations: 1000, driverTags: ['Drsd'] },
    'Drsd nonpaged 5 5 0',
    'Drsd nonpaged 2005 5 32000',
    'Drsd (driver tag) grew by 2,000 in 1,000 iterations (2 per iteration, 32,000 bytes): 2,000 allocations, 0 frees',
  ],
  [
    'a stopped driver',
    { driverStopped: true, driverTags: ['Drsd'] },
    'Drsd nonpaged 9 3 464',
    'Drsd nonpaged 12 6 464',
    'Drsd: 6 allocations (464 bytes) left after the driver stopped',
  ],
  [
    'bytes alone',
    { driverTags: ['Drsd'], maxGrowthBytes: 10 },
    'Drsd nonpaged 9 3 464',
    'Drsd nonpaged 12 6 4560',
    'Drsd (driver tag) grew by 4,096 bytes, without more allocations: 3 allocations, 3 frees',
  ],
] as const)('a title says what is true: %s', (_, policy, before, after, expected) => {
  const growths = diff(snapshot(before), snapshot(after))
  const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
  const [finding] = assess(
    { name: '', growths, totals, drivers: { before: null, after: null } },
    { ...defaultPolicy, ...policy },
  )
  expect(toPlain(finding?.title ?? [])).toBe(expected)
})

describe('suspects by points alone', () => {
  const rows = ['Aaaa', 'Bbbb', 'Cccc', 'Dddd']
  const dump = (growth: number): string =>
    rows
      .map((tag, index) => `${tag} paged ${100 + growth * (index + 1)} 0 ${6400 + 64 * growth * (index + 1)}`)
      .join('\n')
  /** Rows of nine points each, where so many make the first suspect. */
  const shown = (suspect: number): number =>
    pair(dump(0), dump(300), {
      iterations: 300,
      points: { suspect, flowStill: 0, lockSure: 8, lockOdd: 8, rateUnit: 1, rateHigh: 1 },
    }).length

  test.each([
    [10, 0],
    [9, 1],
    [8, 2],
    [7, 3],
    [1, 3],
  ])('from %i points on: %i of four, each a point more than the one before', (suspect, expected) => {
    expect(shown(suspect)).toBe(expected)
  })
})
