import type { Capture } from '../pool.ts'
import { localTimeOf, utcTimeOf } from '../time.ts'
import { lastTimeIn, monthOf } from './dates.ts'

/**
 * Reads what a debugger states in its banner or in `vertarget` of the machine, the moment and the boot; empty where it
 * states none. An old debugger states no zone.
 *
 *     Windows 10 Kernel Version 26100 MP (16 procs) Free x64
 *     Debug session time: Thu Jul  9 10:00:00.000 2026 (UTC + 2:00)
 *     System Uptime: 0 days 1:00:00.000
 */
export const bannerIn = (
  above: readonly string[],
): Pick<Capture, 'takenAt' | 'bootedAt' | 'osBuild' | 'architecture'> => {
  const [, osBuild, architecture] = lastMatch(above, KERNEL) ?? []
  const machine =
    osBuild === undefined || architecture === undefined ? {} : { osBuild, architecture: architecture.replace(' ', '') }
  return { ...machine, ...momentIn(above) }
}

/**
 * The same, with the time of a line that a script wrote above the command, or of `.echotime`, where no banner states
 * the session's. Not the time of a file, an image or a build, of which a debugger names many.
 */
export const momentAbove = (above: readonly string[]): ReturnType<typeof bannerIn> => {
  const stated = bannerIn(above)
  const written = stated.takenAt === undefined ? lastTimeIn(above.filter((line) => !OF_FILES.test(line))) : null
  return written === null ? stated : { ...stated, takenAt: written }
}

const OF_FILES = /timestamp|image|built|build|opened|closing|load|version|[.](?:dmp|log|txt|sys|exe|pdb)\b/i

const KERNEL = /\bKernel Version (\d{3,6}) .{0,60}\b(?:Free|Checked) (x64|x86|ARM ?64|ARM)\b/i

const momentIn = (above: readonly string[]): Pick<Capture, 'takenAt' | 'bootedAt'> => {
  const taken = lastMatch(above, SESSION_TIME)
  const [, name = '', day = '', time = '', year = '', sign, hours = '0', minutes = '0'] = taken ?? []
  const clockMs = Date.parse(`${year}-${monthOf(name) ?? ''}-${day.padStart(2, '0')}T${time}Z`)
  if (Number.isNaN(clockMs)) return {}
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS * (sign === '-' ? -1 : 1)
  const timeAt = (ms: number) => (sign === undefined ? localTimeOf(ms) : utcTimeOf(ms - offsetMs))
  const uptime = lastMatch(above, UPTIME)
  const takenAt = timeAt(clockMs)
  return uptime === null ? { takenAt } : { takenAt, bootedAt: timeAt(clockMs - uptimeMs(uptime)) }
}

const MINUTE_MS = 60_000

const SESSION_TIME =
  /Debug session time:\s*[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)\d* (\d{4})(?: \(UTC ?([+-]) ?(\d{1,2}):(\d{2})\))?/
const UPTIME = /System Uptime:\s*(\d+) days? (\d{1,2}):(\d{2}):(\d{2})/

const lastMatch = (lines: readonly string[], pattern: RegExp): RegExpExecArray | null =>
  lines.reduce<RegExpExecArray | null>((last, line) => pattern.exec(line) ?? last, null)

const uptimeMs = ([, days = '0', hours = '0', minutes = '0', seconds = '0']: readonly string[]): number =>
  (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
