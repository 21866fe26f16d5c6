import { closeSync, openSync, readSync } from 'node:fs'
import { type FileBytes, FileUnreadable } from '../core/parse/file-bytes.ts'

/** Bytes read from the disk at once, and kept until others are asked for. */
const WINDOW_BYTES = 2 ** 20

/**
 * A file that is read where it lies, in stretches: a series of a whole day is larger than memory should hold.
 * @throws {FileUnreadable} from `subarray` when the file cannot be read any more, or has become shorter.
 */
export const fileOnDisk = (path: string, length: number): FileBytes =>
  inWindows(length, (start, end) => {
    const file = openAgain(path)
    try {
      return readRange(file, start, end)
    } finally {
      closeSync(file)
    }
  })

/** The same for a file that is open, and stays so. */
export const openFileOnDisk = (file: number, length: number): FileBytes =>
  inWindows(length, (start, end) => readRange(file, start, end))

const inWindows = (length: number, read: (start: number, end: number) => Uint8Array): FileBytes => {
  let window: Uint8Array = new Uint8Array()
  let from = 0
  const subarray: FileBytes['subarray'] = (start, end) => {
    const last = Math.min(end, length)
    if (start < from || last > from + window.length) {
      window = read(start, Math.max(last, Math.min(start + WINDOW_BYTES, length)))
      from = start
    }
    return window.subarray(start - from, last - from)
  }
  return { length, subarray }
}

const readRange = (file: number, start: number, end: number): Uint8Array => {
  const bytes = new Uint8Array(end - start)
  try {
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, { offset: at, position: start + at })
      if (read === 0) throw new FileUnreadable('it became shorter while it was read: give a file that nobody writes to')
      at += read
    }
  } catch (error) {
    throw error instanceof FileUnreadable ? error : new FileUnreadable(codeOf(error))
  }
  return bytes
}

const openAgain = (path: string): number => {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw new FileUnreadable(codeOf(error))
  }
}

/** `EIO` */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
