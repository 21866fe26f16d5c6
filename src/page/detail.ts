import { grouped } from '../core/phrase.ts'
import { visible } from '../report/encode.ts'
import { formatBytes, formatGrowth } from '../report/format.ts'
import { descriptionOf } from './columns.ts'
import { curveOf, type Measure } from './curves.ts'
import { button, element } from './elements.ts'
import { figureView } from './figure.ts'
import {
  bytesGrowthOf,
  figureOf,
  growthOf,
  keyOf,
  legNameOf,
  poolOf,
  type Rows,
  rowsOfTag,
  tagOf,
  verdictOf,
} from './rows.ts'
import { whyOf } from './why.ts'

export interface DetailActions {
  readonly open: (row: number) => void
  readonly close: () => void
  readonly copy: (row: number) => void
  /** Filters the table down to the tag. */
  readonly only: (row: number) => void
}

export interface DetailView {
  readonly box: HTMLElement
  readonly show: (row: number | null) => void
}

/** Details of one tag: its figures in all legs, its findings, its curve where there is a series. */
export const detailView = (rows: Rows, actions: DetailActions): DetailView => {
  const box = element('aside', { class: 'detail', 'aria-labelledby': 'detail-title', tabindex: '-1', hidden: true })
  let measure: Measure = 'outstanding'
  let shown: number | null = null
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.close()
  })
  const choose = (wanted: Measure): void => {
    measure = wanted
    show(shown)
    box.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
  }
  const show = (row: number | null): void => {
    shown = row
    box.hidden = row === null
    if (row === null) {
      box.replaceChildren()
      return
    }
    box.replaceChildren(
      headOf(rows, row, actions),
      ...aboutOf(rows, row),
      ...whyOf(rows, row),
      ...chartOf(rows, row, { measure, choose }),
      figuresOf(rows, row, actions),
      ...knowledgeOf(rows, row),
    )
  }
  return { box, show }
}

const headOf = (rows: Rows, row: number, actions: DetailActions): HTMLElement => {
  const verdict = verdictOf(rows, row)
  const mark = verdict === 'none' ? [] : [' ', element('span', { class: `mark ${verdict}` }, verdict)]
  const title = element(
    'h3',
    { id: 'detail-title' },
    element('code', {}, tagOf(rows, row)),
    ` ${poolOf(rows, row)}`,
    ...mark,
  )
  const close = button('Close', { title: 'Esc' }, actions.close)
  const copy = button('Copy', { title: 'c, or Ctrl+C on a row' }, () => actions.copy(row))
  const only = button('Only this tag', {}, () => actions.only(row))
  return element('header', {}, title, element('div', { class: 'buttons' }, only, copy, close))
}

const aboutOf = (rows: Rows, row: number): readonly HTMLElement[] => {
  const words = descriptionOf(rows, keyOf(rows, row))
  return words === '' ? [] : [element('p', { class: 'about' }, words)]
}

const knowledgeOf = (rows: Rows, row: number): readonly HTMLElement[] => {
  const known = rows.header.known[keyOf(rows, row)]
  if (known === undefined) return []
  const said: readonly (readonly [string, string])[] = [
    ['Object', known.what],
    ['Owner', known.owner ?? ''],
    ['Acquired by', (known.acquire ?? []).join(', ')],
    ['Released by', (known.release ?? []).join(', ')],
    ['On a healthy machine', NOISE[known.noise]],
  ]
  const facts = element('dl', {})
  for (const [name, value] of said) {
    if (value !== '') facts.append(element('dt', {}, name), element('dd', {}, value))
  }
  const link =
    known.link === null
      ? []
      : [element('p', {}, element('a', { href: known.link, rel: 'noreferrer' }, 'Documentation'))]
  return [facts, ...link]
}

const NOISE = {
  none: 'its count stays the same: growth is hardly noise',
  low: 'its count moves by a few',
  medium: 'its count moves with the work: compare with a baseline or a control interval',
  high: 'a cache or a busy structure: thousands come and go without a leak',
} as const

interface MeasureSwitch {
  readonly measure: Measure
  readonly choose: (measure: Measure) => void
}

/** The row in every leg that has a curve of it. */
const chartOf = (rows: Rows, row: number, { measure, choose }: MeasureSwitch): readonly HTMLElement[] => {
  const curves = rowsOfTag(rows, row)
    .filter((other) => keyOf(rows, other) === keyOf(rows, row))
    .flatMap((other) => {
      const name = rows.header.legs.length > 1 ? visible(legNameOf(rows, other)) : tagOf(rows, other)
      return curveOf(rows, other, { measure, name, chosen: other === row, isSince: false })
    })
  if (curves.length === 0) return rows.header.curves.of > 0 ? [element('p', { class: 'hint' }, whyNoCurve(rows))] : []
  const { what, format } = MEASURES[measure]
  const unit = rows.header.iterations === null ? 'snapshots' : 'iterations'
  const switches = [switchOf({ measure, choose })]
  return [figureView(curves, { what: `${what} of ${tagOf(rows, row)}`, unit, format, switches })]
}

