import type { Role, Style } from './layout.ts'

/**
 * Colour as terminals of any theme show it: the eight colours, bold and dim, and nothing else. Codes from ECMA-48,
 * "Select Graphic Rendition"; each ends by taking back what it set.
 */
export const ansiStyle: Style = (role, text) => {
  const { on, off } = CODES[role]
  return `\x1b[${on}m${text}\x1b[${off}m`
}

const CODES: Readonly<Record<Role, { readonly on: string; readonly off: string }>> = {
  leak: { on: '1;31', off: '22;39' },
  suspect: { on: '1;33', off: '22;39' },
  clean: { on: '1;32', off: '22;39' },
  growth: { on: '33', off: '39' },
  strong: { on: '1', off: '22' },
  dim: { on: '2', off: '22' },
}
