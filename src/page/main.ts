import { grouped } from '../core/phrase.ts'
import { readAddress, toAddress, type View } from './address.ts'
import { copyOut } from './clipboard.ts'
import { type Column, columnsOf, copyTable, copyText } from './columns.ts'
import { controlsView } from './controls.ts'
import { detailView } from './detail.ts'
import { element } from './elements.ts'
import { defaultQuery, rowNamed, selectorOf } from './query.ts'
import { type Rows, readPageData, tagOf } from './rows.ts'
import { tableView } from './table.ts'

/** Base64 of raw DEFLATE of what `toPageData` wrote. */
const readData = async (): Promise<Rows> => {
  const packed = Uint8Array.from(atob(document.getElementById('pool-data')?.textContent ?? ''), (byte) =>
    byte.charCodeAt(0),
  )
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return readPageData(new Uint8Array(await new Response(stream).arrayBuffer()))
}

const explore = (rows: Rows, section: HTMLElement): void => {
  const columns = columnsOf(rows)
  const select = selectorOf(rows, columns)
  const usual = columns.filter(({ shown }) => shown).map(({ name }) => name)
  let view: View = { query: defaultQuery, columns: null, open: null }
  let exact = false
  let places: readonly number[] = []
  let shownColumns: readonly Column[] = []

  /** Draws what changed; `view` is the one thing that it is drawn from. */
  const show = (next: View, full = exact): void => {
    const changed = { query: next.query !== view.query, columns: next.columns !== view.columns }
    if (changed.query || places.length === 0) places = select(next.query)
    if (changed.columns || shownColumns.length === 0) {
      const names = next.columns ?? usual
      shownColumns = columns.filter(({ name }) => names.includes(name))
    }
    if (next.open !== view.open) detail.show(next.open)
    view = next
    exact = full
    section.classList.toggle('with-detail', view.open !== null)
    controls.show({ query: view.query, columns: view.columns ?? usual, exact })
    table.show({ columns: shownColumns, places, query: view.query, exact, open: view.open })
    const of = places.length === rows.count ? '' : ` of ${grouped(rows.count)}`
    status.textContent = `${grouped(places.length)}${of} rows`
    empty.hidden = places.length > 0
    remember()
  }

  // A browser refuses an address that changes at every key.
  const remember = later(150, () => {
    const address = toAddress(rows, view)
    if (address !== location.hash && address !== `${location.hash}#`) history.replaceState(null, '', address)
  })

  const copy = (text: string, what: string): void => {
    void copyOut(text).then((done) => tell(done ? `Copied ${what}` : 'The browser does not let this page copy'))
  }
  const copyRow = (row: number): void => copy(copyText(rows, row), tagOf(rows, row))
  const open = (row: number): void => show({ ...view, open: row })
  const close = (): void => {
    const last = view.open
    show({ ...view, open: null })
    if (last !== null) table.focus(places.includes(last) ? last : undefined)
  }

  const status = element('p', { class: 'status', role: 'status' })
  const toast = element('p', { class: 'toast', role: 'status' })
  const tell = teller(toast)
  const empty = element('p', { class: 'empty', hidden: true }, 'No row is like this.')
  const printed = element('div', { class: 'printed' })
  const detail = detailView(rows, {
    open,
    close,
    copy: copyRow,
    only: (row) => show({ ...view, query: { ...defaultQuery, tag: tagOf(rows, row) } }),
  })
  const table = tableView({
    open,
    close,
    copy: copyRow,
    sort: (name) => {
      const { sort, descending } = view.query
      const isText = columns.find((column) => column.name === name)?.kind === 'text' && name !== 'verdict'
      show({ ...view, query: { ...view.query, sort: name, descending: sort === name ? !descending : !isText } })
      section.querySelector<HTMLElement>(`th.c-${name} button`)?.focus()
    },
  })
  const controls = controlsView(rows, columns, {
    choose: ({ query, columns: names, exact: full }) => {
      const isUsual = names.join() === usual.join()
      const same = JSON.stringify(query) === JSON.stringify(view.query)
      const kept = names.join() === (view.columns ?? usual).join() ? view.columns : isUsual ? null : names
      show({ ...view, query: same ? view.query : query, columns: kept }, full)
    },
    reset: () => show({ query: defaultQuery, columns: null, open: null }, false),
    copyAll: () => copy(copyTable(shownColumns, places), `${grouped(places.length)} rows`),
    enter: () => table.focus(),
  })

  section.append(
    element('div', { class: 'bar' }, controls.box, status),
    element('div', { class: 'explorer' }, element('div', { class: 'table' }, table.box, empty), detail.box),
    keysHint(),
    toast,
    printed,
  )
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
    event.preventDefault()
    controls.focus()
  })
  document.addEventListener('copy', (event) => {
    const row = table.focused()
    if (row === null || getSelection()?.toString() !== '') return
    event.clipboardData?.setData('text/plain', copyText(rows, row))
    event.preventDefault()
    tell(`Copied ${tagOf(rows, row)}`)
  })
  addEventListener('beforeprint', () => printed.replaceChildren(...printedTable(shownColumns, places, exact)))
  addEventListener('afterprint', () => printed.replaceChildren())
  const follow = (): void => {
    const asked = readAddress(rows, location.hash)
    const found = select(asked.query)
    show({ ...asked, open: asked.open ?? rowNamed(rows, asked.query, found) ?? null })
    if (asked.query.tag !== '' || asked.open !== null) section.scrollIntoView()
  }
  addEventListener('hashchange', follow)
  follow()
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

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox'

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

/** Paper takes so many rows. */
const MOST_PRINTED = 500

const printedTable = (
  columns: readonly Column[],
  places: readonly number[],
  exact: boolean,
): readonly HTMLElement[] => {
  const head = element('tr', {}, ...columns.map(({ title, kind }) => element('th', { class: kind }, title)))
  const body = places
    .slice(0, MOST_PRINTED)
    .map((row) =>
      element(
        'tr',
        {},
        ...columns.map((column) =>
          element('td', { class: `${column.kind} c-${column.name}` }, column.text(row, exact)),
        ),
      ),
    )
  const left = places.length - body.length
  const more = left > 0 ? [element('p', {}, `${grouped(left)} more rows are not printed.`)] : []
  return [element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)), ...more]
}

const section = document.getElementById('rows')
if (section !== null) {
  try {
    explore(await readData(), section)
  } catch (error) {
    section.append(element('p', {}, 'The rows cannot be shown: this browser may be too old for this page.'))
    throw error
  }
}
