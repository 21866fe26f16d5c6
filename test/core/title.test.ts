import { describe, expect, test } from 'vitest'
import { comparisonOf } from '../../src/core/comparison.ts'
import { diff, type Growth } from '../../src/core/diff.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { titleOf } from '../../src/core/title.ts'
import { snapshot } from '../snapshot.ts'

const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }

/** The title of the first row, which the others ride along with. */
const title = (
  [before, after]: readonly [Snapshot | null, Snapshot],
  policy: Partial<Policy> = {},
  change: Partial<Growth> = {},
): string => {
  const growths = diff(before, after)
  const observed = { name: '', growths, totals, drivers: { before: null, after: null } }
  const [root, ...riders] = growths
  if (root === undefined) throw new Error('no row')
  return toPlain(titleOf(comparisonOf(observed, { ...defaultPolicy, ...policy }), { ...root, ...change }, riders))
}

const pair = (before: string, after: string, changes: Partial<Snapshot> = {}) =>
  [snapshot(before, changes), snapshot(after, changes)] as const
const grew = (by: number, freed = 0) =>
  pair('Zzzz paged 100 0 6400', `Zzzz paged ${100 + by + freed} ${freed} ${6400 + by * 64}`)
const bytesOnly = { counters: 'bytes' } as const
const own = { driverTags: ['Zzzz'] }

