import { visible } from '../report/encode.ts'
import type { Column } from './columns.ts'
import { button, element } from './elements.ts'
import { columnsMenu, type ExportActions, exportMenu } from './menus.ts'
import { GROWTHS, POOLS, type Query, startOf, VERDICTS } from './query.ts'
import type { Rows } from './rows.ts'

/** Choices above the table. */
export interface Choice {
  readonly query: Query
  /** Names of the columns that are shown. */
  readonly columns: readonly string[]
  readonly exact: boolean
}

export interface ControlActions extends ExportActions {
  readonly choose: (choice: Choice) => void
  readonly reset: () => void
  /** Moves the keyboard from the filter into the table. */
  readonly enter: () => void
}

export interface Controls {
  readonly box: HTMLElement
  /** What is done with all rows that are shown. */
  readonly buttons: readonly HTMLElement[]
  readonly show: (choice: Choice) => void
  readonly focus: () => void
}

/** The filters, the choice of columns, and what is done with all rows that are shown. */
export const controlsView = (rows: Rows, columns: readonly Column[], actions: ControlActions): Controls => {
  const fields = fieldsOf(rows, columns)
  const { find, least, pool, leg, growth, verdict, pinned, exact, boxes } = fields
  let { sort } = startOf(rows)
  const choose = (): void => actions.choose(choiceOf(fields, sort))
  for (const control of [find, least]) control.addEventListener('input', choose)
  for (const control of [pool, leg, growth, verdict, pinned, exact, ...boxes])
    control.addEventListener('change', choose)
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    actions.enter()
  })
  return {
    box: boxOf({ rows, fields }),
    buttons: [
      columnsMenu(columns, boxes, [ticked('Findings first', pinned, 'apart'), ticked('Bytes in full', exact, '')]),
      exportMenu(actions),
      button('Reset', {}, actions.reset),
    ],
    show: (choice) => {
      sort = choice.query.sort
      fill(fields, choice)
    },
    focus: () => {
      find.focus()
      find.select()
    },
  }
}

interface Fields {
  readonly find: HTMLInputElement
  readonly pool: HTMLSelectElement
  readonly leg: HTMLSelectElement
  readonly growth: HTMLSelectElement
  readonly least: HTMLInputElement
  readonly verdict: HTMLSelectElement
  /** Rows of findings stand above the others. */
  readonly pinned: HTMLInputElement
  /** Bytes in full. */
  readonly exact: HTMLInputElement
  /** One for each column. */
  readonly boxes: readonly HTMLInputElement[]
}

interface Content {
  readonly rows: Rows
  readonly fields: Fields
}

const fieldsOf = (rows: Rows, columns: readonly Column[]): Fields => {
  const find = element('input', {
    id: 'filter',
    type: 'search',
    spellcheck: 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    placeholder: 'SEY? ntfs.sys -Proc',
    'aria-keyshortcuts': '/',
    'aria-describedby': 'grammar',
  })
  const leg = element('select', { id: 'filter-leg' }, element('option', { value: '' }, 'all legs'))
  leg.append(...rows.legNames.map((name, place) => element('option', { value: place }, visible(name))))
  return {
    find,
    leg,
    pool: choiceElement('filter-pool', POOLS, POOL_WORDS),
    growth: choiceElement('filter-growth', GROWTHS, GROWTH_WORDS),
    least: element('input', { id: 'filter-least', type: 'number', step: 1, placeholder: 'any' }),
    verdict: choiceElement('filter-verdict', VERDICTS, VERDICT_WORDS),
    pinned: element('input', { type: 'checkbox', id: 'pinned' }),
    exact: element('input', { type: 'checkbox', id: 'exact' }),
    boxes: columns.map(({ name }) => element('input', { type: 'checkbox', value: name, id: `column-${name}` })),
  }
}

const choiceOf = (fields: Fields, sort: Query['sort']): Choice => {
  const { find, pool, leg, growth, least, verdict, pinned, exact, boxes } = fields
  const wanted = least.value === '' ? Number.NaN : least.valueAsNumber
  return {
    query: {
      find: find.value,
      pool: POOLS[pool.selectedIndex] ?? 'any',
      leg: leg.value === '' ? null : Number(leg.value),
      growth: GROWTHS[growth.selectedIndex] ?? 'any',
      least: Number.isNaN(wanted) ? null : wanted,
      verdict: VERDICTS[verdict.selectedIndex] ?? 'any',
      sort,
      pinned: pinned.checked,
    },
    columns: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    exact: exact.checked,
  }
}

const fill = (fields: Fields, { query, columns, exact }: Choice): void => {
  const { find, least } = fields
  // A field that the reader types into is left alone.
  if (find.value !== query.find) find.value = query.find
  const said = query.least === null ? '' : String(query.least)
  if (least.value !== said && document.activeElement !== least) least.value = said
  fields.pool.value = query.pool
  fields.leg.value = query.leg === null ? '' : String(query.leg)
  fields.growth.value = query.growth
  fields.verdict.value = query.verdict
  fields.pinned.checked = query.pinned
  fields.exact.checked = exact
  for (const box of fields.boxes) box.checked = columns.includes(box.value)
}

const boxOf = ({ rows, fields }: Content): HTMLElement => {
  const { find, pool, leg, growth, least, verdict } = fields
  // With one dump nothing grew.
  const growths = rows.isSinceBoot ? [] : [labelled('Growth', growth), labelled('Growth of at least', least)]
  return element(
    'div',
    { class: 'controls', role: 'search', 'aria-label': 'Rows' },
    labelled('Filter', find),
    labelled('Pool', pool),
    ...(rows.header.legs.length > 1 ? [labelled('Leg', leg)] : []),
    ...growths,
    labelled('Verdict', verdict),
  )
}

const ticked = (words: string, box: HTMLInputElement, classes: string): HTMLElement =>
  element('label', { for: box.id, class: classes !== '' && classes }, box, element('span', {}, words))

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
