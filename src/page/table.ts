import type { Column } from './columns.ts'
import { button, element } from './elements.ts'
import { pinnedAmong, type Query } from './query.ts'
import type { Rows } from './rows.ts'
import { headElement } from './table-head.ts'
import { type Widths, widthsOf } from './widths.ts'

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
  /** `isAdded`: after the columns that sort already, in place of them. */
  readonly sort: (column: string, isAdded: boolean) => void
  readonly open: (row: number) => void
  readonly close: () => void
  readonly copy: (row: number) => void
}

export interface TableView {
  readonly box: HTMLElement
  readonly show: (shown: Shown) => void
  /** Puts the keyboard on a row and brings it into sight; the current one unless said. */
  readonly focus: (row?: number) => void
  /** Brings a row into sight, and the column that sorts, without taking the keyboard. */
  readonly reveal: (row: number) => void
  /** The row that has the keyboard; null where the keyboard is elsewhere. */
  readonly focused: () => number | null
}

/** Rows drawn above and below what is in sight. */
const SPARE = 6

/**
 * The table of all rows: a grid of which only the rows in sight are elements, in a box as high as all of them. Rows
 * take the keyboard one at a time, and assistive technology is told the place of each among all.
 */
export const tableView = (rows: Rows, actions: TableActions): TableView => {
  const grid = gridOf()
  const widths = widthsOf(rows.count)
  const { box, head, body, table } = grid
  let shown: Shown | null = null
  let current = 0
  let drawn = { first: -1, end: -1 }
  let scale: Scale = { pinned: 0, largest: new Map() }

  const draw = (anew: boolean): void => {
    if (shown === null) return
    const showing = shown
    const { first, end } = rowsInSight(box, showing.places.length)
    if (!anew && first === drawn.first && end === drawn.end) return
    const hadFocus = body.contains(document.activeElement)
    drawn = { first, end }
    table.style.marginTop = `${first * rowHeight(box)}px`
    const stop = Math.max(first, Math.min(current, end - 1))
    const inSight = showing.places.slice(first, end)
    body.replaceChildren(
      ...inSight.map((row, at) => rowElement({ row, index: first + at, stop, scale }, showing, actions)),
    )
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

  const drawHead = ({ columns, query }: Shown): void =>
    head.replaceChildren(headElement(columns, query.sort, { sort: actions.sort, resize }))

  const resize = (column: string, width: number | null): void => {
    widths.set(column, width)
    if (shown !== null) setWidths(grid, widths, shown)
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
      if (last?.columns !== next.columns || last.exact !== next.exact) setWidths(grid, widths, next)
      if (last?.columns !== next.columns || last.query.sort !== next.query.sort) drawHead(next)
      if (last?.columns !== next.columns || !stays) scale = scaleOf(rows, next)
      setHeight(grid, next)
      if (!stays) box.scrollTop = 0
      draw(true)
    },
    focus: (row) => {
      const place = row === undefined ? -1 : (shown?.places.indexOf(row) ?? -1)
      focusAt(place < 0 ? current : place)
    },
    reveal: (row) => {
      const place = shown?.places.indexOf(row) ?? -1
      if (place < 0 || shown === null) return
      current = place
      bringIntoSight(box, head, place)
      bringColumnIntoSight(box, head, shown.query)
      draw(true)
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

const setWidths = (grid: Grid, widths: Widths, { columns, exact }: Shown): void => {
  const { cols, least } = widths.draw(columns, exact)
  grid.widths.replaceChildren(...cols)
  grid.table.style.minWidth = least
  grid.table.setAttribute('aria-colcount', String(columns.length + 1))
}

/** What bars and the line below the findings are drawn by. */
interface Scale {
  /** Rows above the line. */
  readonly pinned: number
  /** Largest change of each column that has bars, among the rows that are shown. */
  readonly largest: ReadonlyMap<string, number>
}

const scaleOf = (rows: Rows, { columns, places, query }: Shown): Scale => {
  const barred = columns.filter(({ hasBar }) => hasBar)
  const largest = barred.map(({ name, value }): [string, number] => {
    let most = 0
    for (const row of places) most = Math.max(most, Math.abs(value(row)) || 0)
    return [name, most]
  })
  return { pinned: pinnedAmong(rows, query, places), largest: new Map(largest) }
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

/** Scrolls sideways until the column that sorts stands beside the frozen one. */
const bringColumnIntoSight = (box: HTMLElement, head: HTMLElement, { sort }: Query): void => {
  const cell = head.querySelector<HTMLElement>(`.c-${sort[0]?.column}`)
  const frozen = head.querySelector<HTMLElement>('.c-tag')
  if (cell === null || frozen === null || cell === frozen) return
  const [left, right] = [cell.offsetLeft - frozen.offsetWidth, cell.offsetLeft + cell.offsetWidth]
  if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth
  if (left < box.scrollLeft) box.scrollLeft = left
}

interface Placed {
  readonly row: number
  readonly index: number
  /** Index of the one row that is reached with Tab. */
  readonly stop: number
  readonly scale: Scale
}

/** One row at its place among all. */
const rowElement = (
  { row, index, stop, scale }: Placed,
  { columns, exact, open }: Shown,
  actions: TableActions,
): HTMLTableRowElement => {
  const copy = button('Copy', { tabindex: -1, 'aria-label': 'Copy row' }, () => actions.copy(row))
  const place = { 'aria-rowindex': index + 2, tabindex: index === stop ? 0 : -1, 'data-row': row }
  return element(
    'tr',
    { ...place, 'aria-selected': row === open ? 'true' : 'false', class: index === scale.pinned - 1 && 'last-found' },
    ...columns.map((column) => cellElement(column, row, { exact, scale })),
    element('td', { class: 'copy' }, copy),
  )
}

const cellElement = (
  column: Column,
  row: number,
  { exact, scale }: { readonly exact: boolean; readonly scale: Scale },
): HTMLTableCellElement => {
  const text = column.text(row, exact)
  const cell = element('td', { class: `${column.kind} c-${column.name}` })
  if (column.name === 'verdict' && text !== '') cell.append(element('span', { class: `mark ${text}` }, text))
  else cell.textContent = text
  if (column.name === 'leg' || column.name === 'what') cell.title = text
  const largest = scale.largest.get(column.name) ?? 0
  const part = largest === 0 ? 0 : column.value(row) / largest
  if (part > 0 || part < 0) {
    cell.classList.add(part > 0 ? 'grew' : 'shrank')
    cell.style.setProperty('--part', `${Math.max(2, Math.round(Math.abs(part) * 100))}%`)
  }
  return cell
}
