import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bannerIn, momentAbove } from '../../../src/core/parse/banner.ts'

const UPTIME = 'System Uptime: 1 days 2:03:04.567'
const UPTIME_MS = (26 * 3600 + 3 * 60 + 4) * 1000

test('any session time reads as the same moment in UTC, and the boot lies the uptime before it', () => {
  const moments = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2099, 11, 31) / 1000 })
  fc.assert(
    fc.property(moments, fc.integer({ min: -12, max: 14 }), (seconds, hours) => {
      const local = new Date((seconds + hours * 3600) * 1000).toUTCString()
      const [, weekday, day, month, year, time] = /(\w+), (\d+) (\w+) (\d+) ([\d:]+)/.exec(local) ?? []
      const zone = `(UTC ${hours < 0 ? '-' : '+'} ${Math.abs(hours)}:00)`
      const line = `Debug session time: ${weekday} ${month} ${String(Number(day)).padStart(2)} ${time}.000 ${year} ${zone}`
      const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z')
      expect(bannerIn([line, UPTIME])).toEqual({
        takenAt: iso(seconds * 1000),
        bootedAt: iso(seconds * 1000 - UPTIME_MS),
      })
    }),
  )
})

test('an old debugger states no zone: times on the machine’s own clock', () => {
  const line = 'Debug session time: Thu Oct  4 18:58:34 2001'
  expect(bannerIn([line, 'System Uptime: 0 days 1:00:00'])).toEqual({
    takenAt: '2001-10-04T18:58:34',
    bootedAt: '2001-10-04T17:58:34',
  })
})

test.each([
  ['no banner', []],
  ['an uptime alone, which says of no moment', [UPTIME]],
  ['a month that is none', ['Debug session time: Thu Foo  9 10:00:00.000 2026 (UTC + 2:00)']],
  ['an hour that is none', ['Debug session time: Thu Jul  9 99:00:00.000 2026 (UTC + 2:00)']],
])('%s states nothing', (_, lines) => {
  expect(bannerIn(lines)).toEqual({})
})

test.each([
  ['Windows 10 Kernel Version 26100 MP (16 procs) Free x64', { osBuild: '26100', architecture: 'x64' }],
  [
    'Windows 10 Kernel Version 22000 MP (8 procs) Free ARM 64-bit (AArch64)',
    { osBuild: '22000', architecture: 'ARM64' },
  ],
  ['Windows XP Kernel Version 2600 (Service Pack 3) UP Free x86 compatible', { osBuild: '2600', architecture: 'x86' }],
  ['The Kernel Version 26100 is installed', {}],
])('%s', (line, machine) => {
  expect(bannerIn([line])).toEqual(machine)
})

const SESSION = 'Debug session time: Thu Jul  9 10:00:00.000 2026 (UTC + 0:00)'

test.each<[string, readonly string[], object]>([
  ['of a script', ['2026-05-01T12:00:00Z', '0: kd> !poolused 2'], { takenAt: '2026-05-01T12:00:00Z' }],
  ['of a shell', ['Fri 05/22/2020 22:35:55.53', '0: kd> !poolused 2'], { takenAt: '2020-05-22T22:35:55.53' }],
  [
    'of .echotime',
    ['lkd> .echotime', 'Debugger (not debuggee) time: Fri May  1 12:34:56.789 2026 (UTC + 2:00)', 'lkd> !poolused 2'],
    { takenAt: '2026-05-01T12:34:56.789' },
  ],
  ['none, where the banner has one', [SESSION, '2027-05-01T12:00:00Z'], { takenAt: '2026-07-09T10:00:00Z' }],
  [
    'none, of files and builds',
    [
      "Opened log file 'c:\\d_1a2b_2026-05-01_22-00-00-123.log'",
      'Loading Dump File [C:\\2026-05-01_22-00-00.dmp]',
      '    Image date: Sat Mar 30 04:05:06 2024',
      '    Timestamp:        Sat Mar 30 04:05:06 2024 (6607A3B2)',
    ],
    {},
  ],
])('the time above a command: %s', (_, lines, expected) => {
  expect(momentAbove(lines)).toEqual(expected)
})
