import { expect, test } from 'vitest'
import { diff, type Growth } from '../../src/core/diff.ts'
import { bytesSpan, percentSpan, roundingOf } from '../../src/core/rounding.ts'
import { snapshot } from '../snapshot.ts'

const KIB = 1024
const MIB = 1024 * KIB

const rowsOf = (sizes: readonly number[], held = 0): string =>
  sizes.map((bytes, row) => `T${100 + row} paged ${row + 1} 0 ${bytes === 0 ? 0 : bytes + held}`).join('\n')

/** Rows of these sizes that hold so many bytes more after than before. */
const growths = (sizes: readonly number[], growth = 0): readonly Growth[] =>
  diff(snapshot(rowsOf(sizes)), snapshot(rowsOf(sizes, growth)))
const times = (count: number, bytes: number): readonly number[] => Array.from({ length: count }, () => bytes)

test.each<[string, readonly Growth[], number]>([
  ['twenty rows of whole KiB on both sides', growths(times(20, 3 * KIB)), KIB],
  ['twenty rows of whole MiB', growths(times(20, 3 * MIB)), MIB],
  ['rows of MiB, and one of KiB', growths([...times(20, 3 * MIB), 5 * KIB]), KIB],
  ['rows of MiB that are rows of KiB later: the coarser dump', growths(times(20, 3 * MIB), KIB), MIB],
  ['rows that are exact later: the coarser dump', growths(times(20, 3 * KIB), 16), KIB],
  ['rows that were exact before: the coarser dump', growths(times(20, 3 * KIB - 16), 16), KIB],
  ['nineteen such rows: chance', growths(times(19, 3 * KIB)), 1],
  ['rows that hold nothing, which do not count', growths([...times(19, 3 * KIB), ...times(10, 0)]), 1],
  ['one row that is between on either side', growths([...times(30, 3 * KIB), 3 * KIB + 1]), 1],
  ['twenty rows of one dump', diff(null, snapshot(rowsOf(times(20, 3 * KIB)))), KIB],
  ['nineteen rows of one dump', diff(null, snapshot(rowsOf(times(19, 3 * KIB)))), 1],
  ['no row', [], 1],
])('sizes of %s', (_, rows, rounding) => {
  expect(roundingOf(rows)).toBe(rounding)
})

test.each([
  [5000, 1, { least: 5000, most: 5000 }],
  [5 * KIB, KIB, { least: 4 * KIB + 1, most: 6 * KIB - 1 }],
  [0, KIB, { least: 1 - KIB, most: KIB - 1 }],
])('growth by %i bytes, rounded to %i', (bytes, rounding, span) => {
  expect(bytesSpan(bytes, rounding)).toEqual(span)
})

const level = (bytes: number): Growth['before'] => ({ outstanding: 1, bytes, usage: null })

test.each<[string, number, number, number, [number, number]]>([
  ['exact', 1000, 500, 1, [50, 50]],
  ['exact, shrunk', 1000, -500, 1, [0, 0]],
  ['exact, from none', 0, 500, 1, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]],
  ['exact, none from none', 0, 0, 1, [0, 0]],
  ['to the unit', 10 * KIB, 2 * KIB, KIB, [((KIB + 1) * 100) / (11 * KIB - 1), ((3 * KIB - 1) * 100) / (9 * KIB + 1)]],
  [
    'by a unit, which may be one byte',
    10 * KIB,
    KIB,
    KIB,
    [100 / (11 * KIB - 1), ((2 * KIB - 1) * 100) / (9 * KIB + 1)],
  ],
  ['from a unit, which may be one byte', KIB, 2 * KIB, KIB, [((KIB + 1) * 100) / (2 * KIB - 1), (3 * KIB - 1) * 100]],
  ['from what may be none', 0, 2 * KIB, KIB, [((KIB + 1) * 100) / (KIB - 1), Number.POSITIVE_INFINITY]],
])('percent of a row, %s', (_, held, bytes, rounding, [least, most]) => {
  expect(percentSpan({ before: level(held), bytes }, rounding)).toEqual({ least, most })
})

test('percent of a row of which a side is unknown are unknown', () => {
  expect(percentSpan({ before: null, bytes: 500 }, 1)).toBeNull()
  expect(percentSpan({ before: level(1), bytes: null }, 1)).toBeNull()
})
