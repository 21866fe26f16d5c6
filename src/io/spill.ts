import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { FileBytes } from '../core/parse/file-bytes.ts'
import { openFileOnDisk } from './file-on-disk.ts'

/** Bytes that may still be held in memory. */
export interface Memory {
  left: number
}

export interface Collected {
  readonly bytes: FileBytes
  readonly length: number
  /** CRC-32 of the content. */
  readonly crc: number
}

/**
 * Collects what a stream brings: in memory while there is room for it, and else in a file of ours, which is read in
 * stretches and gone when the process ends, however it ends.
 * @throws {RangeError} for more than `maxBytes`, without reading on.
 */
export const collect = async (
  stream: AsyncIterable<Uint8Array>,
  memory: Memory,
  maxBytes: number,
): Promise<Collected> => {
  const chunks: Uint8Array[] = []
  const seen = { length: 0, crc: 0 }
  let file: number | null = null
  try {
    for await (const chunk of stream) {
      seen.length += chunk.length
      if (seen.length > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`)
      seen.crc = crc32(chunk, seen.crc)
      if (file === null && chunk.length > memory.left) {
        file = openHiddenFile()
        for (const earlier of chunks) writeAll(file, earlier)
        giveBack(chunks.splice(0), memory)
      }
      if (file === null) {
        // Taken at once: other streams come in at the same time.
        memory.left -= chunk.length
        chunks.push(chunk)
      } else writeAll(file, chunk)
    }
  } catch (error) {
    giveBack(chunks, memory)
    if (file !== null) closeSync(file)
    throw error
  }
  if (file !== null) return { ...seen, bytes: openFileOnDisk(file, seen.length) }
  return { ...seen, bytes: Buffer.concat(chunks) }
}

const giveBack = (chunks: readonly Uint8Array[], memory: Memory): void => {
  for (const { length } of chunks) memory.left += length
}

const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

/**
 * Opens a file that has no name any more: nobody else can open it, and it ends with the process. Windows removes no
 * open file, so there it goes at the end.
 */
const openHiddenFile = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'pool-leak-check-'))
  const file = openSync(join(folder, 'unpacked'), 'wx+', 0o600)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    remove()
  } catch {
    process.once('exit', () => {
      closeSync(file)
      remove()
    })
  }
  return file
}
