/**
 * The date in a line of text as ISO 8601, null where there is none or where it could be read in two ways (5/3/2024).
 *
 *     2024-05-01 12:34:56      → 2024-05-01T12:34:56     (local time of the machine)
 *     2024-05-01T12:34:56.12Z  → 2024-05-01T12:34:56.12Z
 *     Wed May  1 12:34:56 2024 → 2024-05-01T12:34:56
 */
export const dateIn = (line: string): string | null => {
  const iso = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)(Z|[+-]\d{2}:?\d{2})?/.exec(line)
  if (iso !== null) return `${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}${iso[5] ?? ''}`
  const named = /\b([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})\b/.exec(line)
  const month = monthOf(named?.[1] ?? '')
  if (named === null || month === null) return null
  return `${named[4]}-${month}-${(named[2] ?? '').padStart(2, '0')}T${named[3]}`
}

/** `May` → `05`; null for what is no English month. */
export const monthOf = (name: string): string | null => {
  const month = MONTHS.indexOf(name) + 1
  return month === 0 ? null : String(month).padStart(2, '0')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
