import { expect, test } from 'vitest'
import { archiveKind, defaultArchiveLimits, toArchiveLimits } from '../../src/io/archive.ts'

test.each([
  ['504b0304', 'zip'],
  ['504b030414', 'zip'],
  ['504b0506', 'zip'],
  ['504b0306', null],
  ['504b0504', null],
  ['504b0708', null],
  ['504b03', null],
  ['514b0304', null],
  ['504c0304', null],
  ['1f8b', 'gzip'],
  ['1f8b0800', 'gzip'],
  ['1f8c', null],
  ['1e8b', null],
  ['1f', null],
  ['', null],
])('bytes that begin with %s: %s', (digits, kind) => {
  expect(archiveKind(Buffer.from(digits, 'hex'))).toBe(kind)
})

test('limits are those of their settings', () => {
  expect(defaultArchiveLimits).toEqual({ entries: 1000, bytes: 2 ** 30, ratio: 250 })
  expect(toArchiveLimits({ 'max-archive-entries': 1, 'max-archive-size': 2, 'max-archive-ratio': 3 })).toEqual({
    entries: 1,
    bytes: 2,
    ratio: 3,
  })
})
