import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeCurves,
  decodeRows,
  emptyColumns,
  encodeCurves,
  encodeRows,
  FIGURES,
  type RowColumns,
  readerOf,
} from '../../src/report/row-codec.ts'

/** Unknown, small as most figures are, or as large as one can be. */
const figure = fc.oneof(
  fc.constant(Number.NaN),
  fc.integer({ min: -70, max: 70 }),
  fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
)
const row = fc.record({
  key: fc.nat(9000),
  leg: fc.nat(40),
  figures: fc.tuple(...FIGURES.map(() => figure)),
})

const columnsOf = (rows: readonly { key: number; leg: number; figures: readonly number[] }[]): RowColumns => {
  const sorted = [...rows].sort((one, other) => one.key - other.key || one.leg - other.leg)
  const columns = emptyColumns(sorted.length)
  for (const [place, { key, leg, figures }] of sorted.entries()) {
    columns.keys[place] = key
    columns.legs[place] = leg
    for (const [index, name] of FIGURES.entries()) columns.figures[name][place] = figures[index] ?? 0
  }
  return columns
}

describe('the rows of report.html', () => {
  test('read back as they were written, whatever the figures', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ key, leg }) => key * 64 + leg, maxLength: 60 }), (rows) => {
        const columns = columnsOf(rows)
        expect(decodeRows(readerOf(encodeRows(columns)))).toEqual(columns)
      }),
    )
  })

  test('curves read back as they were written', () => {
    const values = fc.array(fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40_000), values), { maxLength: 8 }), (given) => {
        const curves = given
          .sort(([one], [other]) => one - other)
          .map(([place, list]) => ({
            row: place,
            outstanding: Float64Array.from(list),
            bytes: Float64Array.from(list, (value) => value * 2),
          }))
        expect(decodeCurves(readerOf(encodeCurves(curves)))).toEqual(curves)
      }),
    )
  })

  test('a row that stands still in every leg takes a byte a figure', () => {
    const still = Array.from({ length: 12 }, (_, leg) => ({
      key: 0,
      leg,
      figures: [500, 32000, 500, 32000, 0, 0, NaN],
    }))
    expect(encodeRows(columnsOf(still)).length).toBeLessThan(12 * 9 + 8)
  })
})
