import { describe, expect, test } from 'vitest'
import { type Snapshot, toTag, usageKey } from '../../../src/core/pool.ts'
import { snapshot } from '../../snapshot.ts'
import { type Given, rowsOf, said } from './said.ts'

/*
 * What each rule says of the first row on either side of each of its bounds: the line of the card (`suspects` where it has
 * none), and its words.
 */

/** Blocks outstanding, those freed since boot, and bytes; a tag that nobody knows, in paged pool. */
const held = (outstanding: number, freed = 0, bytes = outstanding * 64): string =>
  `Zzzz paged ${outstanding + freed} ${freed} ${bytes}`

/** Growth from some blocks, of which so many were freed in between. */
const grew = (from: number, by: number, freed = 0): readonly [Snapshot, Snapshot] => [
  snapshot(held(from, 7)),
  snapshot(held(from + by, 7 + freed)),
]

const controlOf = (from: number, by: number, freed = 0) => ({ iterations: 1000, rows: rowsOf(grew(from, by, freed)) })
const runOf = (by: number, iterations: number | null = 1000) => ({
  source: 'run',
  iterations,
  rows: new Map([...rowsOf(grew(100, by))].map(([key, row]) => [key, { ...row, after: null }])),
})

const cycles = (iterations: number) => ({ policy: { iterations } })

describe('rate', () => {
  test.each<[number, string]>([
    [8, 'rateTrace: Zzzz: 0.008 blocks stay per iteration'],
    [9, 'rateLow: Zzzz: 0.009 blocks stay per iteration'],
    [79, 'rateLow: Zzzz: 0.079 blocks stay per iteration'],
    [80, 'rateMid: Zzzz: 0.08 blocks stay per iteration'],
    [599, 'rateMid: Zzzz: 0.6 blocks stay per iteration'],
    [600, 'rateUnit: Zzzz: 0.6 blocks stay per iteration'],
    [1000, 'rateUnit: Zzzz: 1 block stays per iteration'],
    [3199, 'rateUnit: Zzzz: 3.2 blocks stay per iteration'],
    [3200, 'rateHigh: Zzzz: 3.2 blocks stay per iteration'],
  ])('%i blocks in 1,000 iterations', (by, expected) => {
    expect(said('rate', grew(100, by), cycles(1000))).toBe(expected)
  })

  test('nothing where no iteration is known, or the row did not grow', () => {
    expect(said('rate', grew(100, 50))).toBeNull()
    expect(said('rate', grew(100, 50), cycles(0))).toBeNull()
    expect(said('rate', grew(100, 0), cycles(1000))).toBeNull()
    expect(said('rate', grew(100, 5), cycles(1))).toBe('rateHigh: Zzzz: 5 blocks stay per iteration')
  })
})

describe('in-flight', () => {
  test.each<[number, number, string]>([
    [29, 40, 'flowSome'],
    [30, 40, 'flowBusy'],
    [40, 29, 'flowSome'],
    [40, 30, 'flowBusy'],
    [40, 0, 'flowStill'],
    [0, 40, 'flowSome'],
  ])('%i held and %i freed', (from, freed, bin) => {
    expect(said('in-flight', grew(from, 500, freed))).toMatch(`${bin}: `)
  })
})