describe('the title of a finding', () => {
  test.each<[string, () => string, string]>([
    ['of two dumps', () => title(grew(50, 7)), 'Zzzz grew by 50 (3,200 bytes): 57 allocations, 7 frees'],
    ['of one block', () => title(grew(1, 1)), 'Zzzz grew by 1 (64 bytes): 2 allocations, 1 free'],
    [
      'of iterations',
      () => title(grew(50), { iterations: 7 }),
      'Zzzz grew by 50 in 7 iterations (3,200 bytes): 50 allocations, 0 frees',
    ],
    [
      'of one iteration',
      () => title(grew(50), { iterations: 1 }),
      'Zzzz grew by 50 in 1 iteration (3,200 bytes): 50 allocations, 0 frees',
    ],
    [
      'of a known tag',
      () => title(pair('Toke paged 100 0 6400', 'Toke paged 150 0 9600')),
      'Toke (token object) grew by 50 (3,200 bytes): 50 allocations, 0 frees',
    ],
    [
      'of a driver tag',
      () => title(grew(50), own),
      'Zzzz (driver tag) grew by 50 (3,200 bytes): 50 allocations, 0 frees',
    ],
    [
      'of bytes alone, by a block more or less',
      () => title(pair('Zzzz paged 100 0 6400', 'Zzzz paged 100 0 9600')),
      'Zzzz grew by 3,200 bytes, without more allocations',
    ],
    [
      'of bytes alone, in iterations',
      () => title(pair('Zzzz paged 100 0 6400', 'Zzzz paged 109 9 6401'), { iterations: 10 }),
      'Zzzz grew by 1 byte in 10 iterations, without more allocations: 9 allocations, 9 frees',
    ],
    [
      'of dumps without counts',
      () => title(pair('Zzzz paged 0 0 6400', 'Zzzz paged 0 0 9600', bytesOnly)),
      'Zzzz grew by 3,200 bytes',
    ],
    [
      'of dumps without frees',
      () => title(pair('Zzzz paged 100 0 6400', 'Zzzz paged 150 0 9600', { counters: 'outstanding' })),
      'Zzzz grew by 50 (3,200 bytes)',
    ],
    [
      'of one dump',
      () => title([null, snapshot('Zzzz paged 150 50 6400')]),
      'Zzzz holds 100 allocations (6,400 bytes) since boot: 150 allocations, 50 frees',
    ],
    [
      'of one dump without counts',
      () => title([null, snapshot('Zzzz paged 0 0 6400', bytesOnly)]),
      'Zzzz holds 6,400 bytes since boot',
    ],
    [
      'of a row that the dump before does not know',
      () => title([snapshot('', { coverage: { kind: 'partial' } }), snapshot('Zzzz paged 150 50 6400')]),
      'Zzzz holds 100 allocations (6,400 bytes) since boot',
    ],
    [
      'of a row whose counts the dump before does not have',
      () => title([snapshot('Zzzz paged 0 0 640', bytesOnly), snapshot('Zzzz paged 150 50 6400')]),
      'Zzzz holds 100 allocations (6,400 bytes)',
    ],
    [
      'of a row that is new after the test',
      () => title([snapshot(''), snapshot('Zzzz paged 150 50 6400')]),
      'Zzzz grew by 100 (6,400 bytes): 150 allocations, 50 frees',
    ],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  test.each<[string, number, number, string]>([
    ['one in each', 1000, 1000, '1 per iteration, '],
    ['less than half a percent fewer', 996, 1000, '1 per iteration, '],
    ['fewer than that', 994, 1000, ''],
    ['half a percent more', 1005, 1000, '1 per iteration, '],
    ['more than that', 1006, 1000, ''],
    ['three in each, less than half a percent more', 3014, 1000, '3 per iteration, '],
    ['three in each, more than that', 3016, 1000, ''],
    ['none in each', 4, 1000, ''],
    ['one in each of ten', 10, 10, '1 per iteration, '],
    ['one in each of nine', 9, 9, ''],
  ])('names a whole number per iteration: %s', (_, by, iterations, expected) => {
    expect(title(grew(by), { iterations })).toMatch(
      new RegExp(`iterations \\(${expected}${(by * 64).toLocaleString('en')} bytes\\)`),
    )
  })
})

describe('what rides along', () => {
  const rows = (count: number, ...tags: readonly string[]) =>
    ['Zzzz paged', ...tags].map((row) => `${row} ${count} 0 ${count * 64}`).join('\n')
  const along = (...tags: readonly string[]) => title(pair(rows(100, ...tags), rows(150, ...tags))).split('; ')[1]

  test.each<[string, readonly string[], string | undefined]>([
    ['nothing', [], undefined],
    ['one', ['Aaaa paged'], 'Aaaa grew in step'],
    ['three', ['Aaaa paged', 'Bbbb paged', 'Cccc paged'], 'Aaaa, Bbbb and Cccc grew in step'],
    ['one in both pools', ['Aaaa paged', 'Aaaa nonpaged'], 'Aaaa grew in step'],
    ['its own tag in the other pool', ['Zzzz nonpaged'], undefined],
  ])('%s', (_, tags, expected) => {
    expect(along(...tags)).toBe(expected)
  })

  test('in one dump', () => {
    expect(title([null, snapshot(rows(100, 'Aaaa paged'))])).toBe(
      'Zzzz holds 100 allocations (6,400 bytes) since boot: 100 allocations, 0 frees; Aaaa in step with it',
    )
  })
})

describe('a driver that was stopped', () => {
  const stopped = { ...own, driverStopped: true }
  test.each<[string, () => string, string]>([
    [
      'holds blocks',
      () => title(grew(50), stopped),
      'Zzzz: 150 allocations (9,600 bytes) left after the driver stopped',
    ],
    [
      'holds one',
      () => title(pair('Zzzz paged 9 0 640', 'Zzzz paged 9 8 1'), stopped),
      'Zzzz: 1 allocation (1 byte) left after the driver stopped',
    ],
    [
      'holds blocks of no size',
      () => title(pair('Zzzz paged 9 0 640', 'Zzzz paged 9 7 0'), stopped),
      'Zzzz: 2 allocations left after the driver stopped',
    ],
    [
      'holds bytes, and nobody counted',
      () => title(pair('Zzzz paged 0 0 640', 'Zzzz paged 0 0 64', bytesOnly), stopped),
      'Zzzz: 64 bytes left after the driver stopped',
    ],
    [
      'holds some at rest',
      () => title(grew(50), stopped, { settled: 7 }),
      'Zzzz: 7 allocations left after the driver stopped',
    ],
    [
      'another tag',
      () => title(grew(50), { ...stopped, driverTags: ['Yyyy'] }),
      'Zzzz grew by 50 (3,200 bytes): 50 allocations, 0 frees',
    ],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })
})
