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
    const found = await file.stat()
    if (!found.isFile()) throw new NotAFile('it is no file')
    if (found.size > maxBytes) throw new NotAFile(`it is larger than ${maxBytes} bytes`)
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

/** Windows has no such flag, and no pipe among its files. */
const WITHOUT_WAITING = constants.O_NONBLOCK ?? 0