describe('iteration-lock', () => {
  const lock = (by: number, iterations: number) => said('iteration-lock', grew(100, by), cycles(iterations))

  test.each<[number, number, string]>([
    [1000, 1000, 'lockExact: Zzzz: growth of 1,000 is exactly 1 per iteration'],
    [999, 1000, 'lockSure: Zzzz: growth of 999 is close to 1 per iteration, which makes 1,000'],
    [2000, 1000, 'lockExact: Zzzz: growth of 2,000 is exactly 2 per iteration'],
    [3000, 1000, 'lockExact: Zzzz: growth of 3,000 is exactly 3 per iteration'],
    [500, 1000, 'lockSure: Zzzz: growth of 500 is exactly 1 per 2 iterations'],
    [200, 1000, 'lockSure: Zzzz: growth of 200 is exactly 1 per 5 iterations'],
    [100, 1000, 'lock: Zzzz: growth of 100 is exactly 1 per 10 iterations'],
    [1002, 1000, 'lockSure: Zzzz: growth of 1,002 is close to 1 per iteration, which makes 1,000'],
    [1003, 1000, 'lock: Zzzz: growth of 1,003 is close to 1 per iteration, which makes 1,000'],
    [1009, 1000, 'lock: Zzzz: growth of 1,009 is close to 1 per iteration, which makes 1,000'],
    [1010, 1000, 'lockWeak: Zzzz: growth of 1,010 is close to 1 per iteration, which makes 1,000'],
    [1039, 1000, 'lockWeak: Zzzz: growth of 1,039 is close to 1 per iteration, which makes 1,000'],
    [1040, 1000, 'lockNot: Zzzz: growth of 1,040 is no whole number per iteration'],
    // The last of every two iterations has not come.
    [500, 1001, 'lockSure: Zzzz: growth of 500 is exactly 1 per 2 iterations'],
    [4000, 1000, 'lockOdd: Zzzz: growth of 4,000 is exactly 4 per iteration'],
    [20_000, 1000, 'lockOdd: Zzzz: growth of 20,000 is exactly 20 per iteration'],
    [21_000, 1000, 'lockNot: Zzzz: growth of 21,000 is no whole number per iteration'],
    [4004, 1000, 'lockOdd: Zzzz: growth of 4,004 is close to 4 per iteration, which makes 4,000'],
    [4005, 1000, 'lockNot: Zzzz: growth of 4,005 is no whole number per iteration'],
  ])('%i blocks in %i iterations', (by, iterations, expected) => {
    expect(lock(by, iterations)).toBe(expected)
  })

  test('nothing where no iteration is known', () => {
    expect(said('iteration-lock', grew(100, 1000))).toBeNull()
  })

  test.each<[number, string]>([
    [3, 'lockExact: Zzzz: growth of 1,000 is exactly 1 per iteration'],
    [4, 'lockShared: Zzzz: growth of 1,000 is exactly 1 per iteration; 4 other rows keep as whole a number'],
  ])('beside %i rows that keep another whole number', (others, expected) => {
    const rates = [2, 3, 0.5, 0.2].slice(0, others)
    const rows = (iterations: number): string =>
      rates.map((rate, index) => `Oth${index} paged ${100 + rate * iterations} 0 6400`).join('\n')
    const sides = [snapshot(`${held(100, 7)}\n${rows(0)}`), snapshot(`${held(1100, 7)}\n${rows(1000)}`)] as const
    expect(said('iteration-lock', sides, cycles(1000))).toBe(expected)
  })
})

describe('excess of a control interval', () => {
  const over = (by: number, there: number) =>
    said('excess', grew(100, by, 0), { ...cycles(1000), control: controlOf(100, there) })

  // Nothing in flight: the variance is 4, and a tenth of the expected growth squared.
  test.each<[number, string]>([
    [3, 'excess0: Zzzz: the control interval grew by 0, and chance explains the rest'],
    [4, 'excess2: Zzzz: the control interval grew by 0 where this one grew by 4'],
    [7, 'excess2: Zzzz: the control interval grew by 0 where this one grew by 7'],
    [8, 'excess4: Zzzz: the control interval grew by 0 where this one grew by 8'],
    [15, 'excess4: Zzzz: the control interval grew by 0 where this one grew by 15'],
    [16, 'excess8: Zzzz: the control interval grew by 0 where this one grew by 16'],
    [39, 'excess8: Zzzz: the control interval grew by 0 where this one grew by 39'],
    [40, 'excess20: Zzzz: the control interval grew by 0 where this one grew by 40'],
  ])('%i blocks where it stood still', (by, expected) => {
    expect(over(by, 0)).toBe(expected)
  })

  test('as many, or fewer here: no chance is needed', () => {
    expect(over(5, 5)).toBe('excess0: Zzzz: the control interval grew by 5 where this one grew by 5')
    expect(over(5, 6)).toBe('excess0: Zzzz: the control interval grew by 6 where this one grew by 5')
    expect(over(6, 5)).toBe('excess0: Zzzz: the control interval grew by 5, and chance explains the rest')
    expect(over(5, -3)).toBe('excess2: Zzzz: the control interval shrank by 3 where this one grew by 5')
  })
})

