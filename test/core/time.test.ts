import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  localTimeOf,
  millisecondsBetween,
  millisecondsOf,
  toStatedTime,
  utcTimeOf,
  weekdayOf,
} from '../../src/core/time.ts'

const moments = fc
  .integer({ min: Date.UTC(1970, 0, 1) / 1000, max: Date.UTC(2099, 11, 31) / 1000 })
  .map((seconds) => seconds * 1000)

test('a moment reads back, in UTC and on a clock, as Date has it', () => {
  fc.assert(
    fc.property(moments, (ms) => {
      const date = new Date(ms)
      expect(utcTimeOf(ms)).toBe(date.toISOString().replace('.000', ''))
      expect(weekdayOf(ms)).toBe(date.getUTCDay())
      for (const time of [utcTimeOf(ms), localTimeOf(ms)]) {
        expect(toStatedTime(time)).toBe(time)
        expect(millisecondsOf(time)).toBe(ms)
      }
    }),
  )
})

test('an offset is taken off, whatever it is', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -12 * 60, max: 14 * 60 }), (ms, minutes) => {
      const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
      const zone = `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
      expect(toStatedTime(`${localTimeOf(ms + minutes * 60_000)}${zone}`)).toBe(utcTimeOf(ms))
    }),
  )
})

test.each([
  '',
  'yesterday',
  '2026-05-01',
  '2026-02-30T00:00:00Z',
  '2026-05-01T24:00:00Z',
  '2026-05-01T12.5:00',
  '12:00',
])('%j is no time', (text) => {
  expect(toStatedTime(text)).toBe(null)
})

test('times compare with their like only', () => {
  const local = localTimeOf(3_600_000)
  expect(millisecondsBetween(utcTimeOf(0), utcTimeOf(60_000))).toBe(60_000)
  expect(millisecondsBetween(local, localTimeOf(0))).toBe(-3_600_000)
  expect(millisecondsBetween(local, utcTimeOf(0))).toBe(null)
})
