import { closeSync, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { constants, open } from 'node:fs/promises'

/** What lies at a path is no file whose bytes are all there: a folder, a pipe, a device; or it is too large. */
export class NotAFile extends Error {
  override readonly name = 'NotAFile'
}

/**
 * Reads a file that is small by nature. A pipe or a device in its place may bring nothing for ever, or bytes without an
 * end, so it is opened without waiting and asked what it is before it is read.
 * @throws {NotAFile}
 */
export const readRegular = async (path: string, maxBytes: number): Promise<Uint8Array> => {
  const file = await open(path, constants.O_RDONLY | WITHOUT_WAITING)
  try {
    refuseOther(await file.stat(), maxBytes)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** The same as UTF-8; null where there is no such file, or it may not be read: for what decorates a report. */
export const readSmallText = async (path: string, maxBytes: number): Promise<string | null> => {
  try {
    return Buffer.from(await readRegular(path, maxBytes)).toString('utf8')
  } catch {
    return null
  }
}

/**
 * The same without waiting for the event loop, with the byte order mark heeded and left out: for work that is one
 * piece, which reads thousands of files and holds one at a time.
 */
export const readSmallTextSync = (path: string, maxBytes: number): string | null => {
  try {
    const file = openSync(path, constants.O_RDONLY | WITHOUT_WAITING)
    try {
      refuseOther(fstatSync(file), maxBytes)
      const bytes = readFileSync(file)
      const text = bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8')
      return text.startsWith('\ufeff') ? text.slice(1) : text
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

const refuseOther = (found: Stats, maxBytes: number): void => {
  if (!found.isFile()) throw new NotAFile('it is no file')
  if (found.size > maxBytes) throw new NotAFile(`it is larger than ${maxBytes} bytes`)
}

/** Windows has no such flag, and no pipe among its files. */
const WITHOUT_WAITING = constants.O_NONBLOCK ?? 0
