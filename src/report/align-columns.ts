import { padEnd, padStart, widthOf } from './text-width.ts'

/** Rows as lines, columns padded to their widest cell: the first `left` of them to the left, numbers to the right. */
export const alignColumns = (rows: readonly (readonly string[])[], left: number): readonly string[] =>
  alignCells(rows, left).map((cells) => cells.join('  ').trimEnd())

/** The cells of each row, padded. */
export const alignCells = (rows: readonly (readonly string[])[], left: number): readonly (readonly string[])[] => {
  const widths = widthsOf(rows)
  return rows.map((row) =>
    row.map((cell, column) =>
      column < left ? padEnd(cell, widths[column] ?? 0) : padStart(cell, widths[column] ?? 0),
    ),
  )
}

/**
 * Width of the widest cell of each column. Not as arguments of one call: a dump has more rows than the stack has room.
 */
const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] => {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  }
  return widths
}

/**
 * The rows without the columns that a narrow screen does without: those at the places in `giveWay`, one after another,
 * until each line fits. A figure is never cut. The first row is the heading.
 */
export const columnsWithin = (
  rows: readonly (readonly string[])[],
  giveWay: readonly number[],
  width: number,
): readonly (readonly string[])[] => {
  const widths = widthsOf(rows)
  const gone = new Set<number>()
  const widthLeft = (): number =>
    widths.reduce((sum, columns, column) => sum + (gone.has(column) ? 0 : columns + 2), -2)
  for (const column of giveWay) if (widthLeft() > width) gone.add(column)
  return rows.map((row) => row.filter((_, column) => !gone.has(column)))
}
