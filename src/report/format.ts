import { grouped } from '../core/phrase.ts'

/** Holds a figure to its unit; a terminal shows a plain blank. */
export const NO_BREAK = '\u00a0'

/** `8618056` → `8.2 MiB`: one decimal from a KiB on, for reading; report.json has the exact figure. */
export const formatBytes = (bytes: number): string => {
  const size = Math.abs(bytes)
  const sign = bytes < 0 ? '-' : ''
  const unit = UNITS.find(({ from }) => size >= from)
  return unit === undefined
    ? `${sign}${size}${NO_BREAK}B`
    : `${sign}${oneDecimal(size / unit.from)}${NO_BREAK}${unit.name}`
}

/** `+12,979`, `-3`, `0`; a dash where the value is unknown. */
export const formatGrowth = (growth: number | null, format: (value: number) => string = grouped): string => {
  if (growth === null) return UNKNOWN
  return growth > 0 ? `+${format(growth)}` : format(growth)
}

export const formatKnown = (value: number | null | undefined, format: (value: number) => string = grouped): string =>
  value === null || value === undefined ? UNKNOWN : format(value)

/** `0.9999` → `1.0`, `0.00004` → `<0.01`: growth per iteration. */
export const formatRate = (rate: number): string => {
  const size = Math.abs(rate)
  if (size > 0 && size < 0.01) return rate < 0 ? '>-0.01' : '<0.01'
  return size < 10 ? rate.toFixed(2) : oneDecimal(rate)
}

/** `1 → 12,980`, held on one line; a dash where a side is unknown. */
export const formatChange = (
  before: number | null | undefined,
  after: number | null | undefined,
  format: (value: number) => string = grouped,
): string => `${formatKnown(before, format)}${NO_BREAK}→${NO_BREAK}${formatKnown(after, format)}`

const UNKNOWN = '–'

const UNITS = [
  { from: 2 ** 30, name: 'GiB' },
  { from: 2 ** 20, name: 'MiB' },
  { from: 2 ** 10, name: 'KiB' },
] as const

const oneDecimal = (value: number): string => grouped(Math.round(value * 10) / 10)
