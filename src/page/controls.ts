import { visible } from '../report/encode.ts'
import type { Column } from './columns.ts'
import { button, element } from './elements.ts'
import { GROWTHS, POOLS, type Query, startOf, VERDICTS } from './query.ts'
import type { Rows } from './rows.ts'

/** Choices above the table. */
export interface Choice {
  readonly query: Query
  /** Names of the columns that are shown. */
  readonly columns: readonly string[]
  readonly exact: boolean
}

export interface ControlActions {
  readonly choose: (choice: Choice) => void
  readonly reset: () => void
  readonly copyAll: () => void
  /** Moves the keyboard from the filter into the table. */
  readonly enter: () => void
}

export interface Controls {
  readonly box: HTMLElement
  readonly show: (choice: Choice) => void
  readonly focus: () => void
}

/** The filters, the choice of columns, and what is done with all rows that are shown. */
export const controlsView = (rows: Rows, columns: readonly Column[], actions: ControlActions): Controls => {
  const fields = fieldsOf(rows, columns)
  const { tag, least, pool, leg, growth, verdict, exact, boxes } = fields
  let sorting: Pick<Query, 'sort' | 'descending'> = startOf(rows)
  const choose = (): void => actions.choose(choiceOf(fields, sorting))
  for (const control of [tag, least]) control.addEventListener('input', choose)
  for (const control of [pool, leg, growth, verdict, exact, ...boxes]) control.addEventListener('change', choose)
  tag.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    actions.enter()
  })
  return {
    box: boxOf({ rows, columns, fields }, actions),
    show: (choice) => {
      const { sort, descending } = choice.query
      sorting = { sort, descending }
      fill(fields, choice)
    },
    focus: () => {
      tag.focus()
      tag.select()
    },
  }
}

interface Fields {
  readonly tag: HTMLInputElement
  readonly pool: HTMLSelectElement
  readonly leg: HTMLSelectElement
  readonly growth: HTMLSelectElement
  readonly least: HTMLInputElement
  readonly verdict: HTMLSelectElement
  /** Bytes in full. */
  readonly exact: HTMLInputElement
  /** One for each column. */
  readonly boxes: readonly HTMLInputElement[]
}

interface Content {
  readonly rows: Rows
  readonly columns: readonly Column[]
  readonly fields: Fields
}

const fieldsOf = (rows: Rows, columns: readonly Column[]): Fields => {
  const tag = element('input', {
    id: 'filter-tag',
    type: 'search',
    size: 12,
    spellcheck: 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    placeholder: 'SEY? or Ntf*',
    'aria-keyshortcuts': '/',
    'aria-describedby': 'keys',
  })
  const leg = element('select', { id: 'filter-leg' }, element('option', { value: '' }, 'all legs'))
  leg.append(...rows.legNames.map((name, place) => element('option', { value: place }, visible(name))))
  return {
    tag,
    leg,
    pool: choiceElement('filter-pool', POOLS, POOL_WORDS),
    growth: choiceElement('filter-growth', GROWTHS, GROWTH_WORDS),
    least: element('input', { id: 'filter-least', type: 'number', step: 1, placeholder: 'any' }),
    verdict: choiceElement('filter-verdict', VERDICTS, VERDICT_WORDS),
    exact: element('input', { type: 'checkbox', id: 'exact' }),
    boxes: columns.map(({ name }) => element('input', { type: 'checkbox', value: name, id: `column-${name}` })),
  }
}

const choiceOf = (fields: Fields, sorting: Pick<Query, 'sort' | 'descending'>): Choice => {
  const { tag, pool, leg, growth, least, verdict, exact, boxes } = fields
  const wanted = least.value === '' ? Number.NaN : least.valueAsNumber
  return {
    query: {
      tag: tag.value,
      pool: POOLS[pool.selectedIndex] ?? 'any',
      leg: leg.value === '' ? null : Number(leg.value),
      growth: GROWTHS[growth.selectedIndex] ?? 'any',
      least: Number.isNaN(wanted) ? null : wanted,
      verdict: VERDICTS[verdict.selectedIndex] ?? 'any',
      ...sorting,
    },
    columns: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    exact: exact.checked,
  }
}

const fill = (fields: Fields, { query, columns, exact }: Choice): void => {
  const { tag, least } = fields
  // A field that the reader types into is left alone.
  if (tag.value !== query.tag) tag.value = query.tag
  const said = query.least === null ? '' : String(query.least)
  if (least.value !== said && document.activeElement !== least) least.value = said
  fields.pool.value = query.pool
  fields.leg.value = query.leg === null ? '' : String(query.leg)
  fields.growth.value = query.growth
  fields.verdict.value = query.verdict
  fields.exact.checked = exact
  for (const box of fields.boxes) box.checked = columns.includes(box.value)
}

const boxOf = ({ rows, columns, fields }: Content, actions: ControlActions): HTMLElement => {
  const { tag, pool, leg, growth, least, verdict, exact, boxes } = fields
  // With one dump nothing grew.
  const growths = rows.isSinceBoot ? [] : [labelled('Growth', growth), labelled('Growth of at least', least)]
  return element(
    'div',
    { class: 'controls', role: 'search', 'aria-label': 'Rows' },
    labelled('Tag', tag),
    labelled('Pool', pool),
    ...(rows.header.legs.length > 1 ? [labelled('Leg', leg)] : []),
    ...growths,
    labelled('Verdict', verdict),
    element('span', { class: 'spring' }),
    columnsMenu(columns, boxes, exact),
    button('Copy rows', { title: 'All rows that are shown, tab-separated, figures exact' }, actions.copyAll),
    button('Reset', {}, actions.reset),
  )
}

const POOL_WORDS = { any: 'both pools', nonpaged: 'nonpaged', paged: 'paged' } as const
const GROWTH_WORDS = { any: 'any', moved: 'moved', grew: 'only grew', shrank: 'only shrank' } as const
const VERDICT_WORDS = {
  any: 'any',
  found: 'in a finding',
  leak: 'leak',
  suspect: 'suspect',
  none: 'in no finding',
} as const

const choiceElement = <Word extends string>(
  id: string,
  values: readonly Word[],
  words: Readonly<Record<Word, string>>,
): HTMLSelectElement => element('select', { id }, ...values.map((value) => element('option', { value }, words[value])))

const labelled = (words: string, control: HTMLElement): HTMLElement =>
  element('label', { for: control.id }, element('span', {}, words), control)

const columnsMenu = (
  columns: readonly Column[],
  boxes: readonly HTMLInputElement[],
  exact: HTMLInputElement,
): HTMLElement => {
  const choices = boxes.map((box, place) =>
    element('label', { for: box.id }, box, element('span', {}, columns[place]?.title ?? '')),
  )
  const bytes = element('label', { for: exact.id, class: 'apart' }, exact, element('span', {}, 'Bytes in full'))
  const menu = element(
    'details',
    { class: 'menu' },
    element('summary', {}, 'Columns'),
    element('fieldset', {}, element('legend', {}, 'Columns that are shown'), ...choices, bytes),
  )
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') menu.open = false
  })
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false
  })
  return menu
}
