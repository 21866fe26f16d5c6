import { describe, expect, test } from 'vitest'
import { compare } from '../../src/core/compare.ts'
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
const codesOf = (before: Snapshot, after: Snapshot): string[] =>
  compared(before, after).problems.map(({ code }) => code)

describe('comparable', () => {
  test.each([
    ['counters went up', snapshot(rows(100)), snapshot(rows(200)), []],
    ['nothing moved', snapshot(rows(100)), snapshot(rows(100)), []],
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
    ['rows are new', snapshot(rows(100).split('\n').slice(0, 10).join('\n')), snapshot(rows(100)), []],
    ['outstanding counts may go down', snapshot(rows(900), { counters: 'outstanding' }), snapshot(rows(100)), []],
    [
      'one side was filtered',
      snapshot(rows(100)),
      snapshot(rows(100), { coverage: { kind: 'filtered', pattern: 'T*' } }),
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
  ])('%s', (_, before, after, expected) => {
    expect(codesOf(of(before), later(after))).toEqual(expected)
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
    ['not: nothing moved between two times', at('2026-05-01T08:00:00Z'), at('2026-05-01T08:10:00Z'), []],
    ['not: nothing moved in a few rows', at(undefined), at(undefined), []],
  ])('%s', (_, before, after, expected) => {
    expect(codesOf(before, after)).toEqual(expected)
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
