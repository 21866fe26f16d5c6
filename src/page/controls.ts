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
  const pool = choiceElement('filter-pool', POOLS, POOL_WORDS)
  const leg = element('select', { id: 'filter-leg' }, element('option', { value: '' }, 'all legs'))
  leg.append(...rows.legNames.map((name, place) => element('option', { value: place }, visible(name))))
  const growth = choiceElement('filter-growth', GROWTHS, GROWTH_WORDS)
  const least = element('input', { id: 'filter-least', type: 'number', step: 1, placeholder: 'any' })
  const verdict = choiceElement('filter-verdict', VERDICTS, VERDICT_WORDS)
  const exact = element('input', { type: 'checkbox', id: 'exact' })
  const boxes = columns.map(({ name }) => element('input', { type: 'checkbox', value: name, id: `column-${name}` }))
  let sorting: Pick<Query, 'sort' | 'descending'> = startOf(rows)

  const choose = (): void => {
    const wanted = least.value === '' ? Number.NaN : least.valueAsNumber
    actions.choose({
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
    })
  }
  for (const control of [tag, least]) control.addEventListener('input', choose)
  for (const control of [pool, leg, growth, verdict, exact, ...boxes]) control.addEventListener('change', choose)
  tag.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    actions.enter()
  })

  const several = rows.header.legs.length > 1 ? [labelled('Leg', leg)] : []
  // With one dump nothing grew.
  const growths = rows.isSinceBoot ? [] : [labelled('Growth', growth), labelled('Growth of at least', least)]
  const box = element(
    'div',
    { class: 'controls', role: 'search', 'aria-label': 'Rows' },
    labelled('Tag', tag),
    labelled('Pool', pool),
    ...several,
    ...growths,
    labelled('Verdict', verdict),
    element('span', { class: 'spring' }),
    columnsMenu(columns, boxes, exact),
    button('Copy rows', { title: 'All rows that are shown, tab-separated, figures exact' }, actions.copyAll),
    button('Reset', {}, actions.reset),
  )
  return {
    box,
    show: ({ query, columns: names, exact: full }) => {
      sorting = { sort: query.sort, descending: query.descending }
      if (tag.value !== query.tag) tag.value = query.tag
      pool.value = query.pool
      leg.value = query.leg === null ? '' : String(query.leg)
      growth.value = query.growth
      const said = query.least === null ? '' : String(query.least)
      if (least.value !== said && document.activeElement !== least) least.value = said
      verdict.value = query.verdict
      exact.checked = full
      for (const one of boxes) one.checked = names.includes(one.value)
    },
    focus: () => {
      tag.focus()
      tag.select()
    },
  }
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
