import { describe, expect, test } from 'vitest'
import type { Leg } from '../../src/core/pair.ts'
import { toPlain } from '../../src/core/phrase.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { checkTables } from '../../src/core/whole.ts'
import { snapshot, systemRows } from '../snapshot.ts'

const legOf = (before: Snapshot | null, after: Snapshot, changes: Partial<Leg> = {}): Leg => ({
  ...{ name: '', snapshots: 2, before, after, series: before === null ? [after] : [before, after] },
  ...{ settled: null, control: null, drivers: { before: null, after: null } },
  ...changes,
})

const without = (...tags: readonly string[]): string =>
  systemRows
    .split('\n')
    .filter((row) => !tags.some((tag) => row.startsWith(tag)))
    .join('\n')

const whole = (changes: Partial<Snapshot> = {}): Snapshot => snapshot(systemRows, changes)

/** Code and detail of what is said of the dump after, beside one that shows the same types of objects. */
const told = (after: Snapshot, before: Snapshot = after): readonly string[] =>
  checkTables(legOf(before, after)).problems.map(({ code, detail }) => `${code} ${toPlain(detail)}`)

describe('a dump that states nothing', () => {
  test.each<[string, Snapshot, readonly string[]]>([
    ['with all that every system has', whole(), []],
    ['but one that may print otherwise', snapshot(without('Symb')), []],
    ['but two of them', snapshot(without('Symb', 'Dire')), ['TABLE_CUT no row of Dire, Symb']],
    ['but one that is sure', snapshot(without('Proc')), ['TABLE_CUT no row of Proc, which every system has']],
    [
      'but two that are sure',
      snapshot(without('Proc', 'Thre')),
      ['TABLE_CUT no row of Proc, Thre, which every system has'],
    ],
    ['of few rows', snapshot('Drsd paged 5 1 64'), ['TABLE_CUT no row of Proc, Thre, Even, Sema, Muta']],
    ['without a row at zero', snapshot(without('Idle')), ['TABLE_CUT no row at zero']],
    ['of what is outstanding, which has no row at zero', snapshot(without('Idle'), { counters: 'outstanding' }), []],
    ['that says that it is a part', whole({ coverage: { kind: 'partial' } }), ['TABLE_CUT so the dump says']],
    ['of a filter', whole({ coverage: { kind: 'filtered', pattern: 'Dr*' } }), ['FILTERED Dr*']],
  ])('%s', (_, dump, problems) => {
    expect(told(dump)).toEqual(problems)
  })
})

describe('a dump that states its pools', () => {
  const rows = 'Drsd paged 50 1 1000000'
  const stating = (paged: number): Snapshot => snapshot(rows, { capture: { pools: { nonpaged: 0, paged } } })
  const CUT = ['TABLE_CUT no row of Proc, Thre, Even, Sema, Muta']

  test.each<[string, number, readonly string[]]>([
    ['holds as much', 1_000_000, []],
    ['holds more', 500_000, []],
    ['holds all but a hundredth and the rounding', 1_012_169, []],
    ['holds less', 1_012_170, CUT],
  ])('%s', (_, paged, problems) => {
    expect(told(stating(paged))).toEqual(problems)
  })

  test('of two statements the TOTAL row counts', () => {
    const dump = stating(1_000_000)
    expect(told({ ...dump, statedTotals: { nonpaged: 0, paged: 2_000_000 } })).toEqual(CUT)
    expect(told({ ...stating(2_000_000), statedTotals: { nonpaged: 0, paged: 1_000_000 } })).toEqual([])
  })

  test('both pools count', () => {
    const pools = { nonpaged: 30_000, paged: 1_000_000 }
    expect(told(snapshot(rows, { capture: { pools } }))).toEqual(CUT)
    expect(told(snapshot(`${rows}\nIrp nonpaged 9 1 30000`, { capture: { pools } }))).toEqual([])
  })

  test('a TOTAL row of !poolused tells with the command and the types of objects alone', () => {
    const stated = { format: '!poolused', statedTotals: { nonpaged: 1, paged: 1 } } as const
    // Half of the fourteen types, the sure ones.
    const half = snapshot(without('Sema', 'Muta', 'Devi', 'ObjT', 'Sect', 'Dire', 'Symb', 'Idle'), stated)
    expect(told({ ...half, command: '!poolused 2' })).toEqual([])
    expect(told(half)).toEqual(['TABLE_CUT no row of Sema, Muta, Devi, ObjT, Sect'])
    expect(told({ ...half, command: '!poolused 2', statedTotals: null })).toEqual([
      'TABLE_CUT no row of Sema, Muta, Devi, ObjT, Sect',
    ])
    expect(told({ ...snapshot(rows, stated), command: '!poolused 2' })).toEqual(CUT)
  })

  test('a type of objects that was taken out is noticed all the same', () => {
    const pools = { nonpaged: 0, paged: 1 }
    const cut = snapshot(without('File'), { capture: { pools } })
    expect(told(cut)).toEqual(['TABLE_CUT no row of File, which every system has'])
    const odd = snapshot(without('Symb'), { capture: { pools } })
    expect(told(odd)).toEqual([])
    expect(told(odd, whole())).toEqual(['TABLE_CUT no row of Symb, and the other dump has it'])
    expect(told(whole(), odd)).toEqual(['TABLE_CUT no row of Symb, and the other dump has it'])
  })
})

