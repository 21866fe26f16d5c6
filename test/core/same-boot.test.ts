import { describe, expect, test } from 'vitest'
import { diff } from '../../src/core/diff.ts'
import { toPlain } from '../../src/core/phrase.ts'
import type { Capture, Snapshot } from '../../src/core/pool.ts'
import type { Problem } from '../../src/core/problem.ts'
import {
  amountsMismatch,
  countersMismatch,
  isRestart,
  sameMoment,
  statedMismatch,
  wentDown,
} from '../../src/core/same-boot.ts'
import type { StatedTime } from '../../src/core/time.ts'
import { snapshot } from '../snapshot.ts'

const told = (found: Problem | null): string | null => found && `${found.code} ${toPlain(found.detail)}`

describe('what two dumps state of their boot', () => {
  const stated = (was: Capture, is: Capture): string | null =>
    told(statedMismatch(snapshot('', { capture: was }), snapshot('', { capture: is })))

  test.each<[string, Capture, Capture, string | null]>([
    ['a name in another case', { computer: 'BOX' }, { computer: 'box' }, null],
    ['an architecture in another case', { architecture: 'AMD64' }, { architecture: 'amd64' }, null],
    ['a build in short, before', { osBuild: '26100' }, { osBuild: '10.0.26100.2314' }, null],
    ['a build in short, after', { osBuild: '10.0.26100.2314' }, { osBuild: '26100.2314' }, null],
    [
      'a build in short, of which a part is another',
      { osBuild: '26100.7' },
      { osBuild: '10.0.26100.2314' },
      'MACHINE_DIFFERS osBuild: 26100.7 before, 10.0.26100.2314 after',
    ],
    [
      'two builds of the same parts',
      { osBuild: '10.0.1.26100' },
      { osBuild: '10.0.26100.1' },
      'MACHINE_DIFFERS osBuild: 10.0.1.26100 before, 10.0.26100.1 after',
    ],
    ['a number of the boot on one side', { bootId: 7 }, {}, null],
    ['another number of the boot', { bootId: 7 }, { bootId: 8 }, 'REBOOT boot 7 before, 8 after'],
    [
      'one number of the boot, whatever the clock says',
      { bootId: 7, bootedAt: '2026-05-01T08:00:00Z' },
      { bootId: 7, bootedAt: '2026-05-01T09:00:00Z' },
      null,
    ],
    [
      'a number of the boot on one side, and another time of it',
      { bootId: 7, bootedAt: '2026-05-01T08:00:00Z' },
      { bootedAt: '2026-05-01T09:00:00Z' },
      'REBOOT booted at 2026-05-01T08:00:00Z before, 2026-05-01T09:00:00Z after',
    ],
    ['a boot a minute later', { bootedAt: '2026-05-01T08:00:00Z' }, { bootedAt: '2026-05-01T08:01:00Z' }, null],
    ['a boot a minute earlier', { bootedAt: '2026-05-01T08:01:00Z' }, { bootedAt: '2026-05-01T08:00:00Z' }, null],
    [
      'a boot a minute and a second later',
      { bootedAt: '2026-05-01T08:00:00Z' },
      { bootedAt: '2026-05-01T08:01:01Z' },
      'REBOOT booted at 2026-05-01T08:00:00Z before, 2026-05-01T08:01:01Z after',
    ],
    [
      'boots of which only one states its zone',
      { bootedAt: '2026-05-01T08:00:00Z' },
      { bootedAt: '2026-05-01T10:00:00' },
      null,
    ],
    ['pointers of one side', { pointerBits: 32 }, {}, null],
    ['no Verifier on one side, and nothing on the other', { driverVerifier: false }, {}, null],
  ])('%s', (_, was, is, expected) => {
    expect(stated(was, is)).toBe(expected)
  })

  const REVERSED = true
  test.each<[Capture['takenAt'], Capture['takenAt'], boolean]>([
    ['2026-05-01T08:00:59Z', '2026-05-01T08:00:00Z', !REVERSED],
    ['2026-05-01T08:00:59.999Z', '2026-05-01T08:00:00Z', !REVERSED],
    ['2026-05-01T08:01:00Z', '2026-05-01T08:00:00Z', REVERSED],
    ['2026-05-01T08:00:59', '2026-05-01T08:00:00', !REVERSED],
    ['2026-05-01T08:00:31Z', '2026-05-01T08:00:30Z', REVERSED],
    ['2026-05-01T08:00:31', '2026-05-01T08:00:30', REVERSED],
    // Tenths were stated, so the time is no whole minute.
    ['2026-05-01T08:00:01Z', '2026-05-01T08:00:00.5Z', REVERSED],
    ['2026-05-01T08:00:30Z', '2026-05-01T08:00:30Z', !REVERSED],
    ['2026-05-01T08:00:30Z', '2026-05-01T07:00:30', !REVERSED],
  ])('taken at %s, then at %s: swapped %s', (was, is, isReversed) => {
    const [before, after] = [was, is].map((takenAt) => (takenAt === undefined ? {} : { takenAt }))
    expect(stated(before ?? {}, after ?? {})?.startsWith('TIMES_REVERSED') ?? false).toBe(isReversed)
  })
})

