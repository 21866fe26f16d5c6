import { UserError } from '../problem.ts'

/** A file on the disk that cannot be read any more. */
export class FileUnreadable extends UserError {
  override readonly name = 'FileUnreadable'
}

/**
 * The bytes of a file. A `Uint8Array` is one; a larger file is read from the disk in stretches, so that memory grows
 * with the tags of a series and not with its text.
 */
export interface FileBytes {
  readonly length: number
  /** @throws {FileUnreadable} */
  readonly subarray: (start: number, end: number) => Uint8Array
}

/** All bytes at once: for files that are small by nature. */
export const wholeOf = (bytes: FileBytes): Uint8Array => bytes.subarray(0, bytes.length)

/** Bytes compared at once. */
const STRETCH_BYTES = 2 ** 20

export const equalBytes = (one: FileBytes, other: FileBytes): boolean => {
  if (one.length !== other.length) return false
  for (let start = 0; start < one.length; start += STRETCH_BYTES) {
    const [these, those] = [one.subarray(start, start + STRETCH_BYTES), other.subarray(start, start + STRETCH_BYTES)]
    if (these.some((byte, index) => byte !== those[index])) return false
  }
  return true
}
