import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wholeOf } from '../../src/core/parse/file-bytes.ts'
import { collect } from '../../src/io/spill.ts'

const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => index % 251))
async function* chunks(): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += 70_000) yield content.subarray(start, start + 70_000)
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spill-test-'))
  vi.stubEnv('TMPDIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test.each([
  ['in memory while there is room', content.length, 0],
  ['on the disk where there is less', 1_000_000, 1_000_000],
  ['on the disk from the first byte', 0, 0],
])('what a stream brings lies %s, and reads the same', async (_, room, left) => {
  const memory = { left: room }
  const { bytes, length, crc } = await collect(chunks(), memory, content.length)
  expect([length, crc, memory.left]).toEqual([content.length, crc32(content), left])
  expect(Buffer.compare(wholeOf(bytes), content)).toBe(0)
  expect(Buffer.compare(bytes.subarray(2_100_000, 2_100_100), content.subarray(2_100_000, 2_100_100))).toBe(0)
})

test.runIf(process.platform !== 'win32')('the file has no name while it is read', async () => {
  await collect(chunks(), { left: 0 }, content.length)
  expect(existsSync(folder)).toBe(true)
  expect(readdirSync(folder)).toEqual([])
})

test('more than allowed is a range error, and nothing is read on', async () => {
  let read = 0
  const counted = async function* () {
    for await (const chunk of chunks()) {
      read += chunk.length
      yield chunk
    }
  }
  await expect(collect(counted(), { left: 0 }, 100_000)).rejects.toThrow(RangeError)
  expect(read).toBe(140_000)
})

test('streams that come in at the same time share the room', async () => {
  const memory = { left: content.length + 1 }
  const read = await Promise.all([collect(chunks(), memory, content.length), collect(chunks(), memory, content.length)])
  for (const { bytes } of read) expect(Buffer.compare(wholeOf(bytes), content)).toBe(0)
  const held = read.filter(({ bytes }) => bytes instanceof Uint8Array).length
  expect(held).toBeLessThan(2)
  expect(memory.left).toBe(content.length + 1 - held * content.length)
})

test.each([
  ['in memory', content.length],
  ['on the disk', 50_000],
])('a stream that is too long, %s, leaves the room as it was', async (_, left) => {
  const memory = { left }
  await expect(collect(chunks(), memory, 300_000)).rejects.toThrow(new RangeError('more than 300000 bytes'))
  expect(memory.left).toBe(left)
})
