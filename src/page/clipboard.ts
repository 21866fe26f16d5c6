import { element } from './elements.ts'

/** Puts text on the clipboard; false where the browser refuses. */
export const copyOut = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // A page opened from a disk may be denied the clipboard, but not a selection of its own.
    return copySelection(text)
  }
}

const copySelection = (text: string): boolean => {
  const last = document.activeElement
  const box = element('textarea', { class: 'offscreen', 'aria-hidden': 'true' })
  box.value = text
  document.body.append(box)
  box.select()
  const done = document.execCommand('copy')
  box.remove()
  if (last instanceof HTMLElement) last.focus()
  return done
}
