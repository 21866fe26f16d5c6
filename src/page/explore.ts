import { grouped } from '../core/phrase.ts'
import { readAddress, toAddress, type View } from './address.ts'
import { choicesView, grammarHint } from './choices.ts'
import { copyOut } from './clipboard.ts'
import { type Column, columnsOf, copyText } from './columns.ts'
import { type Choice, type Controls, controlsView } from './controls.ts'
import { type DetailView, detailView } from './detail.ts'
import { element } from './elements.ts'
import type { ExportForm } from './export.ts'
import { exactly, filterOf } from './filter.ts'
import { saveFile } from './menus.ts'
import { printedTable } from './print.ts'
import { type Query, rowNamed, type Select, selectorOf, startOf } from './query.ts'
import { type Rows, tagOf } from './rows.ts'
import { type TableView, tableView } from './table.ts'

/** State of the screen; rows and columns follow from the view. */
interface State {
  readonly view: View
  /** Bytes in full. */
  readonly exact: boolean
  readonly places: readonly number[]
  readonly columns: readonly Column[]
}

/** Everything that does not change while the page is open. */
interface Source {
  readonly rows: Rows
  readonly columns: readonly Column[]
  /** Columns that are shown until the reader chooses others. */
  readonly usual: readonly Column[]
  readonly select: Select
  readonly start: View
}

/** The state, and the one way to change it. */
interface Store {
  readonly state: () => State
  readonly show: (view: View, exact?: boolean) => void
}

/** The table of all rows with its filters and details: the state is kept here, and each part draws what it is given. */
export const explore = (rows: Rows, section: HTMLElement): void => {
  const source = sourceOf(rows)
  const { start, usual, select } = source
  let state: State = { view: start, exact: false, places: select(start.query), columns: usual }
  const store: Store = {
    state: () => state,
    show: (view, exact = state.exact) => {
      const last = state
      state = nextState(last, { view, exact }, source)
      if (view.open !== last.view.open) screen.detail.show(view.open)
      section.classList.toggle('with-detail', view.open !== null)
      draw(screen, state, rows)
      if (view.open !== null && view.open !== last.view.open) {
        screen.table.reveal(view.open)
        // The details cover the lower part of a narrow window.
        if (matchMedia('(max-width: 71.99rem)').matches) scrollBelow(screen.bar, screen.table.box)
      }
      address.remember()
    },
  }
  const screen = screenOf(source, store)
  const address = addressOf(rows, store, () => section.scrollIntoView())
  section.append(...screen.elements)
  onSlash(screen.controls.focus)
  onCopy(() => {
    const row = screen.table.focused()
    if (row === null) return null
    screen.tell(`Copied ${tagOf(rows, row)}`)
    return copyText(rows, row)
  })
  addEventListener('beforeprint', () =>
    screen.printed.replaceChildren(...printedTable(state.columns, state.places, state.exact)),
  )
  addEventListener('afterprint', () => screen.printed.replaceChildren())
  addEventListener('hashchange', () => address.follow(select))
  address.follow(select)
}

const sourceOf = (rows: Rows): Source => {
  const columns = columnsOf(rows)
  return {
    rows,
    columns,
    usual: columns.filter(({ shown }) => shown),
    select: selectorOf(rows, columns),
    start: { query: startOf(rows), columns: null, open: null },
  }
}

const nextState = (last: State, next: Pick<State, 'view' | 'exact'>, { columns, usual, select }: Source): State => {
  const { query, columns: names } = next.view
  return {
    ...next,
    places: query === last.view.query ? last.places : select(query),
    columns: names === last.view.columns ? last.columns : namedColumns(columns, names ?? namesOf(usual)),
  }
}

/** The parts of the page that the state is drawn in. */
interface Screen {
  readonly bar: HTMLElement
  readonly controls: Controls
  readonly table: TableView
  readonly detail: DetailView
  readonly status: HTMLElement
  readonly empty: HTMLElement
  /** Words of the filter that are none. */
  readonly wrong: HTMLElement
  readonly printed: HTMLElement
  /** Says something for a moment. */
  readonly tell: (words: string) => void
  readonly elements: readonly HTMLElement[]
}

