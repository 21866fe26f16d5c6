import { describe, expect, test } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import type { Leg } from '../../src/core/pair.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { type Capture, type PoolUsage, printTag, type Snapshot } from '../../src/core/pool.ts'
import type { StatedTime } from '../../src/core/time.ts'
import { snapshot, usage } from '../snapshot.ts'

const rows = (allocs: number): string =>
  Array.from({ length: 20 }, (_, index) => `T${String(index).padStart(3, '0')} paged ${allocs + index} 10 640`).join(
    '\n',
  )

const compared = (before: Snapshot, after: Snapshot) =>
  compare({
    name: '',
    snapshots: 2,
    before,
    after,
    series: [before, after],
    settled: null,
    control: null,
    drivers: { before: null, after: null },
  })
const outstandingOf = (count: number): Snapshot => snapshot(rows(count), { counters: 'outstanding' })
const codesOf = (before: Snapshot, after: Snapshot): string[] =>
  compared(before, after).problems.map(({ code }) => code)

describe('comparable', () => {
  test.each([
    ['counters went up', snapshot(rows(100)), snapshot(rows(200)), []],
    ['nothing moved: one moment twice', snapshot(rows(100)), snapshot(rows(100)), ['SAME_COUNTERS']],
    ['counters went down: restarted', snapshot(rows(900)), snapshot(rows(100)), ['REBOOT']],
    ['the only row went down: restarted', snapshot('Drsd paged 9 0 9'), snapshot('Drsd paged 8 0 9'), ['REBOOT']],
    [
      'one row of many went down: damaged',
      snapshot(rows(100)),
      snapshot(rows(100).replace('100 10', '90 10')),
      ['COUNTER_DOWN'],
    ],
    ['a counter wrapped', snapshot('Drsd paged 4294967295 0 9'), snapshot('Drsd paged 8 0 9'), []],
    [
      'half of the rows are gone: cut',
      snapshot(rows(100)),
      snapshot(rows(100).split('\n').slice(0, 10).join('\n')),
      ['ROWS_MISSING'],
    ],
    [
      'two rows are gone that may print otherwise, of twenty',
      snapshot(`${rows(100)}\n"a   " paged 9 1 64\n"b   " paged 9 1 64`),
      snapshot(rows(200)),
      [],
    ],
    [
      'three of them',
      snapshot(`${rows(100)}\n"a   " paged 9 1 64\n"b   " paged 9 1 64\n"c   " paged 9 1 64`),
      snapshot(rows(200)),
      ['ROWS_MISSING'],
    ],
    [
      'one row is gone whose tag prints alike everywhere',
      snapshot(`${rows(100)}\nDrsd paged 9 1 64\nIdle paged 5 5 0`),
      snapshot(`${rows(200)}\nIdle paged 5 5 0`),
      ['ROWS_MISSING'],
    ],
    [
      'one row is gone of a dump that leaves out rows at zero',
      snapshot(`${rows(100)}\nDrsd paged 9 1 64`),
      snapshot(rows(200)),
      [],
    ],
    ['rows are new', snapshot(rows(100).split('\n').slice(0, 10).join('\n')), snapshot(rows(100)), []],
    [
      'rows at zero, which a dump of what is outstanding leaves out',
      outstandingOf(300),
      snapshot(`${rows(310)}\n${Array.from({ length: 60 }, (_, index) => `Z${index + 100} paged 5 5 0`).join('\n')}`),
      ['BOOT_UNKNOWN'],
    ],
    ['outstanding counts may go down', outstandingOf(300), outstandingOf(200), ['BOOT_UNKNOWN']],
    [
      'one side was filtered',
      snapshot(rows(100)),
      snapshot(rows(200), { coverage: { kind: 'filtered', pattern: 'T*' } }),
      ['FILTERS_DIFFER'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(codesOf(before, after)).toEqual(expected)
  })

  test('after a restart the later dump is judged alone, since boot', () => {
    const { leg, growths } = compared(snapshot(rows(900)), snapshot(rows(100)))
    expect(leg.before).toBeNull()
    expect(growths.every(({ count }) => count === null)).toBe(true)
  })
})

describe('what the dumps say of themselves', () => {
  const of = (capture: Capture): Snapshot => snapshot(rows(100), { capture })
  const later = (capture: Capture): Snapshot => snapshot(rows(200), { capture })
  test.each<[string, Capture, Capture, string[]]>([
    ['nothing', {}, {}, []],
    ['all the same', { osBuild: '26100', computer: 'A' }, { osBuild: '26100', computer: 'A' }, []],
    ['one side only', { osBuild: '26100' }, {}, []],
    ['another build', { osBuild: '26100.1' }, { osBuild: '26100.2' }, ['MACHINE_DIFFERS']],
    ['another machine', { computer: 'A' }, { computer: 'B' }, ['MACHINE_DIFFERS']],
    ['another architecture', { architecture: 'x64' }, { architecture: 'arm64' }, ['MACHINE_DIFFERS']],
    ['another pointer size', { pointerBits: 32 }, { pointerBits: 64 }, ['WIDTH_DIFFERS']],
    ['another boot', { bootedAt: '2026-05-01T08:00:00Z' }, { bootedAt: '2026-05-01T09:00:00Z' }, ['REBOOT']],
    ['Verifier on one side', { driverVerifier: false }, { driverVerifier: true }, ['VERIFIER_DIFFERS']],
    ['Verifier on both sides', { driverVerifier: true }, { driverVerifier: true }, []],
    [
      'the same time, as a coarse clock says it',
      { takenAt: '2026-05-01T08:00:00' },
      { takenAt: '2026-05-01T08:00:00' },
      [],
    ],
    ['one boot, worked out twice', { bootedAt: '2026-05-01T12:00:00Z' }, { bootedAt: '2026-05-01T12:00:03.5Z' }, []],
    [
      'another boot in local time',
      { bootedAt: '2026-05-01T08:00:00' },
      { bootedAt: '2026-05-01T09:00:00' },
      ['REBOOT'],
    ],
    [
      'a boot of which one dump states no zone',
      { bootedAt: '2026-05-01T08:00:00Z' },
      { bootedAt: '2026-05-01T10:00:00' },
      [],
    ],
    ['another time', { takenAt: '2026-05-01T08:00:00Z' }, { takenAt: '2026-05-01T08:10:00Z' }, []],
    [
      'times that run backwards',
      { takenAt: '2026-05-01T08:10:00Z' },
      { takenAt: '2026-05-01T08:00:00Z' },
      ['TIMES_REVERSED'],
    ],
    [
      'local times that run backwards',
      { takenAt: '2026-05-01T08:10:00' },
      { takenAt: '2026-05-01T08:09:59' },
      ['TIMES_REVERSED'],
    ],
    [
      'not: one time has a zone and the other none',
      { takenAt: '2026-05-01T08:10:00Z' },
      { takenAt: '2026-05-01T08:00:00' },
      [],
    ],
    ['not: one time has no seconds', { takenAt: '2026-05-01T08:00:30' }, { takenAt: '2026-05-01T08:00:00' }, []],
  ])('%s', (_, before, after, expected) => {
    expect(codesOf(of(before), later(after))).toEqual(expected)
  })
})

test('times that run backwards are both in the message, and nothing is compared', () => {
  const at = (takenAt: StatedTime) => snapshot(rows(100), { capture: { takenAt } })
  const { leg, problems } = compared(at('2026-05-01T08:10:00Z'), at('2026-05-01T08:00:00Z'))
  expect(leg.before).toBeNull()
  expect(problems.map(({ detail }) => toPlain(detail))).toEqual([
    'before: 2026-05-01T08:10:00Z, after: 2026-05-01T08:00:00Z',
  ])
})

describe('before and after are swapped', () => {
  /** Rows of 1,000 allocations and more; `moved` says by how much each of them moved. */
  const machine = (moved: (row: number) => number): Snapshot =>
    snapshot(rows(1000), {
      usages: snapshot(rows(1000)).usages.map((row, index) => ({ ...row, allocs: row.allocs + moved(index) })),
    })
  test.each<[string, (row: number) => number, string[]]>([
    ['every counter fell a little', () => -100, ['SWAPPED']],
    ['every counter that moved', (row) => (row < 10 ? -100 : 0), ['SWAPPED']],
    ['not: one row in ten rose, as after a restart', (row) => (row < 2 ? 100 : -100), ['REBOOT']],
    ['not: counters fell to a tenth, as after a restart', () => -900, ['REBOOT']],
    ['not: too few rows moved to tell', (row) => (row < 9 ? -100 : 0), ['REBOOT']],
    ['not: one row fell, which is damage', (row) => (row < 1 ? -100 : 10), ['COUNTER_DOWN']],
    ['not: two rows of twenty fell', (row) => (row < 2 ? -100 : 10), ['REBOOT']],
  ])('%s', (_, moved, expected) => {
    expect(
      codesOf(
        machine(() => 0),
        machine(moved),
      ),
    ).toEqual(expected)
  })
})

describe('of two hundred rows', () => {
  const machine = (allocs: (row: number) => number, frees: (row: number) => number): Snapshot =>
    snapshot(
      Array.from(
        { length: 200 },
        (_, row) =>
          `R${row + 100} paged ${2000 + allocs(row)} ${1000 + frees(row)} ${64 * (1000 + allocs(row) - frees(row))}`,
      ).join('\n'),
    )
  const earlier = machine(
    () => 0,
    () => 0,
  )
  test.each<[string, (row: number) => number, (row: number) => number, string[]]>([
    ['all allocations and frees fell: swapped', () => -100, () => -90, ['SWAPPED']],
    ['two rows rose, which may be damage: swapped', (row) => (row < 2 ? 50 : -100), () => -90, ['SWAPPED']],
    ['three rows rose: a restart', (row) => (row < 3 ? 50 : -100), () => -90, ['REBOOT']],
    [
      'all allocations fell, and frees of three rows rose: a restart',
      () => -100,
      (row) => (row < 3 ? 50 : -90),
      ['REBOOT'],
    ],
  ])('%s', (_, allocs, frees, expected) => {
    expect(codesOf(earlier, machine(allocs, frees))).toEqual(expected)
  })
})

describe('dumps without frees', () => {
  const held = (counts: readonly number[], counters: 'outstanding' | 'bytes' = 'outstanding'): Snapshot =>
    snapshot(counts.map((count, row) => `R${row + 100} paged ${count} 0 ${count * 64}`).join('\n'), { counters })
  const many = (part: (row: number) => number): number[] => Array.from({ length: 20 }, (_, row) => part(row))
  const whole = (part: (row: number) => number): number[] => Array.from({ length: 60 }, (_, row) => part(row))
  const sixth = (of: number) => (row: number) => (row % 6 === 0 ? of : 100)
  const ofBoot = (one: Snapshot): Snapshot => ({ ...one, capture: { bootedAt: '2026-11-27T08:00:00Z' } })
  const before = held(many(() => 100))
  test.each<[string, Snapshot, Snapshot, string[]]>([
    ['most rows collapse: two boots', before, held(many((row) => (row < 11 ? 40 : 100))), ['REBOOT']],
    ['most rows are far larger: two boots', before, held(many((row) => (row < 11 ? 250 : 100))), ['REBOOT']],
    ['not: half of them', before, held(many((row) => (row < 10 ? 40 : 101))), ['BOOT_UNKNOWN']],
    ['not: they shrink by less than half', before, held(many(() => 60)), ['BOOT_UNKNOWN']],
    ['not: rows of few blocks', held(many(() => 7)), held(many(() => 1)), ['BOOT_UNKNOWN']],
    ['not: too few rows', held(many(() => 100).slice(0, 9)), held(many(() => 10).slice(0, 9)), ['BOOT_UNKNOWN']],
    ['a sixth of many rows fell by a tenth: two boots', held(whole(() => 100)), held(whole(sixth(85))), ['REBOOT']],
    ['not: where both state the boot', ofBoot(held(whole(() => 100))), ofBoot(held(whole(sixth(85)))), []],
    ['most rows collapse, whatever boot is stated', ofBoot(before), ofBoot(held(many(() => 40))), ['REBOOT']],
    ['not: they fell by less', held(whole(() => 100)), held(whole(sixth(91))), ['BOOT_UNKNOWN']],
    ['not: a sixth of many rows grew', held(whole(() => 100)), held(whole(sixth(120))), ['BOOT_UNKNOWN']],
    [
      'bytes alone collapse too',
      held(
        many(() => 100),
        'bytes',
      ),
      held(
        many(() => 10),
        'bytes',
      ),
      ['REBOOT'],
    ],
    [
      'fewer allocations since boot than were held before: two boots',
      before,
      snapshot(
        many((row) => row)
          .map((row) => `R${row + 100} paged 90 ${row} ${64 * (90 - row)}`)
          .join('\n'),
      ),
      ['REBOOT'],
    ],
  ])('%s', (_, was, is, expected) => {
    expect(codesOf(was, is)).toEqual(expected)
  })

  test('the time of the start of both tells that the boot is one', () => {
    const [was, is] = [held(many(() => 100)), held(many(() => 101))]
    const capture = { bootedAt: '2026-05-04T08:00:00Z' } as Snapshot['capture']
    expect(codesOf(was, is)).toEqual(['BOOT_UNKNOWN'])
    expect(codesOf({ ...was, capture }, { ...is, capture })).toEqual([])
    expect(codesOf({ ...was, capture }, is)).toEqual(['BOOT_UNKNOWN'])
  })
})

describe('snapshots between, at rest and before the driver warmed up', () => {
  const legOf = (changes: Partial<Leg>): Leg => {
    const [before, after] = [snapshot(rows(100)), snapshot(rows(200))]
    const none = { settled: null, control: null, drivers: { before: null, after: null } }
    return { name: 'x', snapshots: 2, before, after, series: [before, after], ...none, ...changes }
  }
  const told = (leg: Leg): string[] => compare(leg).problems.map(({ code }) => code)
  const of = (allocs: number, changes: Partial<Snapshot> = {}): Snapshot => snapshot(rows(allocs), changes)

  test.each<[string, Partial<Leg>, string[]]>([
    ['in order', { series: [of(100), of(150), of(200)] }, []],
    ['a restart between three', { series: [of(100), of(50), of(200)] }, ['REBOOT']],
    [
      'another machine',
      { series: [of(100, { capture: { computer: 'A' } }), of(150, { capture: { computer: 'B' } }), of(200)] },
      ['MACHINE_DIFFERS'],
    ],
    [
      'a collapse of dumps without frees',
      { series: [of(100), of(20, { counters: 'outstanding' }), of(200)] },
      ['REBOOT'],
    ],
    ['at rest', { settled: of(210) }, []],
    ['at rest, standing still', { settled: of(200) }, []],
    ['at rest after a restart', { settled: of(50) }, ['REBOOT']],
    [
      'at rest, another machine',
      { after: of(200, { capture: { computer: 'A' } }), settled: of(300, { capture: { computer: 'B' } }) },
      ['MACHINE_DIFFERS'],
    ],
    ['passed over', { passedOver: [{ earlier: of(90), taken: of(100) }] }, []],
    ['passed over, of another machine', { passedOver: [{ earlier: of(900), taken: of(100) }] }, ['REBOOT']],
    ['before warm', { beforeWarm: of(90) }, []],
    ['before warm, in another boot', { beforeWarm: of(900) }, ['REBOOT']],
  ])('%s: %s', (_, changes, expected) => {
    expect(told(legOf(changes))).toEqual(expected)
  })

  test('what may not be compared is left out', () => {
    const { leg, growths, growthsFromCold } = compare(legOf({ settled: of(50), beforeWarm: of(900) }))
    expect({ settled: leg.settled, cold: leg.beforeWarm }).toEqual({ settled: null, cold: undefined })
    expect(growths.every(({ settled }) => settled == null)).toBe(true)
    expect(growthsFromCold.size).toBe(0)
  })

  test('a row that is out of view at rest, or has bytes alone, is unknown there and did not give all back', () => {
    const part = snapshot(rows(210).split('\n').slice(0, 3).join('\n'), { coverage: { kind: 'partial' } })
    const left = compare(legOf({ settled: part })).growths.map(({ settled }) => settled)
    expect(left.slice(0, 4)).toEqual([200, 201, 202, null])
    const bytes = compare(legOf({ settled: of(210, { counters: 'bytes' }) })).growths.map(({ settled }) => settled)
    expect(new Set(bytes)).toEqual(new Set([null]))
  })
})

describe('a series of 32-bit and 64-bit counters', () => {
  const series = (...values: readonly number[]): string[] => {
    const all = values.map((value) =>
      snapshot(Array.from({ length: 30 }, (_, row) => `R${row + 100} paged ${value + row} 0 640`).join('\n')),
    )
    const [before, after] = [all[0], all.at(-1)]
    if (before === undefined || after === undefined) return []
    const none = { settled: null, control: null, drivers: { before: null, after: null } }
    return compare({ name: '', snapshots: 4, before, after, series: all, ...none }).problems.map(({ code }) => code)
  }
  test.each<[string, number[], string[]]>([
    ['that only go up', [1e9, 2e9, 3e9, 4e9], []],
    ['that wrapped at 2^32', [4_294_967_000, 4_294_967_200, 100, 300], []],
    ['of 64 bits that went down on the way', [5.1e9, 5.2e9, 1e6, 5.3e9], ['REBOOT']],
    ['of 64 bits that go up', [4.2e9, 4.3e9, 4.4e9, 4.5e9], []],
  ])('%s', (_, values, expected) => {
    expect(series(...values)).toEqual(expected)
  })
})

describe('the time of a series', () => {
  const timesOf = (stated: readonly (number | null)[], iterations: number | null): readonly number[] | null => {
    const all = stated.map((iteration, index) =>
      snapshot(rows(100 + 10 * index), { capture: iteration === null ? {} : { iteration } }),
    )
    const [before, after] = [all[0], all.at(-1)]
    if (before === undefined || after === undefined) return null
    const none = { settled: null, control: null, drivers: { before: null, after: null } }
    return compare({ name: '', snapshots: all.length, before, after, series: all, ...none }, iterations).times
  }
  test.each<[string, (number | null)[], number | null, readonly number[] | null]>([
    ['is what the snapshots say, from the first one', [10, 20, 50, 110], 999, [0, 10, 40, 100]],
    ['is even where one says nothing', [10, null, 50, 110], 300, [0, 100, 200, 300]],
    ['is even where they do not rise', [10, 50, 20, 110], 300, [0, 100, 200, 300]],
    ['is the place where nobody says how many iterations there were', [null, null, null, null], null, [0, 1, 2, 3]],
    ['is none of three snapshots, which have no shape', [10, 20, 30], 300, null],
  ])('%s', (_, stated, iterations, expected) => {
    expect(timesOf(stated, iterations)).toEqual(expected)
  })
})

describe('the same moment twice', () => {
  const at = (takenAt: StatedTime | undefined, changes: Partial<Snapshot> = {}): Snapshot =>
    snapshot(rows(100), { capture: takenAt === undefined ? {} : { takenAt }, ...changes })
  test.each<[string, Snapshot, Snapshot, string[]]>([
    ['nothing moved, and both say one time', at('2026-05-01T08:00:00Z'), at('2026-05-01T08:00:00Z'), ['SAME_INSTANT']],
    [
      'also where only what is left is known',
      at('2026-05-01T08:00:00Z', { counters: 'outstanding' }),
      at('2026-05-01T08:00:00Z'),
      ['SAME_INSTANT'],
    ],
    [
      'nothing moved between two times: a machine that runs moves',
      at('2026-05-01T08:00:00Z'),
      at('2026-05-01T08:10:00Z'),
      ['SAME_COUNTERS'],
    ],
    ['nothing moved, of bytes alone', at(undefined, { counters: 'bytes' }), at(undefined), ['SAME_COUNTERS']],
  ])('%s', (_, before, after, expected) => {
    expect(codesOf(before, after)).toEqual(expected)
  })
})

describe('sizes above 4 GiB in answers to a 32-bit program', () => {
  const at = (blocks: number, bytes: number, pointerBits: 32 | 64 = 32, freed = 10): Snapshot =>
    snapshot(`${rows(100 + blocks + freed)}\nDrsd paged ${blocks + 10} ${freed} ${bytes % 2 ** 32}`, {
      capture: { pointerBits },
    })
  const grown = (before: Snapshot, after: Snapshot) => {
    const { growths, problems } = compared(before, after)
    const bytes = growths.find(({ tag }) => tag === 'Drsd')?.bytes
    return { bytes, codes: problems.map(({ code }) => code) }
  }

  test.each([
    ['passed with more blocks', at(1000, 4.2e9), at(2000, 4.4e9), { bytes: 0.2e9, codes: ['BYTES_WRAPPED'] }],
    ['not passed', at(1000, 4.0e9), at(2000, 4.2e9), { bytes: 0.2e9, codes: [] }],
    ['grew by more than half of it', at(1000, 0.1e9), at(2000, 3.9e9), { bytes: 3.8e9, codes: [] }],
    ['given back', at(1000, 3.9e9), at(1000, 0.1e9, 32, 999), { bytes: -3.8e9, codes: [] }],
    ['of a 64-bit program', at(1000, 4.2e9, 64), at(2000, 4.4e9, 64), { bytes: 0.2e9 - 2 ** 32, codes: [] }],
  ])('%s', (_, before, after, expected) => {
    expect(grown(before, after)).toEqual(expected)
  })
})

describe('Driver Verifier', () => {
  const machine = (more: string): Snapshot => {
    const plain = Array.from({ length: 600 }, (_, index) => usage(`A${String(index).padStart(3, '0')} paged 5 1 64`))
    return snapshot('', { usages: [...plain, ...snapshot(more).usages] })
  }
  const verified = 'VfPT nonpaged 9 0 90\nViIn nonpaged 5 0 50\nVMdl nonpaged 40 30 1000\n"Mdl " nonpaged 100 90 1000'

  test('its tags on one side of two whole dumps: nothing is compared', () => {
    const { leg, problems } = compared(machine(''), machine(verified))
    expect(problems.map(({ code }) => code)).toEqual(['VERIFIER_DIFFERS'])
    expect(leg.before).toBeNull()
  })

  test('one of its tags alone may be a driver’s own', () => {
    const one = machine('VfPT nonpaged 9 0 90')
    expect(codesOf(one, machine('VMdl nonpaged 9 0 90'))).not.toContain('VERIFIER_DIFFERS')
  })

  test('a dump of few rows may lack the tags by chance', () => {
    expect(codesOf(snapshot('Drsd paged 1 0 1'), snapshot(verified))).not.toContain('VERIFIER_DIFFERS')
  })

  test('on both sides, renamed tags are added to their originals', () => {
    const before = snapshot(verified)
    const after = snapshot(verified.replace('VMdl nonpaged 40', 'VMdl nonpaged 47'))
    const { growths, problems } = compared(before, after)
    const mdl = growths.find(({ tag }) => tag === 'Mdl ')
    expect(growths.map(({ tag }) => tag)).not.toContain('VMdl')
    expect({ before: mdl?.before?.outstanding, count: mdl?.count }).toEqual({ before: 20, count: 7 })
    expect(problems.map(({ code }) => code)).toContain('VERIFIER_TAGS')
  })
})

describe('unknown is not zero', () => {
  const names = ({ growths }: ReturnType<typeof compared>): string[] =>
    growths.filter(({ count }) => (count ?? 0) > 0).map(({ tag }) => printTag(tag))

  test('filters that differ: a tag that only one side covers has no growth', () => {
    const before = snapshot('Drsd paged 5 1 64', { coverage: { kind: 'filtered', pattern: 'Drsd' } })
    const after = snapshot('Drsd paged 6 1 80\nProc nonpaged 12980 1 8618056')
    expect(names(compared(before, after))).toEqual(['Drsd'])
  })

  test('one pool only, on one side: the other pool is unknown there', () => {
    const usages = Array.from(
      { length: 30 },
      (_, index): PoolUsage => usage(`A${String(index).padStart(3, '0')} nonpaged 50 1 64`),
    )
    const paged = snapshot('"Key " paged 15500 0 64\nDrsd paged 50 1 64')
    const result = compared(
      snapshot('', { usages }),
      snapshot('', {
        usages: [...usages, ...paged.usages, ...usages.map((row) => ({ ...row, pool: 'paged' as const }))],
      }),
    )
    expect(result.problems.map(({ code }) => code)).toContain('FILTERS_DIFFER')
    expect(names(result)).toEqual([])
  })

  test('a filtered dump against one that is cut: what is missing is unknown, and said once', () => {
    const before = snapshot('Drsd paged 5 1 64', { coverage: { kind: 'filtered', pattern: 'Drsd' } })
    const after = snapshot('Drsd paged 6 1 80\nProc nonpaged 12980 1 8618056', { coverage: { kind: 'partial' } })
    expect(codesOf(before, after)).toEqual([])
    expect(names(compared(before, after))).toEqual(['Drsd'])
  })

  test('a whole machine after a few rows before: the first dump was filtered', () => {
    const usages = Array.from(
      { length: 80 },
      (_, index): PoolUsage => usage(`A${String(index).padStart(3, '0')} paged 50 1 64`),
    )
    const result = compared(snapshot('A000 paged 40 1 50'), snapshot('', { usages }))
    expect(result.problems.map(({ code }) => code)).toEqual(['FILTERS_DIFFER'])
    expect(names(result)).toEqual(['A000'])
  })

  test('more new rows than a test uses: the first dump was cut', () => {
    const machine = (count: number) => ({
      usages: Array.from({ length: count }, (_, row) => usage(`A${100 + row} paged 50 1 64`)).reverse(),
    })
    const fresh = (was: number, is: number) => compared(snapshot('', machine(was)), snapshot('', machine(is))).problems
    expect(fresh(440, 500).map(({ code }) => code)).toContain('FILTERS_DIFFER')
    expect(fresh(455, 500).map(({ code }) => code)).not.toContain('FILTERS_DIFFER')
    expect(fresh(800, 860).map(({ code }) => code)).not.toContain('FILTERS_DIFFER')
  })

  test('a whole machine against itself: nothing moved, which is said', () => {
    const usages = Array.from(
      { length: 120 },
      (_, index): PoolUsage => usage(`A${String(index).padStart(3, '0')} paged 50 1 64`),
    )
    expect(codesOf(snapshot('', { usages }), snapshot('', { usages }))).toEqual(['SAME_COUNTERS'])
  })
})

describe('counters of 32 and 64 bits', () => {
  test.each([
    [
      'a 64-bit count before, the same counter read as 32 bits after',
      'Drsd paged 4294967300 4294967290 64',
      'Drsd paged 9 1 64',
      [],
    ],
    ['a 64-bit count that went down', 'Drsd paged 8589934592 0 64', 'Drsd paged 5368709120 0 64', ['REBOOT']],
  ])('%s', (_, before, after, expected) => {
    expect(codesOf(snapshot(before), snapshot(after))).toEqual(expected)
  })
})
