import type { Column } from './columns.ts'
import { button, element } from './elements.ts'
import type { Order } from './query.ts'

export interface HeadActions {
  /** `isAdded`: after the columns that sort already, in place of them. */
  readonly sort: (column: string, isAdded: boolean) => void
  /** Makes a column so many pixels wide; null: as wide as its content again. */
  readonly resize: (column: string, width: number | null) => void
}

/** Pixels that a key widens a column by, and the least width. */
const STEP = 16
const MIN_WIDTH = 40

/**
 * The row of names: a click sorts, Shift adds a second column, the edge is dragged, Shift with an arrow does the same.
 */
export const headElement = (
  columns: readonly Column[],
  sort: readonly Order[],
  actions: HeadActions,
): HTMLTableRowElement => {
  const cells = columns.map((column) => headCell(column, sort, actions))
  return element('tr', { 'aria-rowindex': 1 }, ...cells, element('td', { class: 'copy' }))
}

const headCell = ({ name, title, kind }: Column, sort: readonly Order[], actions: HeadActions): HTMLElement => {
  const place = sort.findIndex(({ column }) => column === name)
  const way = sort[place]?.descending === true ? 'descending' : 'ascending'
  const sorted: Readonly<Record<string, string>> =
    place < 0 ? {} : { 'data-sort': way, ...(place === 0 && { 'aria-sort': way }) }
  const press = button(title, { title: 'Click: sort. Shift+click: sort by this, too. Shift+← →: width.' }, () => {})
  const cell = element('th', { scope: 'col', class: `${kind} c-${name}`, ...sorted }, press, grip(name, actions))
  if (place > 0)
    press.append(element('span', { class: 'order', 'aria-label': `${place + 1}. in the order` }, `${place + 1}`))
  press.addEventListener('click', ({ shiftKey }) => actions.sort(name, shiftKey))
  press.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key]
    if (by === undefined || !event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    actions.resize(name, Math.max(MIN_WIDTH, cell.offsetWidth + by))
  })
  return cell
}

/** The edge of a column, to drag; a double click gives it its own width again. */
const grip = (name: string, { resize }: HeadActions): HTMLElement => {
  const edge = element('span', { class: 'grip', 'aria-hidden': 'true' })
  edge.addEventListener('pointerdown', (event) => {
    const cell = edge.parentElement
    if (cell === null || event.button !== 0) return
    event.preventDefault()
    const [from, width] = [event.clientX, cell.offsetWidth]
    edge.setPointerCapture(event.pointerId)
    const move = ({ clientX }: PointerEvent): void => resize(name, Math.max(MIN_WIDTH, width + clientX - from))
    edge.addEventListener('pointermove', move)
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), { once: true })
  })
  edge.addEventListener('click', (event) => event.stopPropagation())
  edge.addEventListener('dblclick', () => resize(name, null))
  return edge
}
