import { padEnd, padStart, widthOf } from './text-width.ts'

/** Rows as lines, columns padded to their widest cell: the first `left` of them to the left, numbers to the right. */
export const alignColumns = (rows: readonly (readonly string[])[], left: number): readonly string[] =>
  alignCells(rows, left).map((cells) => cells.join('  ').trimEnd())

/** The cells of each row, padded. */
export const alignCells = (rows: readonly (readonly string[])[], left: number): readonly (readonly string[])[] => {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  }
  return rows.map((row) =>
    row.map((cell, column) =>
      column < left ? padEnd(cell, widths[column] ?? 0) : padStart(cell, widths[column] ?? 0),
    ),
  )
}
