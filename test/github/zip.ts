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
}

/** `{ 'pool-before.txt': text }` or a list of entries → the bytes of a zip, deflated as actions/upload-artifact does. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>> | readonly ZipEntry[]): Uint8Array => {
  const entries = Array.isArray(files) ? files : Object.entries(files).map(([name, content]) => ({ name, content }))
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries as readonly ZipEntry[]) {
    const packed = deflateRawSync(entry.content)
    const name = Buffer.from(entry.name)
    const common = commonFields(entry, packed.length, name.length)
    const local = Buffer.concat([bytes(0x04034b50, 4), common, bytes(0, 2), name, packed])
    const mode = entry.isSymlink === true ? 0o120777 : 0o100644
    const central = [bytes(0x02014b50, 4), bytes(0x031e, 2), common, bytes(0, 2), bytes(0, 2), bytes(0, 2), bytes(0, 2)]
    centrals.push(Buffer.concat([...central, bytes(mode * 0x10000, 4), bytes(offset, 4), name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const counts = [bytes(0, 4), bytes(entries.length, 2), bytes(entries.length, 2)]
  const end = [bytes(0x06054b50, 4), ...counts, bytes(directory.length, 4), bytes(offset, 4), bytes(0, 2)]
  return Buffer.concat([...locals, directory, ...end])
}

/** Version, flags, method, time, CRC-32, sizes and name length: the same in both headers. */
const commonFields = (entry: ZipEntry, packedSize: number, nameLength: number): Buffer => {
  const { content, isEncrypted = false, statedSize = Buffer.byteLength(content), statedCrc = crc32(content) } = entry
  const flags = 0x0800 | (isEncrypted ? 1 : 0)
  const fields = [bytes(20, 2), bytes(flags, 2), bytes(8, 2), bytes(0, 4), bytes(statedCrc, 4)]
  return Buffer.concat([...fields, bytes(packedSize, 4), bytes(statedSize, 4), bytes(nameLength, 2)])
}

/** Little-endian. */
const bytes = (value: number, size: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(size)
  buffer.writeUIntLE(value, 0, size)
  return buffer
}
