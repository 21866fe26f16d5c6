import type { Column } from './columns.ts'
import { element } from './elements.ts'

/** Widths of the columns: what the reader dragged, else what their content needs. */
export interface Widths {
  readonly set: (column: string, width: number | null) => void
  /** A `col` for each column, one for the buttons, and the least width of the whole table. */
  readonly draw: (
    columns: readonly Column[],
    exact: boolean,
  ) => {
    readonly cols: readonly HTMLElement[]
    readonly least: string
  }
}

export const widthsOf = (count: number): Widths => {
  const dragged = new Map<string, number>()
  const characters = new Map<string, number>()
  const needed = (column: Column, exact: boolean): number => {
    const key = `${column.name} ${exact}`
    const known = characters.get(key) ?? charactersOf(column, count, exact)
    characters.set(key, known)
    return known
  }
  return {
    set: (column, width) => {
      if (width === null) dragged.delete(column)
      else dragged.set(column, width)
    },
    draw: (columns, exact) => {
      const sizes = columns.map((column) => {
        const width = dragged.get(column.name)
        return width === undefined ? `${needed(column, exact)}ch` : `${width}px`
      })
      // Room that is left goes to the words at the end, or else to the buttons.
      const isWide = columns.some(({ name }) => name === 'what' && !dragged.has(name))
      const cols = columns.map(({ name }, place) => colOf(isWide && name === 'what' ? '' : (sizes[place] ?? '')))
      const last = element('col', isWide ? { class: 'copy' } : {})
      return { cols: [...cols, last], least: `calc(${[...sizes, '4.25rem'].join(' + ')})` }
    },
  }
}

const colOf = (width: string): HTMLElement => {
  const col = element('col')
  col.style.width = width
  return col
}

/**
 * Width for the largest figures and for the longest text of a sample of all rows: columns stand still while the reader
 * scrolls and filters.
 */
const charactersOf = ({ title, value, text }: Column, count: number, exact: boolean): number => {
  // A name takes two lines at most.
  let longest = Math.max(Math.ceil(title.length / 2), ...title.split(' ').map(({ length }) => length)) + 2
  let [least, most] = [0, 0]
  const step = Math.max(1, Math.floor(count / SAMPLE))
  for (let row = 0; row < count; row++) {
    if (value(row) < value(least)) least = row
    if (value(row) > value(most) || Number.isNaN(value(most))) most = row
    if (row % step === 0 || row === count - 1) longest = Math.max(longest, text(row, exact).length)
  }
  return Math.min(Math.max(longest, text(least, exact).length, text(most, exact).length), MAX_CHARACTERS) + 2
}

const SAMPLE = 500
const MAX_CHARACTERS = 34
