import type { Capture } from '../pool.ts'
import { monthOf } from './dates.ts'

/**
 * The moment and the boot that a debugger states in its banner or in `vertarget`; empty where it states none.
 *
 *     Debug session time: Thu Jul  9 10:00:00.000 2026 (UTC + 2:00)
 *     System Uptime: 0 days 1:00:00.000
 */
export const bannerIn = (above: readonly string[]): Pick<Capture, 'takenAt' | 'bootedAt'> => {
  const taken = lastMatch(above, SESSION_TIME)
  if (taken === null) return {}
  const [, name = '', day = '', time = '', year = '', sign = '+', hours = '0', minutes = '0'] = taken
  const month = monthOf(name)
  if (month === null) return {}
  const local = Date.parse(`${year}-${month}-${day.padStart(2, '0')}T${time}Z`)
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const takenMs = local - offset * 60_000
  if (Number.isNaN(takenMs)) return {}
  const uptime = lastMatch(above, UPTIME)
  const takenAt = isoOf(takenMs)
  return uptime === null ? { takenAt } : { takenAt, bootedAt: isoOf(takenMs - uptimeMs(uptime)) }
}

const SESSION_TIME =
  /Debug session time:\s*[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)\d* (\d{4})(?: \(UTC ?([+-]) ?(\d{1,2}):(\d{2})\))?/
const UPTIME = /System Uptime:\s*(\d+) days? (\d{1,2}):(\d{2}):(\d{2})/

const lastMatch = (lines: readonly string[], pattern: RegExp): RegExpExecArray | null =>
  lines.reduce<RegExpExecArray | null>((last, line) => pattern.exec(line) ?? last, null)

const uptimeMs = ([, days = '0', hours = '0', minutes = '0', seconds = '0']: readonly string[]): number =>
  (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000

/** Milliseconds since 1970 as ISO 8601 in UTC, worked out here: core reads no clock. */
const isoOf = (ms: number): string => {
  const days = Math.floor(ms / DAY_MS)
  const { year, month, day } = civilOf(days)
  const rest = Math.floor((ms - days * DAY_MS) / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`
}

const DAY_MS = 86_400_000

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
