import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FIGURES,
  figuresOf,
  type RowColumns,
  readColumns,
  readCurve,
  writeColumns,
  writeCurve,
} from '../../src/report/row-columns.ts'

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
  return {
    keys: sorted.map(({ key }) => key),
    legs: sorted.map(({ leg }) => leg),
    figures: figuresOf((name) => sorted.map(({ figures }) => figures[FIGURES.indexOf(name)] ?? 0)),
  }
}

const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

describe('the rows of report.html', () => {
  test('read back as they were written, whatever the figures', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ key, leg }) => key * 64 + leg, maxLength: 60 }), (rows) => {
        const columns = columnsOf(rows)
        expect(readColumns(throughJson(writeColumns(columns)))).toEqual(columns)
      }),
    )
  })

  test('curves read back as they were written', () => {
    const values = fc.array(fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.nat(40_000), values, (place, list) => {
        const curve = {
          row: place,
          outstanding: list,
          bytes: list.map((value) => value * 2),
        }
        expect(readCurve(throughJson(writeCurve(curve)))).toEqual(curve)
      }),
    )
  })

  test('figures of rows that stand still are written as zeros', () => {
    const still = columnsOf([{ key: 6, leg: 0, figures: [500, 32000, 500, 32000, 40, 40, 500] }])
    expect(writeColumns(still).figures).toMatchObject({ before: [0], bytesBefore: [0], freed: [0], settled: [0] })
  })
})
