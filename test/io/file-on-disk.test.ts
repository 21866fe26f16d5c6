import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { equalBytes } from '../../src/core/parse/file-bytes.ts'
import { parse } from '../../src/core/parse/index.ts'
import { UserError } from '../../src/core/problem.ts'
import { fileOnDisk } from '../../src/io/file-on-disk.ts'
import { fixture } from '../fixtures.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const onDisk = (bytes: Uint8Array) => {
  const path = join(folder, 'dump')
  writeFileSync(path, bytes)
  return fileOnDisk(path, bytes.length)
}

test('any part is the same as in memory, forwards, backwards and past the end', () => {
  const bytes = Buffer.alloc(3 * 2 ** 20 + 17)
  for (let at = 0; at < bytes.length; at += 3) bytes[at] = (at * 31) & 0xff
  const file = onDisk(bytes)
  const cuts: readonly (readonly [number, number])[] = [
    [0, 10],
    [2 ** 20 - 5, 2 ** 20 + 5],
    [2 ** 21, 2 ** 21 + 2 ** 20 + 3],
    [7, 9],
    [bytes.length - 4, bytes.length + 100],
    [bytes.length, bytes.length + 1],
  ]
  for (const [start, end] of cuts) expect(Buffer.compare(file.subarray(start, end), bytes.subarray(start, end))).toBe(0)
  expect(equalBytes(file, bytes)).toBe(true)
  bytes[2 ** 21 + 1] = 1
  expect(equalBytes(file, bytes)).toBe(false)
})

test.each(['utf8', 'utf16le', 'latin1'] as const)('a dump in %s is read as from memory', (encoding) => {
  const text = fixture('kd-poolused-verbose-1.txt').toString('latin1').repeat(40)
  const marked = encoding === 'utf16le' ? `\ufeff${text}` : text
  const bytes = Buffer.from(marked, encoding)
  expect(parse('dump', onDisk(bytes))).toEqual(parse('dump', bytes))
})

test('a file that became shorter, or is gone, is said so', () => {
  const bytes = Buffer.alloc(3 * 2 ** 20)
  const file = onDisk(bytes)
  file.subarray(0, 4)
  truncateSync(join(folder, 'dump'), 2 ** 20)
  expect(() => file.subarray(2 ** 21, 2 ** 21 + 4)).toThrow(/became shorter/)
  rmSync(join(folder, 'dump'))
  expect(() => file.subarray(2 ** 21, 2 ** 21 + 4)).toThrow(UserError)
})

test('a dump that is gone when it is parsed is a problem, and the others are judged', () => {
  const file = onDisk(Buffer.alloc(3 * 2 ** 20))
  rmSync(join(folder, 'dump'))
  expect(parse('dump', file).problems).toMatchObject([{ code: 'FILE_UNREADABLE', source: 'dump' }])
})
