import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
  ['windows 10 kernel version 26100 MP free ARM 64', { osBuild: '26100', architecture: 'ARM64' }],
  ['Windows 8 Kernel Version 9200 UP Checked arm', { osBuild: '9200', architecture: 'arm' }],
  ['Kernel Version 260 MP Free x64', { osBuild: '260', architecture: 'x64' }],
  ['Kernel Version 260 Free x64', { osBuild: '260', architecture: 'x64' }],
  ['Kernel Version 26 MP Free x64', {}],
  ['Kernel Version 260000 MP Free x64', { osBuild: '260000', architecture: 'x64' }],
  ['Kernel Version 2600000 MP Free x64', {}],
  ['MyKernel Version 26100 MP Free x64', {}],
  ['Kernel Version 26100 MP Freed x64', {}],
  ['Kernel Version 26100 MP Free x640', {}],
  ['Kernel Version 26100 MP Free ia64', {}],
  [`Kernel Version 26100 ${'x'.repeat(59)} Free x64`, { osBuild: '26100', architecture: 'x64' }],
  [`Kernel Version 26100 ${'x'.repeat(60)} Free x64`, {}],
  ['The Kernel Version 26100 is installed', {}],
])('%s', (line, machine) => {
  expect(bannerIn([line])).toEqual(machine)
})

test('the last banner of a transcript counts, and so do the last times', () => {
  const banner = (version: number, hour: number, days: number): readonly string[] => [
    `Windows 10 Kernel Version ${version} MP (16 procs) Free x64`,
    `Debug session time: Thu Jul  9 1${hour}:00:00.000 2026 (UTC + 0:00)`,
    `System Uptime: ${days} days 0:00:00.000`,
    '0: kd> !poolused 2',
  ]
  expect(bannerIn([...banner(22000, 1, 5), ...banner(26100, 2, 1)])).toEqual({
    osBuild: '26100',
    architecture: 'x64',
    takenAt: '2026-07-09T12:00:00Z',
    bootedAt: '2026-07-08T12:00:00Z',
  })
})

describe('the time of a session', () => {
  const takenAt = (text: string): string | undefined => bannerIn([`Debug session time: ${text}`]).takenAt

  test.each([
    ['Thu Jul  9 10:00:00.000 2026 (UTC + 2:00)', '2026-07-09T08:00:00Z'],
    ['Thu Jul 19 10:00:00.000 2026 (UTC - 2:00)', '2026-07-19T12:00:00Z'],
    ['Thu Jul 19 10:00:00 2026 (UTC+5:30)', '2026-07-19T04:30:00Z'],
    ['Thu Jul 19 10:00:00 2026 (UTC -9:30)', '2026-07-19T19:30:00Z'],
    ['Thu Jul 19 10:00:00 2026 (UTC - 10:00)', '2026-07-19T20:00:00Z'],
    ['Thu Jul 19 10:00:00.1 2026', '2026-07-19T10:00:00'],
    ['Thu Jul 19 10:00:00.9999999 2026', '2026-07-19T10:00:00'],
    ['Thu Jul    9 10:00:00 2026', '2026-07-09T10:00:00'],
    ['Thu Jul 19 10:00:00 2026 (UTC)', '2026-07-19T10:00:00'],
    ['Thu Jul 19  10:00:00 2026', undefined],
    ['Thu Jul9 10:00:00 2026', undefined],
    ['Thu Jul 119 10:00:00 2026', undefined],
    ['Thu Jul 19 1:00:00 2026', undefined],
    ['Thu Jul 19 10:00 2026', undefined],
    ['Thu Jul 19 10:00:00 26', undefined],
    ['thu Jul 19 10:00:00 2026', undefined],
    ['Thursday Jul 19 10:00:00 2026', undefined],
    ['Thu July 19 10:00:00 2026', undefined],
  ])('%s', (text, expected) => {
    expect(takenAt(text)).toBe(expected)
    expect(takenAt(`   ${text}`)).toBe(expected)
  })
})

test.each([
  ['0 days 0:00:01', '2026-07-09T09:59:59Z'],
  ['0 days 0:01:00.999', '2026-07-09T09:59:00Z'],
  ['0 days 10:00:00.000', '2026-07-09T00:00:00Z'],
  ['1 day 0:00:00', '2026-07-08T10:00:00Z'],
  ['400 days 0:00:00', '2025-06-04T10:00:00Z'],
  ['0 days 100:00:00', undefined],
  ['0 days 1:00', undefined],
  ['days 1:00:00', undefined],
  ['1 weeks 1:00:00', undefined],
])('an uptime of %s', (text, expected) => {
  const session = 'Debug session time: Thu Jul  9 10:00:00.000 2026 (UTC + 0:00)'
  expect(bannerIn([session, `System Uptime: ${text}`])).toEqual({
    takenAt: '2026-07-09T10:00:00Z',
    ...(expected === undefined ? {} : { bootedAt: expected }),
  })
  expect(bannerIn([session, `System Uptime:   ${text}`]).bootedAt).toBe(expected)
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

test.each([
  ...['Timestamp', 'Image', 'Built', 'Build', 'Opened', 'Closing', 'Loading', 'Version', 'prebuilt'],
  ...['a.dmp', 'a.log', 'a.txt', 'a.SYS', 'a.exe', 'a.pdb', 'a.log:'],
])('the time of a file is none: %s', (word) => {
  expect(momentAbove([`${word} 2026-05-01T12:00:00Z`])).toEqual({})
  expect(momentAbove([`${word} 2026-05-01T12:00:00Z`, '2026-05-01T13:00:00Z'])).toEqual({
    takenAt: '2026-05-01T13:00:00Z',
  })
})

test.each(['a.logs', 'a log', 'a.dll', 'alog', 'adding'])('the time beside %j is one', (word) => {
  expect(momentAbove([`${word} 2026-05-01T12:00:00Z`])).toEqual({ takenAt: '2026-05-01T12:00:00Z' })
})

test('a time above a command stands beside the machine', () => {
  const kernel = 'Windows 10 Kernel Version 26100 MP (16 procs) Free x64'
  expect(momentAbove([kernel, '2026-05-01T12:00:00Z'])).toEqual({
    osBuild: '26100',
    architecture: 'x64',
    takenAt: '2026-05-01T12:00:00Z',
  })
  expect(momentAbove([kernel])).toEqual({ osBuild: '26100', architecture: 'x64' })
})
