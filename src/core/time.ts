/** A moment in UTC, ISO 8601: `2026-05-01T12:34:56Z`. */
export type UtcTime = `${string}Z`

/**
 * A moment on the machine's own clock, its zone not stated: `2026-05-01T12:34:56`. It says nothing beside a UTC time,
 * and beside another local time only if both are of one machine.
 */
export type LocalTime = `${number}-${number}-${number}T${number}:${number}:${number}`

/** A moment as a dump states it. */
export type StatedTime = UtcTime | LocalTime

export const isUtc = (time: StatedTime): time is UtcTime => time.endsWith('Z')

/** A time that is known to be in UTC, whether it says so or not. */
export const asUtc = (time: StatedTime): UtcTime => (isUtc(time) ? time : `${time}Z`)

/** Milliseconds since 1970: in UTC, or on the machine's clock. Compare one with its like only. */
export const millisecondsOf = (time: StatedTime): number => Date.parse(asUtc(time))

/**
 * Milliseconds from one moment to the other, negative where it is earlier; null where only one of them states its zone.
 */
export const millisecondsBetween = (one: StatedTime, other: StatedTime): number | null =>
  isUtc(one) === isUtc(other) ? millisecondsOf(other) - millisecondsOf(one) : null

/**
 * An ISO 8601 time in the one form that times are compared in: seconds are there, and an offset from UTC is taken off.
 * Null for what is no such time.
 *
 *     2026-05-01T12:34+02:00   → 2026-05-01T10:34:00Z
 *     2026-05-01 12:34:56.789  → 2026-05-01T12:34:56.789
 */
export const toStatedTime = (text: string): StatedTime | null => {
  const [whole, date, time = '', fraction = '', zone] = ISO_TIME.exec(text) ?? []
  if (whole === undefined) return null
  const clock = `${date}T${time.length === 5 ? `${time}:00` : time}${fraction}`
  const ms = Date.parse(`${clock}Z`)
  // 30 February is parsed as the first or second day of March.
  if (Number.isNaN(ms) || !utcTimeOf(ms).startsWith(date ?? '')) return null
  // The expression found digits in each part.
  if (zone === undefined) return clock as LocalTime
  return zone === 'Z' ? `${clock}Z` : utcTimeOf(ms - offsetOf(zone))
}

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)((?<=:\d{2}:\d{2})\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/

/** `+02:00`, `-0530` → milliseconds. */
const offsetOf = (zone: string): number => {
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)].map(Number)
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE_MS * (zone.startsWith('-') ? -1 : 1)
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Milliseconds since 1970 as a time to the second, worked out here: core reads no clock. */
export const utcTimeOf = (ms: number): UtcTime => `${clockOf(ms)}Z`

/** As `utcTimeOf`, of milliseconds on the machine's clock. */
export const localTimeOf = (ms: number): LocalTime => clockOf(ms)

const clockOf = (ms: number): LocalTime => {
  const days = Math.floor(ms / DAY_MS)
  const { year, month, day } = civilOf(days)
  const seconds = Math.floor((ms - days * DAY_MS) / 1000)
  const [hour, minute, second] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => two(part))
  // Numbers, padded.
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${hour}:${minute}:${second}` as LocalTime
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')

/** 0 for Sunday, as the first day of 1970 was a Thursday. */
export const weekdayOf = (ms: number): number => (((Math.floor(ms / DAY_MS) + 4) % 7) + 7) % 7

/** Days since 1970 as a Gregorian date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
const civilOf = (days: number) => {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}
