import type { Column } from './columns.ts'
import { button, element } from './elements.ts'
import { type ExportForm, exportForms } from './export.ts'

/** The menu of columns: which are shown, and what else is a matter of look. */
export const columnsMenu = (
  columns: readonly Column[],
  boxes: readonly HTMLInputElement[],
  others: readonly HTMLElement[],
): HTMLElement => {
  const choices = boxes.map((box, place) =>
    element('label', { for: box.id }, box, element('span', {}, columns[place]?.title ?? '')),
  )
  return menuOf('Columns', [element('legend', {}, 'Columns that are shown'), ...choices, ...others])
}

export interface ExportActions {
  readonly copy: (form: ExportForm) => void
  readonly download: (form: ExportForm) => void
}

/** The rows that are shown, to copy or as a file. */
export const exportMenu = ({ copy, download }: ExportActions): HTMLElement => {
  const menu = menuOf('Copy or save rows', [])
  const close = (then: () => void) => (): void => {
    menu.open = false
    then()
  }
  const buttons = exportForms.map((form) => {
    const save =
      form.ending === null
        ? []
        : [
            button(
              `.${form.ending} file`,
              { 'aria-label': `Save as ${form.name}` },
              close(() => download(form)),
            ),
          ]
    const take = button(
      'Copy',
      { 'aria-label': `Copy as ${form.name}` },
      close(() => copy(form)),
    )
    return element('div', { class: 'form' }, element('span', {}, form.name), take, ...save)
  })
  menu.querySelector('fieldset')?.append(element('legend', {}, 'The rows that are shown, figures exact'), ...buttons)
  return menu
}

/** Gives the browser a file to save. */
export const saveFile = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  element('a', { href: address, download: name }).click()
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A menu that closes with Esc and with a click elsewhere, and that stays in the window. */
const menuOf = (title: string, content: readonly HTMLElement[]): HTMLDetailsElement => {
  const box = element('fieldset', {}, ...content)
  const menu = element('details', { class: 'menu' }, element('summary', {}, title), box)
  menu.addEventListener('toggle', () => {
    if (menu.open) keepInWindow(box)
  })
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false
  })
  return menu
}

/** Pixels that stay free at the edges of the window. */
const MARGIN = 8

const keepInWindow = (box: HTMLElement): void => {
  box.style.translate = ''
  box.style.maxHeight = ''
  const { left, right, top } = box.getBoundingClientRect()
  const wide = document.documentElement.clientWidth
  const shift = left < MARGIN ? MARGIN - left : Math.min(0, wide - MARGIN - right)
  box.style.translate = `${Math.round(shift)}px`
  box.style.maxHeight = `${Math.max(120, innerHeight - top - MARGIN)}px`
}