describe('reference', () => {
  test.each<[string, ReturnType<typeof controlOf>, string]>([
    ['nothing at all', controlOf(100, 0), 'referenceStill: Zzzz stood still in the control interval'],
    ['as many freed', controlOf(100, 0, 3), 'referenceEven: Zzzz came and went in the control interval'],
    ['6', controlOf(100, 6), 'referenceWavered: Zzzz came and went in the control interval, by 6 in the end'],
    ['7', controlOf(100, 7), 'referenceMoved: Zzzz: the control interval moved it too, by 7'],
    ['-7', controlOf(100, -7), 'referenceMoved: Zzzz: the control interval moved it too, by -7'],
  ])('a control interval that moved it by %s', (_, control, expected) => {
    expect(said('reference', grew(100, 900), { control })?.replace('\u2212', '-')).toBe(expected)
  })

  test.each<[string, readonly number[], string | null]>([
    ['no run', [], null],
    ['one that stood', [0], 'referenceStill: Zzzz stands still without the change'],
    ['6 at most', [0, 6, 2], 'referenceWavered: Zzzz comes and goes without the change, by 6 at most'],
    ['7 at most', [0, 6, 7], 'referenceMoved: Zzzz moves without the change too, by 7'],
    ['7 fewer', [3, -7, 6], 'referenceMoved: Zzzz moves without the change too, by -7'],
  ])('a baseline: %s', (_, runs, expected) => {
    const baseline = runs.map((by) => runOf(by))
    expect(said('reference', grew(100, 900), { baseline })?.replace('\u2212', '-') ?? null).toBe(expected)
  })
})

describe('several-runs', () => {
  test.each<[number, number, boolean]>([
    [2, 900, false],
    [3, 900, true],
    [3, 1, false],
  ])('%i runs that stood still, and %i blocks', (runs, by, says) => {
    const baseline = Array.from({ length: runs }, () => runOf(0))
    const text = said('several-runs', grew(100, by), { ...cycles(1000), baseline })
    expect(text).toBe(says ? `severalRuns: Zzzz grew beyond what ${runs} baseline runs differ by` : null)
  })
})

describe('bytes of a row whose count stood still', () => {
  const stray =
    (bytes: number, iterations: number, given: Given = {}) =>
    (rule: string) =>
      said(rule, [snapshot(held(100, 7)), snapshot(held(100, 7, 6400 + bytes))], { ...cycles(iterations), ...given })

  test.each<[number, string | null]>([
    [999, null],
    [1000, 'bytesIdle: Zzzz: 1,000 bytes more than its count explains'],
  ])('%i bytes', (bytes, expected) => {
    expect(stray(bytes, 1000)('bytes-only')).toBe(expected)
  })

  test('half a block in flight is the bound of idle', () => {
    const busy = (freed: number) => said('bytes-only', [snapshot(held(100, 7)), snapshot(held(100, 7 + freed, 66_400))])
    expect(busy(0)).toMatch('bytesIdle: ')
    expect(busy(1)).toMatch('bytes: ')
  })

  test.each<[number, number, string]>([
    [16_000, 1000, 'bytesLockExact: Zzzz: 16 bytes in each iteration'],
    [16_008, 1000, 'bytesLockExact: Zzzz: 16 bytes in each iteration'],
    [16_009, 1000, 'bytesLockSure: Zzzz: 16 bytes in each iteration'],
    [16_072, 1000, 'bytesLockSure: Zzzz: 16 bytes in each iteration'],
    [16_073, 1000, 'bytesLock: Zzzz: 16 bytes in each iteration'],
    [16_392, 1000, 'bytesLock: Zzzz: 16 bytes in each iteration'],
    [16_393, 1000, 'bytesLockNot: Zzzz: no whole blocks in each iteration'],
    [15_992, 1000, 'bytesLockExact: Zzzz: 16 bytes in each iteration'],
    [1000, 1000, 'bytesLockNot: Zzzz: no whole blocks in each iteration'],
  ])('%i bytes in %i iterations', (bytes, iterations, expected) => {
    expect(stray(bytes, iterations)('bytes-lock')).toBe(expected)
  })

  test('no iteration, no lock', () => {
    expect(stray(16_000, 0)('bytes-lock')).toBeNull()
    expect(stray(16_000, 1)('bytes-lock')).not.toBeNull()
  })

  test.each<[number, string]>([
    [1600, 'bytesStill: Zzzz: the control interval moved its bytes by 1,600'],
    [1601, 'bytesMoved: Zzzz: the control interval moved its bytes by 1,601'],
  ])('a control interval that moved them by %i of 16,000', (there, expected) => {
    const rows = rowsOf([snapshot(held(100, 7)), snapshot(held(100, 7, 6400 + there))])
    expect(stray(16_000, 1000, { control: { iterations: 1000, rows } })('bytes-reference')).toBe(expected)
  })

  test('neither a control interval nor a baseline says anything; a baseline is named as one', () => {
    expect(stray(16_000, 1000)('bytes-reference')).toBeNull()
    expect(stray(16_000, 1000, { baseline: [runOf(0)] })('bytes-reference')).toBe(
      'bytesStill: Zzzz: the baseline moved its bytes by 0',
    )
  })

  test('a driver tag', () => {
    expect(stray(16_000, 1000)('bytes-driver-tag')).toBeNull()
    expect(stray(16_000, 1000, { policy: { driverTags: ['Zzzz'] } })('bytes-driver-tag')).toBe(
      'bytesDriver: Zzzz is a driver tag',
    )
  })
})