const screenOf = (source: Source, store: Store): Screen => {
  const { rows, columns, start } = source
  const { state, show } = store
  const status = element('p', { class: 'status', role: 'status' })
  const wrong = element('p', { class: 'wrong', role: 'status' })
  const toast = element('p', { class: 'toast', role: 'status' })
  const empty = element('p', { class: 'empty', hidden: true }, 'No row is like this.')
  const printed = element('div', { class: 'printed' })
  const tell = teller(toast)
  const open = (row: number): void => show({ ...state().view, open: row })
  const close = (): void => {
    const last = state().view.open
    if (last === null) return
    show({ ...state().view, open: null })
    table.focus(last)
  }
  const copyRow = (row: number): void => copy(copyText(rows, row), tagOf(rows, row), tell)
  const only = (row: number): void =>
    show({ ...state().view, query: { ...start.query, find: exactly(tagOf(rows, row)) } })
  const detail = detailView(rows, { open, close, copy: copyRow, only })
  const sort = (name: string, isAdded: boolean): void => sortBy({ name, isAdded }, source, store)
  const table = tableView(rows, { open, close, copy: copyRow, sort })
  const controls = controlsView(rows, columns, {
    choose: (choice) => choose(choice, source, store),
    copy: (form) => copyAll(form, state(), tell),
    download: (form) => saveFile(`pool-rows.${form.ending}`, form.type, form.textOf(state())),
    reset: () => show(start, false),
    enter: () => table.focus(),
  })
  const find = (change: Partial<Query>): void => show({ ...state().view, query: { ...state().view.query, ...change } })
  const choices = choicesView(rows, { query: () => state().view.query, find, tell })
  const below = element('div', { class: 'below' }, choices, wrong, status, ...controls.buttons)
  const bar = element('div', { class: 'bar' }, controls.box, below)
  const elements = [
    bar,
    grammarHint(),
    element('div', { class: 'explorer' }, element('div', { class: 'table' }, table.box, empty), detail.box),
    keysHint(),
    toast,
    printed,
  ]
  return { bar, controls, table, detail, status, empty, wrong, printed, tell, elements }
}

/** Scrolls a box to the top of the window, or to the lower edge of a bar that stays there. */
const scrollBelow = (bar: HTMLElement, box: HTMLElement): void => {
  const covered = getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0
  scrollTo({ top: scrollY + box.getBoundingClientRect().top - covered })
}

const draw = ({ controls, table, status, empty, wrong }: Screen, state: State, rows: Rows): void => {
  const { view, exact, places, columns } = state
  controls.show({ query: view.query, columns: namesOf(columns), exact })
  table.show({ columns, places, query: view.query, exact, open: view.open })
  status.textContent = countOf(places.length, rows.count)
  wrong.textContent = filterOf(rows, view.query.find).problem
  empty.hidden = places.length > 0
}

const choose = ({ query, columns: names, exact }: Choice, { usual }: Source, { state, show }: Store): void => {
  const { view, columns: shown } = state()
  const same = names.join() === namesOf(shown).join()
  const chosen = names.join() === namesOf(usual).join() ? null : names
  show({ ...view, query: sameOr(view.query, query), columns: same ? view.columns : chosen }, exact)
}

interface Sorting {
  readonly name: string
  /** After the columns that sort already, in place of them. */
  readonly isAdded: boolean
}

const sortBy = ({ name, isAdded }: Sorting, { columns }: Source, { state, show }: Store): void => {
  const { view } = state()
  const { sort } = view.query
  const last = sort.find(({ column }) => column === name)
  const descending = last === undefined ? beginsDescending(columns, name) : !last.descending
  const order = { column: name, descending }
  const kept = isAdded ? sort.map((one) => (one === last ? order : one)) : []
  show({ ...view, query: { ...view.query, sort: kept.includes(order) ? kept : [...kept, order] } })
  document.querySelector<HTMLElement>(`th.c-${name} button`)?.focus()
}

