/**
 * Bytes → text, losing nothing.
 *
 * Windows tools write UTF-8 with or without a mark, UTF-16 (PowerShell's `>`), and raw 8-bit where a tag byte is above
 * 0x7F or the console speaks another language. What is not valid UTF-8 is read byte by byte (U+0000 to U+00FF), so that
 * such a tag keeps its bytes.
 */
export const decode = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeUtf8(bytes.subarray(3))
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes.subarray(2))
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes.subarray(2))
  const byteOrder = byteOrderOf(bytes)
  return byteOrder === null ? decodeUtf8(bytes) : new TextDecoder(byteOrder).decode(bytes)
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** UTF-16 without a mark: ASCII text has a NUL in every second byte. */
const byteOrderOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 512)
  const nuls = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index & 1] = (nuls[index & 1] ?? 0) + 1
  }
  const [even = 0, odd = 0] = nuls
  const enough = sample.length / 4
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}

const decodeUtf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return decodeBytes(bytes)
  }
}

const decodeBytes = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  }
  return pieces.join('')
}