describe('held-since-boot', () => {
  const MIB = 2 ** 20
  const boot = (row: string, pool: number) => said('held-since-boot', [null, snapshot(row)], { pool })

  test.each<[string, string, number, string | null]>([
    [
      '64 MiB, a tenth of the pool, in 1,000 blocks',
      held(1000, 900_000, 64 * MIB),
      640 * MIB,
      'suspects: Zzzz holds 67,108,864 bytes, 10 % of the paged pool',
    ],
    ['a byte less', held(1000, 900_000, 64 * MIB - 1), 640 * MIB, null],
    ['a smaller share', held(1000, 900_000, 64 * MIB), 640 * MIB + 10, null],
    ['a block less', held(999, 900_000, 64 * MIB), 640 * MIB, null],
    [
      '200,000 blocks, 5 % of what was allocated freed',
      'Zzzz paged 210526 10526 800',
      MIB,
      'suspects: Zzzz holds 200,000 of 210,526 blocks that were allocated since boot',
    ],
    ['a block less of them', 'Zzzz paged 210525 10526 800', MIB, null],
    ['more freed', 'Zzzz paged 210528 10528 800', MIB, null],
    ['a cache', 'MmSt paged 900000 0 900000000', MIB, null],
  ])('%s', (_, row, pool, expected) => {
    expect(boot(row, pool)).toBe(expected)
  })
})

describe('unexplained-growth', () => {
  const MIB = 2 ** 20
  const found = (before: string, after: string, pool = 2 ** 40) =>
    said('unexplained-growth', [snapshot(before), snapshot(after)], { pool })

  test.each<[string, string, string, number, string | null]>([
    [
      '16 MiB, a twentieth of the pool',
      held(10, 900),
      held(12, 999, 640 + 16 * MIB),
      320 * MIB,
      'suspects: Zzzz grew by 16,777,216 bytes, 5 % of the paged pool',
    ],
    ['a byte less', held(10, 900), held(12, 999, 639 + 16 * MIB), 320 * MIB, null],
    ['a smaller share', held(10, 900), held(12, 999, 640 + 16 * MIB), 320 * MIB + 20, null],
    [
      'twenty times what was there, 10,000 blocks and 1 MiB',
      held(500, 900),
      held(10_500, 90_000, 32_000 + MIB),
      2 ** 40,
      'suspects: Zzzz grew from 500 to 10,500 allocations, and by 1,048,576 bytes',
    ],
    ['not quite twenty times', held(501, 900), held(10_501, 90_000, 32_064 + MIB), 2 ** 40, null],
    ['a block less', held(400, 900), held(10_399, 90_000, 25_600 + MIB), 2 ** 40, null],
    ['a byte less than 1 MiB', held(500, 900), held(10_500, 90_000, 31_999 + MIB), 2 ** 40, null],
    [
      '2,000 blocks, of which 0.5 % were freed',
      held(10, 9),
      held(2010, 19),
      2 ** 40,
      'suspects: Zzzz grew by 2,000: 2,010 allocations and 10 frees',
    ],
    ['a block less than 2,000', held(10, 9), held(2009, 19), 2 ** 40, null],
    ['a free more', held(10, 9), held(2010, 20), 2 ** 40, null],
  ])('%s', (_, before, after, pool, expected) => {
    expect(found(before, after, pool)).toBe(expected)
  })

  test.each<[number, number, boolean]>([
    [2000, 10_000, true],
    [1999, 10_000, false],
    [1000, 5000, true],
    [999, 10, false],
  ])('%i processes more, beside %i', (by, from, says) => {
    const rows = [
      `Proc nonpaged ${from + 9000} 9000 9000000`,
      `Proc nonpaged ${from + by + 9900} 9900 9000000`,
    ] as const
    const text = found(rows[0], rows[1])
    expect(text?.startsWith(`suspects: Proc grew by ${by.toLocaleString('en')}, from `) ?? false).toBe(says)
  })

  test.each<[string, string, number, string | null]>([
    [
      'of a shared tag, past what a healthy machine holds',
      'SeTn paged',
      2001,
      'a healthy machine holds fewer than 2,000',
    ],
    ['of a shared tag, up to that', 'SeTn paged', 2000, null],
    ['of an object, up to that', 'Proc nonpaged', 2000, 'grew by 1,990, from 10 (process object)'],
    ['of an object, past that', 'Proc nonpaged', 2001, 'a healthy machine holds fewer than 2,000'],
    ['of a tag that is no object', 'MiP2 nonpaged', 2001, null],
    ['of a part of the system', 'SePr paged', 2001, null],
  ])('growth %s', (_, row, to, words) => {
    const text = found(`${row} 9010 9000 9000000`, `${row} ${to + 9900} 9900 9000000`)
    if (words === null) expect(text).toBeNull()
    else expect(text).toContain(words)
  })
})

