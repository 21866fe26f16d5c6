import { expect, test } from 'vitest'
import { equalBytes, type FileBytes, FileUnreadable, wholeOf } from '../../../src/core/parse/file-bytes.ts'

/** A file that is read in pieces, and which of them were. */
const onDisk = (bytes: Uint8Array): FileBytes & { readonly read: readonly string[] } => {
  const read: string[] = []
  return {
    length: bytes.length,
    read,
    subarray: (start, end) => {
      read.push(`${start} to ${end}`)
      return bytes.subarray(start, end)
    },
  }
}

test('all bytes at once', () => {
  const file = onDisk(Buffer.from('pool'))
  expect(Buffer.from(wholeOf(file)).toString()).toBe('pool')
  expect(file.read).toEqual(['0 to 4'])
})

const MIB = 2 ** 20
/** Two MiB and a half, with another byte at each of these places. */
const bytesWith = (...places: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(2.5 * MIB).fill(65)
  for (const place of places) bytes[place] = 66
  return bytes
}

test.each<[string, Uint8Array, Uint8Array, boolean]>([
  ['nothing', new Uint8Array(), new Uint8Array(), true],
  ['the same bytes', bytesWith(7), bytesWith(7), true],
  ['one byte more', bytesWith(), new Uint8Array(2.5 * MIB + 1).fill(65), false],
  ['the first byte', bytesWith(), bytesWith(0), false],
  ['the last byte of the first MiB', bytesWith(), bytesWith(MIB - 1), false],
  ['the first byte of the second MiB', bytesWith(), bytesWith(MIB), false],
  ['the last byte', bytesWith(), bytesWith(2.5 * MIB - 1), false],
  ['the same bytes in another order', bytesWith(3), bytesWith(MIB + 3), false],
])('files are compared to their end: %s', (_, one, other, expected) => {
  expect(equalBytes(onDisk(one), onDisk(other))).toBe(expected)
  expect(equalBytes(onDisk(other), onDisk(one))).toBe(expected)
})

test('a MiB at a time, up to the first that differs; files of other lengths are not read', () => {
  const [one, other] = [onDisk(bytesWith()), onDisk(bytesWith(MIB))]
  equalBytes(one, other)
  expect(one.read).toEqual([`0 to ${MIB}`, `${MIB} to ${2 * MIB}`])
  const short = onDisk(new Uint8Array(3))
  equalBytes(short, onDisk(bytesWith()))
  expect(short.read).toEqual([])
})

test('the name of the error tells it from our own', () => {
  expect(new FileUnreadable('gone').name).toBe('FileUnreadable')
})
