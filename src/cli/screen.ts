import { ansiStyle } from '../report/ansi.ts'
import { plainScreen, type Screen } from '../report/layout.ts'

interface Asked {
  readonly color: 'auto' | 'always' | 'never'
  /** A file that is written in place of the terminal. */
  readonly output: string | null
}

/** Properties of standard output. */
export interface Outlet {
  readonly isTTY?: boolean
  readonly columns?: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** Screen of the terminal's width and colour. A file or a pipe has no width, and colour only when told to. */
export const screenOf = (asked: Asked, outlet: Outlet, environment: Environment): Screen => {
  const isTerminal = asked.output === null && outlet.isTTY === true
  return {
    width: isTerminal ? widthOf(outlet, environment) : plainScreen.width,
    style: isColoured(asked, isTerminal, environment) ? ansiStyle : plainScreen.style,
  }
}

/** Columns of a readable table: a narrower terminal gets as many. */
const MIN_COLUMNS = 40

const widthOf = ({ columns = 0 }: Outlet, { COLUMNS = '' }: Environment): number => {
  // A terminal without a size, such as that of a serial line, says 0.
  const width = columns > 0 ? columns : Number(/^\d{1,5}$/.exec(COLUMNS)?.[0] ?? 0)
  return width > 0 ? Math.max(width, MIN_COLUMNS) : plainScreen.width
}

/** The option, then FORCE_COLOR, then NO_COLOR (https://no-color.org: set and not empty), then what the terminal is. */
const isColoured = ({ color, output }: Asked, isTerminal: boolean, environment: Environment): boolean => {
  if (color === 'always' || color === 'never') return color === 'always'
  if (output !== null) return false
  const { FORCE_COLOR: forced, NO_COLOR: unwanted = '', TERM } = environment
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && unwanted === '' && TERM !== 'dumb'
}
