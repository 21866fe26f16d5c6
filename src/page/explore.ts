import { grouped } from '../core/phrase.ts'
import { readAddress, toAddress, type View } from './address.ts'
import { copyOut } from './clipboard.ts'
import { type Column, columnsOf, copyTable, copyText } from './columns.ts'
import { type Choice, controlsView } from './controls.ts'
import { detailView } from './detail.ts'
import { element } from './elements.ts'
import { printedTable } from './print.ts'
import { type Query, rowNamed, selectorOf, startOf } from './query.ts'
import { type Rows, tagOf } from './rows.ts'
import { tableView } from './table.ts'

/** State of the screen; rows and columns follow from the view. */
interface State {
  readonly view: View
  /** Bytes in full. */
  readonly exact: boolean
  readonly places: readonly number[]
  readonly columns: readonly Column[]
}

/** The table of all rows with its filters and details: the state is kept here, and each part draws what it is given. */
export const explore = (rows: Rows, section: HTMLElement): void => {
  const columns = columnsOf(rows)
  const usual = columns.filter(({ shown }) => shown)
  const select = selectorOf(rows, columns)
  const start: View = { query: startOf(rows), columns: null, open: null }
  let state: State = { view: start, exact: false, places: select(start.query), columns: usual }

  const show = (view: View, exact = state.exact): void => {
    const last = state
    state = {
      view,
      exact,
      places: view.query === last.view.query ? last.places : select(view.query),
      columns:
        view.columns === last.view.columns ? last.columns : namedColumns(columns, view.columns ?? namesOf(usual)),
    }
    if (view.open !== last.view.open) detail.show(view.open)
    draw()
    remember()
  }

  const draw = (): void => {
    const { view, exact, places, columns: shown } = state
    section.classList.toggle('with-detail', view.open !== null)
    controls.show({ query: view.query, columns: namesOf(shown), exact })
    table.show({ columns: shown, places, query: view.query, exact, open: view.open })
    status.textContent = countOf(places.length, rows.count)
    empty.hidden = places.length > 0
  }

  const choose = ({ query, columns: names, exact }: Choice): void => {
    const { view, columns: shown } = state
    const same = names.join() === namesOf(shown).join()
    const chosen = names.join() === namesOf(usual).join() ? null : names
    show({ ...view, query: sameOr(view.query, query), columns: same ? view.columns : chosen }, exact)
  }

  const sort = (name: string): void => {
    const { view } = state
    const again = view.query.sort === name
    const descending = again ? !view.query.descending : beginsDescending(columns, name)
    show({ ...view, query: { ...view.query, sort: name, descending } })
    section.querySelector<HTMLElement>(`th.c-${name} button`)?.focus()
  }

  const open = (row: number): void => show({ ...state.view, open: row })
  const close = (): void => {
    const last = state.view.open
    if (last === null) return
    show({ ...state.view, open: null })
    table.focus(last)
  }

  // The address that the view follows: where it is another one, a link was pressed and is about to be followed.
  let followed = location.hash

  const follow = (): void => {
    followed = location.hash
    const asked = readAddress(rows, location.hash)
    const query = sameOr(state.view.query, asked.query)
    show({ ...asked, query, open: asked.open ?? rowNamed(rows, query, select(query)) ?? null })
    if (query.tag !== '' || asked.open !== null) section.scrollIntoView()
  }

  // A browser refuses an address that changes at every key.
  const remember = later(150, () => {
    const address = toAddress(rows, state.view)
    if (location.hash !== followed || address === (location.hash || '#')) return
    history.replaceState(null, '', address)
    followed = location.hash
  })

  const status = element('p', { class: 'status', role: 'status' })
  const toast = element('p', { class: 'toast', role: 'status' })
  const empty = element('p', { class: 'empty', hidden: true }, 'No row is like this.')
  const printed = element('div', { class: 'printed' })
  const tell = teller(toast)
  const copyRow = (row: number): void => copy(copyText(rows, row), tagOf(rows, row), tell)
  const copyAll = (): void =>
    copy(copyTable(state.columns, state.places), countOf(state.places.length, state.places.length), tell)
  const only = (row: number): void => show({ ...state.view, query: { ...start.query, tag: tagOf(rows, row) } })
  const detail = detailView(rows, { open, close, copy: copyRow, only })
  const table = tableView(rows.count, { open, close, copy: copyRow, sort })
  const controls = controlsView(rows, columns, {
    choose,
    copyAll,
    reset: () => show(start, false),
    enter: () => table.focus(),
  })
  section.append(
    element('div', { class: 'bar' }, controls.box, status),
    element('div', { class: 'explorer' }, element('div', { class: 'table' }, table.box, empty), detail.box),
    keysHint(),
    toast,
    printed,
  )
  onSlash(controls.focus)
  onCopy(() => {
    const row = table.focused()
    if (row === null) return null
    tell(`Copied ${tagOf(rows, row)}`)
    return copyText(rows, row)
  })
  addEventListener('beforeprint', () =>
    printed.replaceChildren(...printedTable(state.columns, state.places, state.exact)),
  )
  addEventListener('afterprint', () => printed.replaceChildren())
  addEventListener('hashchange', follow)
  follow()
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
    ['Esc', 'close'],
  ]
  const hints = keys.flatMap(([key, what]) => [element('kbd', {}, key), ` ${what}  `])
  return element('p', { id: 'keys', class: 'hint' }, 'Tag: ? is one character, * any. ', ...hints)
}
