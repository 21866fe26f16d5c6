import type { Column } from './columns.ts'
import { button, element } from './elements.ts'
import type { Query } from './query.ts'

/** Content of the table. */
export interface Shown {
  readonly columns: readonly Column[]
  /** Rows in their order. */
  readonly places: readonly number[]
  readonly query: Query
  /** Bytes in full. */
  readonly exact: boolean
  /** The row whose details are open. */
  readonly open: number | null
}

/** Calls that a click or a key in the table makes. */
export interface TableActions {
  readonly sort: (column: string) => void
  readonly open: (row: number) => void
  readonly close: () => void
  readonly copy: (row: number) => void
}

export interface TableView {
  readonly box: HTMLElement
  readonly show: (shown: Shown) => void
  /** Puts the keyboard on a row and brings it into sight; the current one unless said. */
  readonly focus: (row?: number) => void
  /** The row that has the keyboard; null where the keyboard is elsewhere. */
  readonly focused: () => number | null
}

/** Rows drawn above and below what is in sight. */
const SPARE = 12

/**
 * The table of all rows: a grid of which only the rows in sight are elements, in a box as high as all of them. Rows
 * take the keyboard one at a time, and assistive technology is told the place of each among all.
 */
export const tableView = (count: number, actions: TableActions): TableView => {
  const grid = gridOf()
  const { box, head, body, table } = grid
  let shown: Shown | null = null
  let current = 0
  let drawn = { first: -1, end: -1 }

  const draw = (anew: boolean): void => {
    if (shown === null) return
    const showing = shown
    const { first, end } = rowsInSight(box, showing.places.length)
    if (!anew && first === drawn.first && end === drawn.end) return
    const hadFocus = body.contains(document.activeElement)
    drawn = { first, end }
    table.style.marginTop = `${first * rowHeight(box)}px`
    const rows = showing.places.slice(first, end)
    const stop = Math.max(first, Math.min(current, end - 1))
    body.replaceChildren(...rows.map((row, at) => rowElement({ row, index: first + at, stop }, showing, actions)))
    if (hadFocus) (rowAt(current) ?? box).focus({ preventScroll: true })
  }

  const rowAt = (index: number): HTMLElement | null => body.querySelector(`[aria-rowindex="${index + 2}"]`)

  const focusAt = (index: number): void => {
    const last = (shown?.places.length ?? 0) - 1
    if (last < 0) return
    const before = rowAt(current)
    current = Math.max(0, Math.min(index, last))
    before?.setAttribute('tabindex', '-1')
    bringIntoSight(box, head, current)
    draw(false)
    const target = rowAt(current)
    target?.setAttribute('tabindex', '0')
    target?.focus({ preventScroll: true })
  }

  const openMoved = (): void => {
    const row = shown?.places[current]
    if (shown !== null && shown.open !== null && row !== undefined) actions.open(row)
  }

  body.addEventListener('focusin', (event) => {
    const row = rowOf(event)
    if (row !== null) current = indexOf(row)
  })
  body.addEventListener('click', (event) => {
    const row = rowOf(event)
    // A reader who marks text wants to copy it.
    if (row === null || isOnButton(event) || getSelection()?.toString() !== '') return
    focusAt(indexOf(row))
    actions.open(Number(row.dataset.row))
  })
  box.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || shown === null || isOnButton(event)) return
    const target = targetOf(event.key, { current, page: rowsOfPage(box), last: shown.places.length - 1 })
    if (target === null) return act(event, shown.places[current], actions)
    event.preventDefault()
    focusAt(target)
    openMoved()
  })
  box.addEventListener('scroll', () => draw(false), { passive: true })
  new ResizeObserver(() => draw(false)).observe(box)

  return {
    box,
    show: (next) => {
      const [last, stays] = [shown, shown?.places === next.places]
      shown = next
      if (!stays) current = 0
      if (last?.columns !== next.columns || last.exact !== next.exact) setWidths(grid, next, count)
      if (last?.columns !== next.columns || last.query !== next.query) head.replaceChildren(headElement(next, actions))
      setHeight(grid, next)
      if (!stays) box.scrollTop = 0
      draw(true)
    },
    focus: (row) => {
      const place = row === undefined ? -1 : (shown?.places.indexOf(row) ?? -1)
      focusAt(place < 0 ? current : place)
    },
    focused: () => (body.contains(document.activeElement) ? (shown?.places[current] ?? null) : null),
  }
}

/** Elements of the table; `extent` is as high as all rows. */
interface Grid {
  readonly box: HTMLElement
  readonly extent: HTMLElement
  readonly table: HTMLElement
  readonly widths: HTMLElement
  readonly head: HTMLElement
  readonly body: HTMLElement
}

const gridOf = (): Grid => {
  const widths = element('colgroup')
  const head = element('thead')
  const body = element('tbody')
  const table = element('table', { role: 'grid', 'aria-labelledby': 'rows-title' }, widths, head, body)
  const extent = element('div', { class: 'extent' }, table)
  return { box: element('div', { class: 'grid', tabindex: '-1' }, extent), extent, table, widths, head, body }
}