describe('fewer bytes than blocks', () => {
  /** So many of a hundred rows, of ten blocks each, hold one byte fewer than they have blocks. */
  const small = (count: number, bytes = 9, changes: Partial<Snapshot> = {}): Snapshot => {
    const rows = Array.from(
      { length: 185 },
      (_, row) => `R${100 + row} paged ${row + 20} ${row + 10} ${row < count ? bytes : 640}`,
    )
    return snapshot(`${systemRows}\n${rows.join('\n')}`, changes)
  }

  test.each<[string, Snapshot, readonly string[]]>([
    // 185 rows and the 14 of the system hold something, the one at zero does not.
    ['in ten rows of 199', small(10), ['BYTES_TOO_FEW 10 of 199 rows']],
    ['in nine', small(9), []],
    ['as many bytes as blocks', small(10, 10), []],
    ['no bytes at all', small(10, 0), []],
    ['a table of bytes alone', small(10, 9, { counters: 'bytes' }), []],
    ['a table that adds up to what it states', small(10, 9, { capture: { pools: { nonpaged: 1, paged: 1 } } }), []],
  ])('%s', (_, dump, problems) => {
    expect(told(dump)).toEqual(problems)
  })

  test('ten rows are too few of many', () => {
    const more = Array.from({ length: 2 }, (_, row) => `S${100 + row} paged 20 10 640`).join('\n')
    const dump = small(10)
    expect(told({ ...dump, usages: [...dump.usages, ...snapshot(more).usages] })).toEqual([])
  })

  test('such a dump stays as it is: nothing was taken out of it', () => {
    const dump = small(10)
    expect(checkTables(legOf(dump, dump)).leg.after).toBe(dump)
  })
})

describe('every dump of a leg', () => {
  const cut = snapshot(without('Proc', 'Thre'), { source: 'cut.txt' })
  const [before, after] = [whole({ source: 'b.txt' }), whole({ source: 'a.txt' })]

  test.each<[string, Partial<Leg>]>([
    ['before', { before: cut }],
    ['after', { after: cut }],
    ['of the series', { series: [before, cut, after] }],
    ['at rest', { settled: cut }],
    ['before the driver warmed up', { beforeWarm: cut }],
  ])('%s is checked, and what it lacks is unknown', (_, changes) => {
    const { leg, problems } = checkTables(legOf(before, after, changes))
    expect(problems.map(({ code, source }) => [code, source])).toEqual([['TABLE_CUT', 'cut.txt']])
    const all = [leg.before, leg.after, ...leg.series, leg.settled, leg.beforeWarm ?? null]
    const sealed = all.filter((one) => one?.source === 'cut.txt').map((one) => one?.coverage.kind)
    expect(sealed).toEqual(sealed.map(() => 'partial'))
    expect(sealed.length).toBeGreaterThan(0)
    expect(
      all.filter((one) => one !== null && one.source !== 'cut.txt').map((one) => one?.coverage.kind),
    ).not.toContain('partial')
  })

  test('a control interval is sealed and not spoken of here', () => {
    const { leg, problems } = checkTables(legOf(before, after, { control: { before: cut, after: whole() } }))
    expect(problems).toEqual([])
    expect([leg.control?.before.coverage.kind, leg.control?.after.coverage.kind]).toEqual(['partial', 'all'])
  })

  test('one dump is told once, wherever it stands', () => {
    expect(checkTables(legOf(cut, cut)).problems).toHaveLength(1)
  })

  test('a leg of one dump is left as it is', () => {
    const leg = legOf(null, cut)
    expect(checkTables(leg)).toEqual({ leg, problems: [] })
  })
})