test('counters that went down in one boot: set back to a checkpoint', () => {
  const of = (bootId?: number): Snapshot => snapshot('', bootId === undefined ? {} : { capture: { bootId } })
  expect(told(wentDown([of(7), of(7)], []))).toBe('SET_BACK ')
  expect(told(wentDown([of(7), of(8)], []))).toBe('REBOOT ')
  expect(told(wentDown([of(), of()], []))).toBe('REBOOT ')
  expect(told(wentDown([of(7), of()], []))).toBe('REBOOT ')
  expect(told(wentDown([of(7), of(7)], [], 'SWAPPED'))).toBe('SWAPPED ')
})

test.each([
  [0, 20, false],
  [0, 0, false],
  [1, 10, true],
  [1, 11, false],
  [2, 20, true],
  [2, 21, false],
  [3, 5000, true],
])('%i of %i rows went down: a restart %s', (down, compared, expected) => {
  expect(isRestart(down, compared)).toBe(expected)
})

/** Rows of 1,000 allocations and 900 frees, each with so many more. */
const counted = (
  count: number,
  [allocs, frees]: readonly [number, number],
  changes: Partial<Snapshot> = {},
): Snapshot =>
  snapshot(
    Array.from({ length: count }, (_, row) => `R${100 + row} paged ${1000 + allocs} ${900 + frees} 6400`).join('\n'),
    changes,
  )
const mismatch = (before: Snapshot, after: Snapshot): string | null =>
  countersMismatch(diff(before, after), before, after)?.code ?? null

describe('counters', () => {
  const START = counted(20, [0, 0])
  test.each<[string, Snapshot, Snapshot, string | null]>([
    ['of ten rows fell', counted(10, [0, 0]), counted(10, [-10, -10]), 'SWAPPED'],
    ['of nine rows fell, too few to tell', counted(9, [0, 0]), counted(9, [-10, -10]), 'REBOOT'],
    ['fell to a half', START, counted(20, [-500, -500]), 'SWAPPED'],
    ['fell to less', START, counted(20, [-501, -500]), 'REBOOT'],
    ['fell, and frees rose', START, counted(20, [-10, 10]), 'REBOOT'],
    ['rose', START, counted(20, [10, 10]), null],
    [
      'of outstanding blocks, which are a lower bound, fell',
      counted(20, [0, -900], { counters: 'outstanding' }),
      counted(20, [-900, -900]),
      'REBOOT',
    ],
    ['are not counted later', START, counted(20, [-990, -900], { counters: 'bytes' }), null],
    ['were not counted before', counted(20, [0, 0], { counters: 'bytes' }), counted(20, [-990, -900]), null],
  ])('%s', (_, before, after, expected) => {
    expect(mismatch(before, after)).toBe(expected)
  })

  test('a few rows fell far, in no order: the middle one tells', () => {
    const fell = (place: number): number => (place % 3 === 0 ? 100 : 990)
    const usages = START.usages.map((row, place) => ({ ...row, allocs: fell(place), frees: 90 }))
    expect(mismatch(START, { ...START, usages })).toBe('SWAPPED')
    const others = START.usages.map((row, place) => ({ ...row, allocs: fell(place) === 100 ? 990 : 100, frees: 90 }))
    expect(mismatch(START, { ...START, usages: others })).toBe('REBOOT')
  })

  test('half of the rows fell little: the middle one tells', () => {
    const fell = (count: number): Snapshot => ({
      ...START,
      usages: START.usages.map((row, place) => ({ ...row, allocs: place < count ? 100 : 990, frees: 90 })),
    })
    expect(mismatch(START, fell(10))).toBe('SWAPPED')
    expect(mismatch(START, fell(11))).toBe('REBOOT')
  })
})