const copyAll = (form: ExportForm, state: State, tell: (words: string) => void): void =>
  copy(form.textOf(state), countOf(state.places.length, state.places.length), tell)

/** Keeps the view and the page's address the same. */
const addressOf = (rows: Rows, { state, show }: Store, scroll: () => void) => {
  // The address that the view follows: where it is another one, a link was pressed and is about to be followed.
  let followed = location.hash
  const follow = (select: Select): void => {
    followed = location.hash
    // A part of the page, which the browser itself scrolls to.
    const part = /^#[\w-]+$/.test(followed) ? document.getElementById(followed.slice(1)) : null
    if (part !== null) {
      show(state().view)
      part.closest('details')?.setAttribute('open', '')
      part.scrollIntoView()
      return
    }
    const asked = readAddress(rows, location.hash)
    const query = sameOr(state().view.query, asked.query)
    show({ ...asked, query, open: asked.open ?? rowNamed(rows, query, select(query)) ?? null })
    if (followed.length > 1 && state().view.open === null) scroll()
    else if (followed.length > 1 && matchMedia('(min-width: 72rem)').matches) scroll()
  }
  // A browser refuses an address that changes at every key.
  const remember = later(150, () => {
    const address = toAddress(rows, state().view)
    if (location.hash !== followed || address === (location.hash || '#') || /^#[\w-]+$/.test(followed)) return
    history.replaceState(null, '', address)
    followed = location.hash
  })
  return { follow, remember }
}

const namesOf = (columns: readonly Column[]): readonly string[] => columns.map(({ name }) => name)

const namedColumns = (columns: readonly Column[], names: readonly string[]): readonly Column[] =>
  columns.filter(({ name }) => names.includes(name))

/** Keeps the object where nothing differs, so that nothing is worked out anew. */
const sameOr = (last: Query, next: Query): Query => (JSON.stringify(next) === JSON.stringify(last) ? last : next)

/** Large figures and verdicts first, names from the beginning. */
const beginsDescending = (columns: readonly Column[], name: string): boolean =>
  name === 'verdict' || columns.find((column) => column.name === name)?.kind === 'number'

/** `12 of 36,576 rows` */
const countOf = (count: number, of: number): string =>
  `${grouped(count)}${count === of ? '' : ` of ${grouped(of)}`} ${of === 1 ? 'row' : 'rows'}`

const copy = (text: string, what: string, tell: (words: string) => void): void => {
  void copyOut(text).then((done) => tell(done ? `Copied ${what}` : 'The browser does not let this page copy'))
}

/** Runs so many milliseconds after the last of several calls. */
const later = (wait: number, run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(run, wait)
  }
}

/** Says something for a moment. */
const teller = (toast: HTMLElement): ((words: string) => void) => {
  const clear = later(2500, () => toast.replaceChildren())
  return (words) => {
    toast.textContent = words
    clear()
  }
}

const onSlash = (focus: () => void): void => {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    const isTyping = target instanceof HTMLInputElement && target.type !== 'checkbox'
    if (key !== '/' || ctrlKey || metaKey || altKey || isTyping) return
    event.preventDefault()
    focus()
  })
}

/** Ctrl+C on a row: text that the reader marked comes first. */
const onCopy = (textOf: () => string | null): void => {
  document.addEventListener('copy', (event) => {
    if (getSelection()?.toString() !== '') return
    const text = textOf()
    if (text === null) return
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  })
}

const keysHint = (): HTMLElement => {
  const keys: readonly (readonly [string, string])[] = [
    ['/', 'filter'],
    ['↑ ↓', 'row'],
    ['Enter', 'details'],
    ['c', 'copy row'],
    ['Shift+click', 'sort by a second column'],
    ['Esc', 'close'],
  ]
  const hints = keys.flatMap(([key, what]) => [element('kbd', {}, key), ` ${what}  `])
  return element('p', { id: 'keys', class: 'hint' }, ...hints)
}