const setWidths = ({ widths, table }: Grid, { columns, exact }: Shown, count: number): void => {
  const wide = columns.map((column) => charactersOf(column, count, exact))
  widths.replaceChildren(...wide.map(widthElement), element('col', { class: 'copy' }))
  table.style.minWidth = `calc(${wide.reduce((sum, one) => sum + one, 0)}ch + 4.25rem)`
  table.setAttribute('aria-colcount', String(columns.length + 1))
}

const setHeight = ({ box, extent, table }: Grid, { places }: Shown): void => {
  table.setAttribute('aria-rowcount', String(places.length + 1))
  extent.style.height = `calc(var(--head) + ${places.length * rowHeight(box)}px)`
}

/** Indices of the rows in sight, and of some above and below. */
const rowsInSight = (box: HTMLElement, count: number): { readonly first: number; readonly end: number } => {
  const height = rowHeight(box)
  const first = Math.max(0, Math.min(Math.floor(box.scrollTop / height) - SPARE, count - 1))
  return { first, end: Math.min(count, first + Math.ceil(box.clientHeight / height) + 2 * SPARE) }
}

const rowsOfPage = (box: HTMLElement): number => Math.max(1, Math.floor(box.clientHeight / rowHeight(box)) - 2)

const rowOf = ({ target }: Event): HTMLElement | null => (target instanceof Element ? target.closest('tr') : null)

const indexOf = (row: HTMLElement): number => Number(row.getAttribute('aria-rowindex')) - 2

const isOnButton = ({ target }: Event): boolean => target instanceof Element && target.closest('button') !== null

/** Keys that do something with the current row. */
const act = (event: KeyboardEvent, row: number | undefined, actions: TableActions): void => {
  if (row === undefined) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    actions.open(row)
  }
  if (event.key === 'c') actions.copy(row)
  if (event.key === 'Escape') actions.close()
}

const rowHeight = (box: HTMLElement): number => Number.parseFloat(getComputedStyle(box).getPropertyValue('--row')) || 28

/** Index that a key leads to; null for keys that lead nowhere. */
const targetOf = (
  key: string,
  { current, page, last }: { readonly current: number; readonly page: number; readonly last: number },
): number | null => {
  switch (key) {
    case 'ArrowDown':
      return current + 1
    case 'ArrowUp':
      return current - 1
    case 'PageDown':
      return current + page
    case 'PageUp':
      return current - page
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

const bringIntoSight = (box: HTMLElement, head: HTMLElement, index: number): void => {
  const height = rowHeight(box)
  const [top, bottom] = [index * height, (index + 1) * height + head.offsetHeight]
  if (top < box.scrollTop) box.scrollTop = top
  if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight
}

/** One row at its place among all; only that at `stop` is reached with Tab. */
const rowElement = (
  { row, index, stop }: { readonly row: number; readonly index: number; readonly stop: number },
  { columns, exact, open }: Shown,
  actions: TableActions,
): HTMLTableRowElement => {
  const copy = button('Copy', { tabindex: -1, 'aria-label': 'Copy row' }, () => actions.copy(row))
  const place = { 'aria-rowindex': index + 2, tabindex: index === stop ? 0 : -1, 'data-row': row }
  return element(
    'tr',
    { ...place, 'aria-selected': row === open ? 'true' : 'false' },
    ...columns.map((column) => cellElement(column, row, exact)),
    element('td', { class: 'copy' }, copy),
  )
}

const cellElement = (column: Column, row: number, exact: boolean): HTMLTableCellElement => {
  const text = column.text(row, exact)
  const cell = element('td', { class: `${column.kind} c-${column.name}` })
  if (column.name === 'verdict' && text !== '') cell.append(element('span', { class: `mark ${text}` }, text))
  else cell.textContent = text
  if (column.name === 'leg' || column.name === 'what') cell.title = text
  return cell
}

const headElement = ({ columns, query }: Shown, actions: TableActions): HTMLTableRowElement => {
  const cells = columns.map(({ name, title, kind }) => {
    const way = query.descending ? 'descending' : 'ascending'
    const sorted = name === query.sort ? { 'aria-sort': way } : {}
    return element(
      'th',
      { scope: 'col', class: `${kind} c-${name}`, ...sorted },
      button(title, {}, () => actions.sort(name)),
    )
  })
  return element('tr', { 'aria-rowindex': 1 }, ...cells, element('td', { class: 'copy' }))
}

const widthElement = (characters: number): HTMLTableColElement => {
  const col = element('col')
  col.style.width = `${characters}ch`
  return col
}

/**
 * Width for the largest figures and for the longest text of a sample of all rows: columns stand still while the reader
 * scrolls and filters.
 */
const charactersOf = ({ title, value, text }: Column, count: number, exact: boolean): number => {
  let longest = Math.max(...title.split(' ').map(({ length }) => length)) + 2
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
