import { millisecondsOf, type StatedTime, toStatedTime, weekdayOf } from '../time.ts'

const CLOCK = String.raw`(?<clock>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,7})?)?)(?: ?(?<half>[AP]M))?`
const ISO = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{2}:?\d{2})?/
const SLASHED = new RegExp(
  String.raw`(?:\b(?<weekday>[A-Z][a-z]{2})[a-z]*,? )?(?<![\d.])(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}),? {1,3}${CLOCK}`,
)

/** Forms that tell day from month. */
const FORMS = [
  /\b(?<month>[A-Z][a-z]{2}) {1,2}(?<day>\d{1,2}) (?<clock>\d{2}:\d{2}:\d{2}) (?<year>\d{4})\b/,
  new RegExp(
    String.raw`(?<![\d.])(?<year>\d{4})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})\.?(?: ?\([^()\d]{1,4}\))?,? {1,3}${CLOCK}`,
  ),
  new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}),? {1,3}${CLOCK}`),
  new RegExp(String.raw`\b(?<month>[A-Z][a-z]{2})[a-z]* (?<day>\d{1,2}), (?<year>\d{4}),? {1,3}${CLOCK}`),
  new RegExp(String.raw`\b(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2})[a-z]* (?<year>\d{4}),? {1,3}${CLOCK}`),
]

/**
 * Finds the time in a line of text, as tools, shells and collectors print it. Null where there is none, or where either
 * number may be the day (5/3/2024). Without a zone it is the machine's local time.
 *
 *     2024-05-01T12:34:56.12Z             ISO 8601, with or without a zone
 *     Wed May  1 12:34:56 2024            C
 *     20.2.2013, 15:27:56                 `verifier /log` and `%date% %time%` of a localized Windows: the day comes first
 *     Fri 05/22/2020 22:35:55.53          `%date% %time%`: the weekday tells the day, or a number above 12 does
 *     2026/11/27 22:35:55.53              the same in East Asia: the year comes first
 *     Friday, May 22, 2020 10:35:55 PM    `Get-Date`
 *     22 May 2020 22:35:55
 */
export const timeIn = (line: string): StatedTime | null => {
  const iso = toStatedTime(ISO.exec(line)?.[0] ?? '')
  if (iso !== null) return iso
  for (const form of FORMS) {
    const parts = form.exec(line)?.groups
    if (parts !== undefined) return timeOf(parts)
  }
  const parts = SLASHED.exec(line)?.groups
  return parts === undefined ? null : slashedTimeOf(parts)
}

type Parts = Readonly<Record<string, string | undefined>>

/** Puts the parts of a form together; null for month 13, 30 February, 25 o'clock. */
const timeOf = ({ year = '', month = '', day = '', clock = '', half }: Parts): StatedTime | null => {
  const [hours = '', ...rest] = clock.replace(',', '.').split(':')
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'PM' ? 12 : 0)
  const date = [year, /^\d/.test(month) ? month : (monthOf(month) ?? ''), day].map((part) => part.padStart(2, '0'))
  return toStatedTime(`${date.join('-')}T${[String(hour).padStart(2, '0'), ...rest].join(':')}`)
}

const slashedTimeOf = ({ weekday, first, second, ...rest }: Parts): StatedTime | null => {
  const monthFirst = timeOf({ ...rest, month: first, day: second })
  const dayFirst = timeOf({ ...rest, month: second, day: first })
  if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) return monthFirst ?? dayFirst
  const stated = WEEKDAYS.indexOf(weekday ?? '')
  const fitting = [monthFirst, dayFirst].filter((time) => weekdayOf(millisecondsOf(time)) === stated)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** `May` → `05`; null for what is no English month. */
export const monthOf = (name: string): string | null => {
  const month = MONTHS.indexOf(name) + 1
  return month === 0 ? null : String(month).padStart(2, '0')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