describe('amounts, where nothing counts since boot', () => {
  /** Rows that hold so many blocks of 64 bytes. */
  const held = (blocks: readonly number[], changes: Partial<Snapshot> = {}): Snapshot =>
    snapshot(blocks.map((left, row) => `R${100 + row} paged ${left} 0 ${left * 64}`).join('\n'), {
      counters: 'outstanding',
      ...changes,
    })
  const amounts = (before: Snapshot, after: Snapshot): string | null =>
    told(amountsMismatch(diff(before, after), before, after))
  const many = (count: number, blocks: number, rest: readonly number[] = []): readonly number[] => [
    ...Array.from({ length: count }, () => blocks),
    ...rest,
  ]
  const OTHER = (rows: number, less: number, more: number): string =>
    `REBOOT of ${rows} rows ${less} hold less than half of what they held, and ${more} more than twice as much`

  test.each<[string, Snapshot, Snapshot, string | null]>([
    ['of ten rows of eight blocks', held(many(10, 8)), held(many(10, 3)), OTHER(10, 10, 0)],
    ['of seven blocks', held(many(10, 7)), held(many(10, 3)), null],
    ['of nine rows', held(many(9, 8)), held(many(9, 3)), null],
    ['that are halved', held(many(10, 20)), held(many(10, 10)), null],
    ['that are less', held(many(10, 21)), held(many(10, 10)), OTHER(10, 10, 0)],
    ['that are doubled', held(many(10, 10)), held(many(10, 20)), null],
    ['that are more', held(many(10, 10)), held(many(10, 21)), OTHER(10, 0, 10)],
    ['of half of the rows', held(many(10, 10)), held(many(5, 10, many(5, 21))), null],
    [
      'of more than half, some up and some down',
      held(many(10, 21)),
      held(many(4, 21, [...many(3, 43), ...many(3, 10)])),
      OTHER(10, 3, 3),
    ],
  ])('%s', (_, before, after, expected) => {
    expect(amounts(before, after)).toBe(expected)
  })

  test.each<[string, Partial<Snapshot>, Partial<Snapshot>]>([
    ['before', { counters: 'bytes' }, {}],
    ['after', {}, { counters: 'bytes' }],
  ])('are of bytes, where that is all one dump has: %s', (_, was, is) => {
    // 512 bytes and more are judged, though the blocks are few.
    const rows = (bytes: number, changes: Partial<Snapshot>): Snapshot =>
      snapshot(Array.from({ length: 10 }, (_, row) => `R${100 + row} paged 1 0 ${bytes}`).join('\n'), {
        counters: 'outstanding',
        ...changes,
      })
    expect(amounts(rows(512, was), rows(255, is))).toBe(OTHER(10, 10, 0))
    expect(amounts(rows(512, was), rows(256, is))).toBeNull()
    expect(amounts(rows(511, was), rows(200, is))).toBeNull()
  })

  test.each<[string, number, number, number, Capture, boolean]>([
    ['eight of fifty', 50, 8, 89, {}, true],
    ['eight of forty-nine', 49, 8, 89, {}, false],
    ['three of twenty', 60, 9, 89, {}, false],
    ['one more', 60, 10, 89, {}, true],
    ['to nine tenths', 50, 8, 90, {}, false],
    ['where the number of the boot is stated', 50, 8, 89, { bootId: 7 }, false],
    ['where the time of the boot is stated', 50, 8, 89, { bootedAt: '2026-05-01T08:00:00Z' }, false],
  ])('rows that fell by a tenth: %s', (_, count, fallen, to, capture, isTold) => {
    const before = held(many(count, 100), { capture })
    const after = held(many(fallen, to, many(count - fallen, 100)), { capture })
    const words = `REBOOT ${fallen} of ${count} rows hold at least a tenth less than they held`
    expect(amounts(before, after)).toBe(isTold ? words : null)
    // One side alone states no boot of both.
    if (capture.bootId !== undefined) expect(amounts({ ...before, capture: {} }, after)).toBe(words)
  })
})

test.each<[string, string, Partial<Snapshot>, boolean]>([
  ['nothing', 'Drsd paged 9 1 640', {}, true],
  ['a block that came and went', 'Drsd paged 10 2 640', {}, false],
  ['bytes', 'Drsd paged 9 1 641', {}, false],
  ['a block', 'Drsd paged 10 1 640', {}, false],
  ['a free', 'Drsd paged 9 2 640', {}, false],
  ['a block, where nothing counts since boot', 'Drsd paged 9 0 640', { counters: 'outstanding' }, false],
])('one moment twice: %s moved', (_, row, changes, isTold) => {
  const [before, after] = [snapshot('Drsd paged 9 1 640', changes), snapshot(row, changes)]
  expect(sameMoment(diff(before, after), before, after)?.code ?? null).toBe(isTold ? 'SAME_COUNTERS' : null)
})

test('one moment twice, said with the time that both state, or with the rows that did not move', () => {
  const at = (takenAt: StatedTime): Snapshot => snapshot('Drsd paged 9 1 640', { line: 7, capture: { takenAt } })
  const moment = (before: Snapshot, after: Snapshot) => sameMoment(diff(before, after), before, after)
  const [one, other] = [at('2026-05-01T08:00:00Z'), at('2026-05-01T08:00:01Z')]
  expect(told(moment(one, one))).toBe('SAME_INSTANT 2026-05-01T08:00:00Z')
  expect(told(moment(one, other))).toBe('SAME_COUNTERS 1 row')
  expect(moment(one, one)).toMatchObject({ source: 'dump.txt', line: 7 })
  expect(moment(one, other)).toMatchObject({ source: 'dump.txt', line: 7 })
})
