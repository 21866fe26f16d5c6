import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of a zip for tests; what is set beside `content` makes it a hostile one. */
export interface ZipEntry {
  readonly name: string
  readonly content: string | Uint8Array
  readonly isEncrypted?: boolean
  readonly isSymlink?: boolean
  /** Unpacked size as the headers state it. */
  readonly statedSize?: number
  readonly statedCrc?: number
  /** Number of the way it says that it is packed; it is packed so where that is 0, stored, or 8, deflated. */
  readonly method?: number
  /** Extra fields in front of its content. */
  readonly extra?: Uint8Array
  /** Where the directory says that it stands. */
  readonly statedOffset?: number
}

/** `{ 'pool-before.txt': text }` or a list of entries → the bytes of a zip, deflated as actions/upload-artifact does; it may state another count. */
export const zip = (
  files: Readonly<Record<string, string | Uint8Array>> | readonly ZipEntry[],
  statedCount?: number,
): Uint8Array => {
  const entries = Array.isArray(files) ? files : Object.entries(files).map(([name, content]) => ({ name, content }))
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries as readonly ZipEntry[]) {
    const packed = packedOf(entry)
    const name = Buffer.from(entry.name)
    const common = commonFields(entry, packed.length, name.length)
    const mode = entry.isSymlink === true ? 0o120777 : 0o100644
    const { extra = Buffer.alloc(0), statedOffset = offset } = entry
    const local = Buffer.concat([LOCAL, common, bytes(extra.length, 2), name, extra, packed])
    const place = [bytes(mode * 0x10000, 4), bytes(statedOffset, 4)]
    centrals.push(Buffer.concat([CENTRAL, common, Buffer.alloc(8), ...place, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  // More entries than two bytes count are told in a larger record in front of the usual one.
  const entryCount = statedCount ?? entries.length
  const isLarge = entryCount >= 0xffff
  const count = bytes(isLarge ? 0xffff : entryCount, 2)
  const end = [
    bytes(0x06054b50, 4),
    bytes(0, 4),
    count,
    count,
    bytes(directory.length, 4),
    bytes(offset, 4),
    bytes(0, 2),
  ]
  const large = isLarge ? largeEnd({ count: entryCount, size: directory.length, offset }) : []
  return Buffer.concat([...locals, directory, ...large, ...end])
}

const packedOf = ({ content, method }: ZipEntry): Uint8Array => {
  if (method === 0) return typeof content === 'string' ? Buffer.from(content) : content
  return content.length === 0 ? EMPTY : deflateRawSync(content)
}

/** What an empty file is packed to. */
const EMPTY = deflateRawSync('')
const LOCAL = Buffer.from('504b0304', 'hex')
/** With the program that made it. */
const CENTRAL = Buffer.from('504b01021e03', 'hex')

/** The end of a zip64, and where it stands. */
const largeEnd = (directory: { readonly count: number; readonly size: number; readonly offset: number }): Buffer[] => {
  const eight = (value: number) => Buffer.concat([bytes(value, 4), bytes(0, 4)])
  const { count, size, offset } = directory
  const versions = [bytes(45, 2), bytes(45, 2), bytes(0, 4), bytes(0, 4)]
  return [
    ...[bytes(0x06064b50, 4), eight(44), ...versions, eight(count), eight(count), eight(size), eight(offset)],
    ...[bytes(0x07064b50, 4), bytes(0, 4), eight(offset + size), bytes(1, 4)],
  ]
}

/** Version, flags, method, time, CRC-32, sizes and name length: the same in both headers. */
const commonFields = (entry: ZipEntry, packedSize: number, nameLength: number): Buffer => {
  const {
    content,
    isEncrypted = false,
    method = 8,
    statedSize = Buffer.byteLength(content),
    statedCrc = crc32(content),
  } = entry
  const flags = 0x0800 | (isEncrypted ? 1 : 0)
  const fields = Buffer.alloc(24)
  for (const [at, value] of [20, flags, method].entries()) fields.writeUInt16LE(value, 2 * at)
  for (const [at, value] of [statedCrc, packedSize, statedSize].entries()) fields.writeUInt32LE(value, 10 + 4 * at)
  fields.writeUInt16LE(nameLength, 22)
  return fields
}

/** Little-endian. */
const bytes = (value: number, size: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(size)
  buffer.writeUIntLE(value, 0, size)
  return buffer
}
