import { grouped } from '../core/phrase.ts'
import type { Column } from './columns.ts'
import { element } from './elements.ts'

/** Paper takes so many rows. */
const MAX_PRINTED = 500

/** The rows as a plain table, all of them elements. */
export const printedTable = (
  columns: readonly Column[],
  places: readonly number[],
  exact: boolean,
): readonly HTMLElement[] => {
  const head = columns.map(({ title, kind }) => element('th', { class: kind }, title))
  const body = places.slice(0, MAX_PRINTED).map((row) => {
    const cells = columns.map((column) => {
      const classes = `${column.kind} c-${column.name}`
      return element('td', { class: classes }, column.text(row, exact))
    })
    return element('tr', {}, ...cells)
  })
  const left = places.length - body.length
  const more = left > 0 ? [element('p', {}, `${grouped(left)} more rows are not printed.`)] : []
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body))
  return [table, ...more]
}
