/**
 * The date in a line of text as ISO 8601, null where there is none or where it could be read in two ways (5/3/2024).
 *
 *     2024-05-01 12:34:56      → 2024-05-01T12:34:56     (local time of the machine)
 *     2024-05-01T12:34:56.12Z  → 2024-05-01T12:34:56.12Z
 *     Wed May  1 12:34:56 2024 → 2024-05-01T12:34:56
 *     20.2.2013, 15:27:56      → 2013-02-20T15:27:56     (with dots the day stands first)
 *     2/20/2013, 3:27:56 PM    → 2013-02-20T15:27:56     (there is no month 20)
 */
export const dateIn = (line: string): string | null => {
  const iso = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)(Z|[+-]\d{2}:?\d{2})?/.exec(line)
  if (iso !== null) return `${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}${iso[5] ?? ''}`
  const named = /\b([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})\b/.exec(line)
  const month = monthOf(named?.[1] ?? '')
  if (named === null || month === null) return localDateIn(line)
  return `${named[4]}-${month}-${(named[2] ?? '').padStart(2, '0')}T${named[3]}`
}

/** A date as some country writes it; null where day and month cannot be told apart. */
const localDateIn = (line: string): string | null => {
  const [, one = '', sign, other = '', year, hours = '', rest, half = ''] =
    /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}),? {1,2}(\d{1,2})(:\d{2}:\d{2})(?: ?([AP])M)?(?!\d)/i.exec(line) ?? []
  if (year === undefined) return null
  const isDayFirst = sign === '.' || Number(one) > 12
  if (!isDayFirst && Number(other) <= 12) return null
  const [day, month] = isDayFirst ? [one, other] : [other, one]
  if (Number(month) > 12 || Number(day) > 31) return null
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toUpperCase() === 'P' ? 12 : 0)
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${String(hour).padStart(2, '0')}${rest}`
}

/** `May` → `05`; null for what is no English month. */
export const monthOf = (name: string): string | null => {
  const month = MONTHS.indexOf(name) + 1
  return month === 0 ? null : String(month).padStart(2, '0')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
