import { describe, expect, test } from 'vitest'
import type { Growth } from '../../../src/core/diff.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import type { Policy, TagLimit } from '../../../src/core/policy.ts'
import type { Snapshot } from '../../../src/core/pool.ts'
import { driverPoolGrowth } from '../../../src/core/rules/driver-pool-growth.ts'
import type { LeftAllocation, VerifierDriver } from '../../../src/core/verifier-output.ts'
import { snapshot } from '../../snapshot.ts'
import { said } from './said.ts'

/* The rules that decide alone, on either side of each of their bounds, and what they say. */

const own = { driverTags: ['Drsd'] }
const limit = (figures: Partial<TagLimit>): Partial<Policy> => ({
  ...own,
  limits: [{ tag: 'Drsd', pool: null, maxGrowthBytes: null, maxGrowthCount: null, maxGrowthPercent: null, ...figures }],
})

describe('driver-tag-growth', () => {
  const judge = (
    before: string | null,
    after: string,
    policy: Partial<Policy> = own,
    { change = {}, sides = {} }: { readonly change?: Partial<Growth>; readonly sides?: Partial<Snapshot> } = {},
  ) =>
    said('driver-tag-growth', [before === null ? null : snapshot(before, sides), snapshot(after, sides)], {
      policy,
      change,
    })
  const [was, two] = ['Drsd paged 10 5 320', 'Drsd paged 12 5 448']
  const grown = 'decides: Drsd is a driver tag and grew by'

  test.each<[string, () => string | null, string | null]>([
    ['as many blocks', () => judge(was, 'Drsd paged 90 85 320'), null],
    ['fewer blocks', () => judge(was, 'Drsd paged 10 6 256'), null],
    [
      'one block',
      () => judge(was, 'Drsd paged 11 5 384'),
      `${grown} 1 block of 64 bytes together; no growth is allowed`,
    ],
    ['two blocks', () => judge(was, two), `${grown} 2 blocks of 128 bytes together; no growth is allowed`],
    ['as many as its limit', () => judge(was, two, limit({ maxGrowthCount: 2 })), null],
    [
      'more than its limit',
      () => judge(was, 'Drsd paged 13 5 512', limit({ maxGrowthCount: 2 })),
      `${grown} 3 blocks of 192 bytes together; 2 are allowed`,
    ],
    [
      'more than the limit of all tags, which is not its own',
      () => judge(was, two, { ...own, maxGrowthCount: 5 }),
      `${grown} 2 blocks of 128 bytes together; no growth is allowed`,
    ],
    ['another tag', () => judge(was, two, { driverTags: ['Drsx'] }), null],
    ['no driver tag', () => judge(was, two, {}), null],
    [
      'not there before, and nothing freed',
      () => judge('', 'Drsd paged 2 0 128'),
      `${grown} 2 blocks of 128 bytes together; no growth is allowed. The dump before does not show the tag: take it after the driver was loaded`,
    ],
    [
      'not there before, and some freed',
      () => judge('', 'Drsd paged 3 1 128'),
      `${grown} 2 blocks of 128 bytes together; no growth is allowed`,
    ],
    ['in one dump', () => judge(null, two), null],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  test.each<[string, () => string | null, string | null]>([
    ['as many as before', () => judge(was, two, own, { change: { settled: 5 } }), null],
    [
      'one more than before',
      () => judge(was, two, own, { change: { settled: 6 } }),
      `${grown} 1 block of 128 bytes together; no growth is allowed`,
    ],
    [
      'more than after the test',
      () => judge(was, two, own, { change: { settled: 9 } }),
      `${grown} 2 blocks of 128 bytes together; no growth is allowed`,
    ],
    [
      'as many more as its limit allows',
      () => judge(was, two, limit({ maxGrowthCount: 1 }), { change: { settled: 6 } }),
      null,
    ],
  ])('at rest it holds %s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  const bytes = { sides: { counters: 'bytes' } } as const
  test.each<[string, () => string | null, string | null]>([
    ['as many bytes', () => judge('Drsd paged 0 0 64', 'Drsd paged 0 0 64', own, bytes), null],
    [
      'two bytes more',
      () => judge('Drsd paged 0 0 64', 'Drsd paged 0 0 66', own, bytes),
      'decides: Drsd is a driver tag and holds 2 bytes more than before; no growth is allowed',
    ],
    [
      'as many as its limit',
      () => judge('Drsd paged 0 0 64', 'Drsd paged 0 0 94', limit({ maxGrowthBytes: 30 }), bytes),
      null,
    ],
    [
      'more than its limit',
      () => judge('Drsd paged 0 0 64', 'Drsd paged 0 0 95', limit({ maxGrowthBytes: 30 }), bytes),
      'decides: Drsd is a driver tag and holds 31 bytes more than before; no growth is allowed',
    ],
    ['fewer bytes', () => judge('Drsd paged 0 0 64', 'Drsd paged 0 0 63', own, bytes), null],
    ['more bytes in as many blocks', () => judge(was, 'Drsd paged 90 85 960'), null],
  ])('of dumps without counts: %s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  const stopped = (policy: Partial<Policy> = own): Partial<Policy> => ({ ...policy, driverStopped: true })
  const left = 'left after the driver was stopped'
  test.each<[string, () => string | null, string | null]>([
    ['holds nothing', () => judge(was, 'Drsd paged 90 90 0', stopped()), null],
    [
      'holds a block',
      () => judge(was, 'Drsd paged 90 89 64', stopped()),
      `decides: Drsd is a driver tag: 1 allocation of 64 bytes ${left}`,
    ],
    [
      'holds a block of no bytes',
      () => judge(was, 'Drsd paged 90 89 0', stopped()),
      `decides: Drsd is a driver tag: 1 allocation of 0 bytes ${left}`,
    ],
    [
      'holds bytes of no block',
      () => judge(was, 'Drsd paged 90 90 8', stopped()),
      `decides: Drsd is a driver tag: 0 allocations of 8 bytes ${left}`,
    ],
    [
      'holds as many as its limit',
      () => judge(was, 'Drsd paged 90 87 192', stopped(limit({ maxGrowthCount: 3 }))),
      null,
    ],
    [
      'holds more than its limit',
      () => judge(was, 'Drsd paged 90 86 256', stopped(limit({ maxGrowthCount: 3 }))),
      `decides: Drsd is a driver tag: 4 allocations of 256 bytes ${left}`,
    ],
    [
      'holds some in one dump',
      () => judge(null, 'Drsd paged 90 86 256', stopped()),
      `decides: Drsd is a driver tag: 4 allocations of 256 bytes ${left}`,
    ],
    ['holds nothing at rest', () => judge(was, two, stopped(), { change: { settled: 0 } }), null],
    [
      'holds a block at rest',
      () => judge(was, two, stopped(), { change: { settled: 1 } }),
      `decides: Drsd is a driver tag: 1 allocation ${left}`,
    ],
    [
      'holds as many at rest as its limit',
      () => judge(was, two, stopped(limit({ maxGrowthCount: 3 })), { change: { settled: 3 } }),
      null,
    ],
    [
      'holds more at rest',
      () => judge(was, two, stopped(limit({ maxGrowthCount: 3 })), { change: { settled: 4 } }),
      `decides: Drsd is a driver tag: 4 allocations ${left}`,
    ],
  ])('a driver that was stopped %s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })
})

describe('driver-pool-growth', () => {
  const driver = (nonpaged: number, paged: number, more: Partial<VerifierDriver> = {}): VerifierDriver => ({
    driver: 'My.sys',
    unloaded: false,
    line: 1,
    nonpaged: { allocations: nonpaged, bytes: nonpaged * 64 },
    paged: { allocations: paged, bytes: paged * 16 },
    left: [],
    ...more,
  })
  const judge = (before: VerifierDriver | null, after: VerifierDriver, driverStopped = false): string | null => {
    const output = (drivers: readonly VerifierDriver[]) => ({ source: 'v.txt', line: 1, takenAt: null, drivers })
    const [found, ...others] = driverPoolGrowth(
      { before: before === null ? null : output([before]), after: output([after]) },
      { driverStopped },
    )
    expect(others).toEqual([])
    return found === undefined ? null : `${found.driver} | ${toPlain(found.title)} | ${toPlain(found.text)}`
  }
  const counts = 'Driver Verifier counts the allocations of My.sys'
  const rises = `${counts}: the count must not rise`
  const gone = `${counts}: nothing may be left once it is gone`
  const left = (...callers: readonly string[]): readonly LeftAllocation[] =>
    callers.map((caller, at) => ({ bytes: 64, tag: `Tag${at}`, caller }))

  test.each<[string, () => string | null, string | null]>([
    ['as many', () => judge(driver(2, 3), driver(2, 3)), null],
    ['as many in all', () => judge(driver(2, 3), driver(3, 2)), null],
    [
      'one more in nonpaged pool',
      () => judge(driver(2, 3), driver(3, 3)),
      `My.sys | My.sys holds 6 allocations (240 bytes), 1 more than before | ${rises}`,
    ],
    [
      'two more in paged pool',
      () => judge(driver(2, 3), driver(2, 5)),
      `My.sys | My.sys holds 7 allocations (208 bytes), 2 more than before | ${rises}`,
    ],
    ['not known before', () => judge(null, driver(2, 3)), null],
    ['unloaded, and nothing left', () => judge(driver(2, 3), driver(0, 0, { unloaded: true })), null],
    [
      'unloaded, and one left in paged pool',
      () => judge(driver(2, 3), driver(0, 1, { unloaded: true })),
      `My.sys | My.sys: 1 allocation (16 bytes) left after the driver was unloaded | ${gone}`,
    ],
    [
      'stopped, and one left',
      () => judge(driver(2, 3), driver(1, 0), true),
      `My.sys | My.sys: 1 allocation (64 bytes) left after the driver stopped | ${gone}`,
    ],
    [
      'stopped and unloaded',
      () => judge(null, driver(1, 0, { unloaded: true }), true),
      `My.sys | My.sys: 1 allocation (64 bytes) left after the driver was unloaded | ${gone}`,
    ],
    [
      'with who allocated it',
      () => judge(driver(0, 0), driver(1, 0, { left: left('my!Open+0x10') })),
      `My.sys | My.sys holds 1 allocation (64 bytes), 1 more than before: tag Tag0, allocated by my!Open+0x10 | ${rises}`,
    ],
    [
      'with the first of several, each counted once',
      () => judge(driver(0, 0), driver(4, 0, { left: left('my!Open', 'my!Read', 'my!Open', 'my!Write') })),
      `My.sys | My.sys holds 4 allocations (256 bytes), 4 more than before: tag Tag0, allocated by my!Open and 2 more callers | ${rises}`,
    ],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })
})

describe('never-freed', () => {
  const proc = (allocated: number, freed: number, left = allocated - freed) =>
    said('never-freed', [
      snapshot(`Proc nonpaged ${9000 + left - allocated + freed} 9000 64`),
      snapshot(`Proc nonpaged ${9000 + left + freed} ${9000 + freed} 64`),
    ])
  test.each<[string, () => string | null, string | null]>([
    [
      '2,001 left',
      () => proc(2001, 0),
      'decides: Proc: 2,001 allocations, 0 frees, 2,001 outstanding; a healthy machine keeps fewer than 2,000 of this kind (process object)',
    ],
    ['2,000 left', () => proc(2000, 0), null],
    [
      '1,000 allocations',
      () => proc(1000, 0, 5000),
      'decides: Proc: 1,000 allocations, 0 frees, 5,000 outstanding; a healthy machine keeps fewer than 2,000 of this kind (process object)',
    ],
    ['999 allocations', () => proc(999, 0, 5000), null],
    [
      '2 % freed',
      () => proc(1000, 20, 5000),
      'decides: Proc: 1,000 allocations, 20 frees, 5,000 outstanding; a healthy machine keeps fewer than 2,000 of this kind (process object)',
    ],
    ['more freed', () => proc(1000, 21, 5000), null],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  test.each<[string, string, boolean]>([
    ['what a function hands out', 'IoWI nonpaged', true],
    ['what a function hands out, of which nobody knows what is healthy', '"Se  " paged', false],
    ['a part of an object', 'SeTd paged', false],
    ['a tag that nobody knows', 'Zzzz paged', false],
  ])('%s: %s', (_, tag, expected) => {
    const found = said('never-freed', [snapshot(`${tag} 9000 0 64`), snapshot(`${tag} 900000 0 64`)])
    expect(found !== null).toBe(expected)
  })

  test('what is not counted is not judged', () => {
    const sides = (counters: Snapshot['counters']) =>
      [snapshot('Proc nonpaged 100 0 64', { counters }), snapshot('Proc nonpaged 90000 0 64', { counters })] as const
    expect(said('never-freed', sides('cumulative'))).toMatch('decides: ')
    expect(said('never-freed', sides('outstanding'))).toBeNull()
    expect(said('never-freed', sides('bytes'))).toBeNull()
  })
})

describe('kinds of tags', () => {
  const grew = (row: string, by: number, freed = 0) =>
    [
      snapshot(`${row} 5000 4000 64000`),
      snapshot(`${row} ${5000 + by + freed} ${4000 + freed} ${64_000 + by * 64}`),
    ] as const
  test.each<[string, string, () => string | null, string | null]>([
    [
      'a cache',
      'cache-tag',
      () => said('cache-tag', grew('AlMs paged', 500, 9)),
      'cacheTag: AlMs grows on healthy machines too (',
    ],
    [
      'an object that every machine moves',
      'cache-tag',
      () => said('cache-tag', grew('File nonpaged', 500, 9)),
      'cacheTag: File grows on healthy machines too (',
    ],
    ['a cache that freed 0.5 % of thousands', 'cache-tag', () => said('cache-tag', grew('AlMs paged', 2000, 10)), null],
    ['a cache that freed more', 'cache-tag', () => said('cache-tag', grew('AlMs paged', 2000, 11)), 'cacheTag: AlMs'],
    [
      'a cache that freed nothing of fewer',
      'cache-tag',
      () => said('cache-tag', grew('AlMs paged', 1999)),
      'cacheTag: AlMs',
    ],
    ['a cache that did not grow', 'cache-tag', () => said('cache-tag', grew('AlMs paged', 0, 9)), null],
    ['another tag', 'cache-tag', () => said('cache-tag', grew('Zzzz paged', 500, 9)), null],
    ['an object that few move', 'cache-tag', () => said('cache-tag', grew('Toke paged', 500, 9)), null],
    [
      'an object',
      'object-tag',
      () => said('object-tag', grew('Toke paged', 500, 9)),
      'objectTag: Toke is a kind of object that drivers hold (token object)',
    ],
    ['an object that did not grow', 'object-tag', () => said('object-tag', grew('Toke paged', 0, 9)), null],
    ['no object', 'object-tag', () => said('object-tag', grew('SeTd paged', 500, 9)), null],
  ])('%s: %s', (_, __, found, expected) => {
    if (expected === null) expect(found()).toBeNull()
    else expect(found()?.startsWith(expected)).toBe(true)
  })

  test.each<[number, string | null]>([
    [1000, 'objectLock: Toke: no object of its kind should stay per iteration'],
    [500, 'objectLock: Toke: no object of its kind should stay per iteration'],
    [501, null],
    [4000, null],
    [777, null],
  ])('%i objects in 1,000 iterations', (by, expected) => {
    expect(said('object-lock', grew('Toke paged', by, 9), { policy: { iterations: 1000 } })).toBe(expected)
  })

  test('a whole number of what is no object is no lock of one', () => {
    expect(said('object-lock', grew('Zzzz paged', 1000, 9), { policy: { iterations: 1000 } })).toBeNull()
    expect(said('object-lock', grew('Toke paged', 1000, 9))).toBeNull()
  })
})