describe('object-counts', () => {
  const file = (by: number) => ['File nonpaged 300 100 1000', `File nonpaged ${300 + by} 100 ${1000 + 5 * by}`] as const
  const counted = (by: number, objects: number, handles: number) => {
    const [before, after] = file(by)
    const sides = [
      snapshot(before, { capture: { objects: [['File', 10, 10]] } }),
      snapshot(after, { capture: { objects: [['File', 10 + objects, 10 + handles]] } }),
    ] as const
    return said('object-counts', sides)
  }

  test.each<[number, number, number, RegExp | null]>([
    [4, 4, 0, null],
    [5, 5, 0, /references are kept/],
    [100, 9, 0, /most of the blocks are no such objects/],
    [100, 10, 0, /references are kept/],
    [100, 100, 9, /references are kept/],
    [100, 100, 10, /handles keep 10 of them at most/],
    [100, 100, 89, /handles keep 89 of them at most/],
    [100, 100, 90, /handles are kept/],
  ])('%i blocks, %i objects, %i handles', (by, objects, handles, expected) => {
    const text = counted(by, objects, handles)
    if (expected === null) expect(text).toBeNull()
    else expect(text).toMatch(expected)
  })
})

describe('settled', () => {
  const back = (left: number) => said('settled', grew(100, 1000), { change: { settled: left } })

  test.each<[number, string | null]>([
    [1100, 'gaveNothingBack: Zzzz gave nothing back after the test'],
    [1101, 'gaveNothingBack: Zzzz gave nothing back after the test'],
    [1099, null],
    [801, null],
    [800, 'gaveBack: Zzzz gave 300 of 1,000 back after the test'],
    [301, 'gaveBack: Zzzz gave 799 of 1,000 back after the test'],
    [300, 'gaveAllBack: Zzzz gave 800 of 1,000 back after the test'],
  ])('%i of 1,100 left', (left, expected) => {
    expect(back(left)).toBe(expected)
  })

  test('a row that did not grow gives nothing back', () => {
    expect(said('settled', grew(100, 0), { change: { settled: 100 } })).toBeNull()
  })
})

describe('legs', () => {
  const inLegs = (by: number, count: number) => {
    const row = { tag: toTag('Zzzz'), pool: 'paged' } as const
    return said('legs', grew(100, by), { legsThatGrew: { of: 3, grew: new Map([[usageKey(row), count]]) } })
  }

  test.each<[number, number, string | null]>([
    [9, 3, null],
    [10, 3, 'everyLeg: Zzzz grew in all 3 legs'],
    [10, 2, null],
    [10, 1, 'oneLeg: Zzzz grew in one of 3 legs only'],
  ])('%i blocks, in %i of 3', (by, legs, expected) => {
    expect(inLegs(by, legs)).toBe(expected)
  })
})