const MEASURES = {
  outstanding: { name: 'Outstanding', what: 'Outstanding allocations', format: grouped },
  bytes: { name: 'Bytes', what: 'Bytes', format: formatBytes },
} as const

const switchOf = ({ measure, choose }: MeasureSwitch): HTMLElement => {
  const buttons = (['outstanding', 'bytes'] as const).map((one) =>
    button(MEASURES[one].name, { 'aria-pressed': one === measure ? 'true' : 'false' }, () => choose(one)),
  )
  return element('div', { class: 'switch', role: 'group', 'aria-label': 'Chart of' }, ...buttons)
}

const whyNoCurve = ({ header: { curves } }: Rows): string =>
  curves.drawn === curves.of
    ? 'No chart: this row did not move.'
    : `No chart: the page has one for ${grouped(curves.drawn)} of the ${grouped(curves.of)} rows that moved, those of findings and those that grew most.`

const figuresOf = (rows: Rows, row: number, { open }: DetailActions): HTMLElement => {
  const all = besideEachOther(rows, row)
  const inBothPools = all.some((other) => keyOf(rows, other) !== keyOf(rows, row))
  const inLegs = rows.header.legs.length > 1
  const figures = rows.isSinceBoot ? HELD : grownFigures(rows, all)
  const names = [inLegs ? 'Leg' : 'Pool', ...figures.map(({ name }) => name)]
  const head = element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name)))
  const body = all.map((other) => {
    const words = [inLegs ? visible(legNameOf(rows, other)) : '', inBothPools || !inLegs ? poolOf(rows, other) : '']
    const link = button(words.filter((word) => word !== '').join(', '), { class: 'plain' }, () => open(other))
    const verdict = verdictOf(rows, other)
    const mark = verdict === 'none' ? [] : [' ', element('span', { class: `mark ${verdict}` }, verdict)]
    return element(
      'tr',
      other === row ? { class: 'chosen', 'aria-current': 'true' } : {},
      element('th', { scope: 'row' }, link, ...mark),
      ...figures.map(({ textOf }) => element('td', {}, textOf(rows, other))),
    )
  })
  const table = element('table', { class: 'figures' }, element('thead', {}, head), element('tbody', {}, ...body))
  return element('div', { class: 'scroll', role: 'group', 'aria-label': 'Figures in all legs', tabindex: '0' }, table)
}

/** The legs side by side: the same pool first, what grew most first. */
const besideEachOther = (rows: Rows, row: number): readonly number[] => {
  const isOther = (one: number): number => Number(keyOf(rows, one) !== keyOf(rows, row))
  const grew = (one: number): number => growthOf(rows, one) || 0
  return [...rowsOfTag(rows, row)].sort(
    (one, other) => isOther(one) - isOther(other) || grew(other) - grew(one) || one - other,
  )
}

interface FigureColumn {
  readonly name: string
  readonly textOf: (rows: Rows, row: number) => string
}

const afterText = (rows: Rows, row: number): string => count(figureOf(rows, row, 'after'))
const bytesText = (rows: Rows, row: number): string => count(figureOf(rows, row, 'bytesAfter'), formatBytes)

/** With one dump nothing grew. */
const HELD: readonly FigureColumn[] = [
  { name: 'Outstanding since boot', textOf: afterText },
  { name: 'Bytes', textOf: bytesText },
]

const GREW: readonly FigureColumn[] = [
  { name: 'Growth', textOf: (rows, row) => count(growthOf(rows, row), formatGrowth) },
  { name: 'Outstanding before', textOf: (rows, row) => count(figureOf(rows, row, 'before')) },
  { name: 'Outstanding after', textOf: afterText },
]
const AT_REST: FigureColumn = { name: 'At rest', textOf: (rows, row) => count(figureOf(rows, row, 'settled')) }
const GREW_BYTES: readonly FigureColumn[] = [
  { name: 'Bytes after', textOf: bytesText },
  {
    name: 'Growth in bytes',
    textOf: (rows, row) => count(bytesGrowthOf(rows, row), (value) => formatGrowth(value, formatBytes)),
  },
]

const grownFigures = (rows: Rows, all: readonly number[]): readonly FigureColumn[] => {
  const settled = all.some((other) => !Number.isNaN(figureOf(rows, other, 'settled')))
  return [...GREW, ...(settled ? [AT_REST] : []), ...GREW_BYTES]
}

const count = (value: number, format: (value: number) => string = grouped): string =>
  Number.isNaN(value) ? '–' : format(value)
