import { millisecondsOf, type StatedTime, toStatedTime, weekdayOf } from '../time.ts'

/** `PM`, `pm` of Australia, `p. m.` of Spanish */
const HALF = String.raw`\s?(?<half>[AaPp])\.?\s?[Mm]\b`
const CLOCK = String.raw`(?<clock>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,7})?)?)(?:${HALF})?`
const ISO = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{2}:?\d{2})?/
const SLASHED = new RegExp(
  String.raw`(?:\b(?<weekday>[A-Z][a-z]{2})[a-z]*,? )?(?<![\d.])(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}),? {1,3}${CLOCK}`,
)

/** Forms that tell day from month. */
const FORMS = [
  /\b(?<month>[A-Z][a-z]{2}) {1,2}(?<day>\d{1,2}) (?<clock>\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?) (?<year>\d{4})\b/,
  new RegExp(
    String.raw`(?<![\d.])(?<year>\d{4})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})\.?(?: ?\([^()\d]{1,4}\))?,? {1,3}${CLOCK}`,
  ),
  new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}),? {1,3}${CLOCK}`),
  new RegExp(String.raw`\b(?<month>[A-Z][a-z]{2})[a-z]* (?<day>\d{1,2}), (?<year>\d{4}),? {1,3}${CLOCK}`),
  new RegExp(
    String.raw`\b(?<day>\d{1,2})\.? (?:de )?(?<month>[^\s\d,.]{3,10})\.? (?:de )?(?<year>\d{4}),? {1,3}${CLOCK}`,
  ),
  new RegExp(String.raw`(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日 {1,3}${CLOCK}`),
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})_(?<clock>\d{2}[-.:]\d{2}[-.:]\d{2})(?!\d)/,
  /(?<!\d)(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})[-_T](?<clock>\d{6})(?!\d)/,
]

/**
 * Finds the time in a line of text, as tools, shells and collectors print it. Null where there is none, or where either
 * number may be the day (5/3/2024). Without a zone it is the machine's local time.
 *
 *     2024-05-01T12:34:56.12Z             ISO 8601, with or without a zone
 *     Wed May  1 12:34:56 2024            C
 *     20.2.2013, 15:27:56                 `verifier /log` and `%date% %time%` of a localized Windows: the day is first
 *     Fri 05/22/2020 22:35:55.53          `%date% %time%`: the weekday tells the day, or a number above 12 does
 *     2026/11/27 22:35:55.53              the same in East Asia: the year comes first
 *     Friday, May 22, 2020 10:35:55 PM    `Get-Date`
 *     22 May 2020 22:35:55
 *     Freitag, 22. Mai 2020 22:35:55      `Get-Date` of a localized Windows
 *     2020-05-22_22-35-55                 as scripts name their files; 20200522-223555, too
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

/** The last time that stands in lines: in one of them, or as a date in one and a clock in the next. Null for none. */
export const lastTimeIn = (lines: readonly string[]): StatedTime | null => {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? ''
    const clock = CLOCK_ALONE.exec(line)?.groups?.whole
    const time = timeIn(line) ?? (clock === undefined ? null : timeIn(`${lines[index - 1]?.trimEnd()} ${clock}`))
    if (time !== null) return time
  }
  return null
}

/** `11:00 AM` of `time /t`, which stands below the date of `date /t`; `The current time is: 11:00:00.12` */
const CLOCK_ALONE = new RegExp(String.raw`^(?:[^\d:]{0,40}: {0,3})?(?<whole>${CLOCK})\.?\s*$`)

type Parts = Readonly<Record<string, string | undefined>>

/** Puts the parts of a form together; null for month 13, 30 February, 25 o'clock. */
const timeOf = ({ year = '', month = '', day = '', clock = '', half }: Parts): StatedTime | null => {
  const [hours = '', ...rest] = partsOf(clock)
  const date = [year, /^\d/.test(month) ? month : (monthOf(month) ?? ''), day].map((part) => part.padStart(2, '0'))
  return toStatedTime(`${date.join('-')}T${[String(hourOf(hours, half)).padStart(2, '0'), ...rest].join(':')}`)
}

/** Hours of the day. German writes `um 13:05 am Montag`: beyond 12 o'clock the word tells no half. */
const hourOf = (hours: string, half: string | undefined): number => {
  const hour = Number(hours)
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (/p/i.test(half) ? 12 : 0)
}

/** `22:35:55,53`, `22-35-55`, `223555` → the hours, the minutes, the seconds with their fraction */
const partsOf = (clock: string): readonly string[] =>
  /^\d{6}$/.test(clock)
    ? (clock.match(/\d\d/g) ?? [])
    : clock
        .replace(/^(\d{2})[-.](\d{2})[-.](\d{2})$/, '$1:$2:$3')
        .replace(',', '.')
        .split(':')

const slashedTimeOf = ({ weekday, first, second, ...rest }: Parts): StatedTime | null => {
  const monthFirst = timeOf({ ...rest, month: first, day: second })
  const dayFirst = timeOf({ ...rest, month: second, day: first })
  if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) return monthFirst ?? dayFirst
  const stated = WEEKDAYS.indexOf(weekday ?? '')
  const fitting = [monthFirst, dayFirst].filter((time) => weekdayOf(millisecondsOf(time)) === stated)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** `May`, `Mai`, `mayo` → `05`; null for what is no month. */
export const monthOf = (name: string): string | null => {
  const month = MONTHS.findIndex((begin) => begin.test(name)) + 1
  return month === 0 ? null : String(month).padStart(2, '0')
}

/**
 * Names of the months begin so in English, German, French, Spanish, Italian, Portuguese and Dutch; a letter with an
 * accent may be any sign of a code page.
 */
const MONTHS = [
  /^(?:jan|ene|gen)/i,
  /^f[^r]{1,2}[bv]/i,
  /^(?:mar|mrz|maa|m[^a-z]{1,2}r)/i,
  /^a[pvb]r/i,
  /^(?:may|mai|mei|mag)/i,
  /^(?:jun|juin|giu)/i,
  /^(?:jul|juil|lug)/i,
  /^(?:aug|ago|ao)/i,
  /^(?:sep|set)/i,
  /^(?:o[ck]t|ott|out)/i,
  /^nov/i,
  /^d[^a-d]{1,2}[czs]/i,
]
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
