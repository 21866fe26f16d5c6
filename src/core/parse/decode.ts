import { BLANK, CARRIAGE_RETURN, ESCAPE, LINE_FEED, OPENING_BRACE, TAB } from './ascii.ts'
import type { FileBytes } from './file-bytes.ts'

/** Some whole lines of a dump. */
export interface Stretch {
  readonly text: string
  /**
   * The same characters at the same indices, one byte each: numbers are read several times faster from bytes. A
   * character that is no byte stands as 0xFF, which is neither digit nor blank.
   */
  readonly codes: Uint8Array
}

/** Decodes a file as one text. */
export const decodeText = (bytes: FileBytes): string => [...decode(bytes)].map(({ text }) => text).join('')

/**
 * Decodes a dump in stretches of whole lines, losing nothing; a brace stands in one stretch with what it opens.
 *
 * Windows tools write UTF-8 with or without a mark, UTF-16 (PowerShell's `>`), and raw 8-bit where a tag byte is above
 * 0x7F or the console speaks another language. A line that is not valid UTF-8 is read byte by byte (U+0000 to U+00FF),
 * so that such a tag keeps its bytes.
 */
export function* decode(file: FileBytes): Generator<Stretch, void> {
  const bytes = withoutEndMark(file)
  const head = bytes.subarray(0, SAMPLE_BYTES)
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return yield* decodeUtf8(bytes, 3)
  const byteOrder = markedOrderOf(head) ?? byteOrderOf(head)
  const start = markedOrderOf(head) === null ? 0 : 2
  return yield* byteOrder === null ? decodeUtf8(bytes, 0) : decodeUtf16({ bytes, start, byteOrder })
}

/** `copy` of the command prompt ends what it joined with this character. */
const END_OF_TEXT = 0x1a

const withoutEndMark = (file: FileBytes): FileBytes => {
  const tail = file.subarray(Math.max(0, file.length - 2), file.length)
  const width = tail.at(-1) === 0 || tail.at(0) === 0 ? 2 : 1
  if (tail.at(-1) !== END_OF_TEXT && !(width === 2 && tail.at(0) === END_OF_TEXT)) return file
  const length = file.length - Math.min(width, file.length)
  return { length, subarray: (start, end) => file.subarray(start, Math.min(end, length)) }
}

type ByteOrder = 'utf-16le' | 'utf-16be'

const markedOrderOf = (head: Uint8Array): ByteOrder | null => {
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le'
  return startsWith(head, 0xfe, 0xff) ? 'utf-16be' : null
}

/** Bytes that are looked at, and the shares of them that no text has, whatever bytes its tags are made of. */
const SAMPLE_BYTES = 4096
const MAX_CONTROLS = 0.2
const MAX_CONTROLS_BESIDE_HIGH = 0.05
const MAX_HIGH = 0.3

/** True for bytes that are no text in any encoding: reading them line by line would take long and find nothing. */
export const isBinary = (bytes: FileBytes): boolean => {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (markedOrderOf(sample) !== null || byteOrderOf(sample) !== null) return false
  const shareOf = (is: (byte: number) => boolean): number => sample.filter(is).length / Math.max(1, sample.length)
  const controls = shareOf((byte) => byte < TAB || (byte > CARRIAGE_RETURN && byte < ESCAPE))
  return (
    controls > MAX_CONTROLS || (controls > MAX_CONTROLS_BESIDE_HIGH && shareOf((byte) => byte >= FIRST_HIGH) > MAX_HIGH)
  )
}

/** ASCII ends below it. */
const FIRST_HIGH = 0x80

type Decoder = InstanceType<typeof TextDecoder>

/**
 * Bytes of a stretch, up to the end of its last line: enough to make its overhead vanish, few enough to hold beside the
 * dump.
 */
const STRETCH_BYTES = 2 ** 16

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** UTF-16 without a mark: ASCII text has a NUL in every second byte. */
const byteOrderOf = (head: Uint8Array): ByteOrder | null => {
  const sample = head.subarray(0, 512)
  const nuls = [0, 0]
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1
  }
  const [even = 0, odd = 0] = nuls
  const enough = sample.length / 4
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}

function* decodeUtf8(bytes: FileBytes, from: number): Generator<Stretch, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for (let start = from; start < bytes.length; ) {
    const stretch = wholeLines(bytes, start)
    const text = tryDecode(decoder, stretch) ?? decodeLines(decoder, stretch)
    yield text.length === stretch.length ? { text, codes: stretch } : toStretch(text)
    start += stretch.length
  }
}

/** All stretches in one text. */
export const textOf = (stretches: Iterable<Stretch>): string => [...stretches].map(({ text }) => text).join('')

/** The next stretch up to the end of its last line; of a line that is longer, all of it. */
const wholeLines = (bytes: FileBytes, start: number): Uint8Array => {
  for (let size = STRETCH_BYTES; ; size *= 2) {
    const stretch = bytes.subarray(start, start + size)
    if (start + stretch.length >= bytes.length) return stretch
    const end = endOfLines(stretch.length, {
      lastBreak: (from) => stretch.lastIndexOf(LINE_FEED, from),
      codeAt: (at) => stretch[at] ?? 0,
    })
    if (end > 0) return stretch.subarray(0, end)
  }
}

interface Characters {
  /** Index of the last line break up to this index; -1 where there is none. */
  readonly lastBreak: (from: number) => number
  readonly codeAt: (at: number) => number
}

/** Characters between a brace and its first property, at most: as far as a reader looks. */
const MAX_GAP = 200

/**
 * Index after the last line. A brace whose property stands below it begins the next stretch: a reader that saw the
 * brace alone would pass over the whole document.
 */
const endOfLines = (length: number, { lastBreak, codeAt }: Characters): number => {
  const end = lastBreak(length - 1) + 1
  let at = end - 1
  while (at >= 0 && end - at <= MAX_GAP && codeAt(at) <= BLANK) at--
  if (at < 0 || codeAt(at) !== OPENING_BRACE) return end
  return at === 0 ? 0 : lastBreak(at - 1) + 1
}

export const toStretch = (text: string): Stretch => {
  const codes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = Math.min(text.charCodeAt(at), 0xff)
  return { text, codes }
}

const tryDecode = (decoder: Decoder, bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

const decodeLines = (decoder: Decoder, bytes: Uint8Array): string => {
  const lines: string[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = endOfLine(bytes, start)
    const line = bytes.subarray(start, end)
    lines.push(tryDecode(decoder, line) ?? decodeBytes(line))
    start = end
  }
  return lines.join('')
}

const decodeBytes = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  }
  return pieces.join('')
}

/** Index after the line that `from` lies in. */
const endOfLine = (bytes: Uint8Array, from: number): number => {
  if (from >= bytes.length) return bytes.length
  const newline = bytes.indexOf(LINE_FEED, from)
  return newline === -1 ? bytes.length : newline + 1
}

interface Utf16 {
  readonly bytes: FileBytes
  readonly start: number
  readonly byteOrder: ByteOrder
}

function* decodeUtf16({ bytes, start, byteOrder }: Utf16): Generator<Stretch, void> {
  const decoder = new TextDecoder(byteOrder)
  let pieces: string[] = []
  for (let at = start; at < bytes.length; at += STRETCH_BYTES) {
    const text = decoder.decode(bytes.subarray(at, at + STRETCH_BYTES), { stream: true })
    const end = endOfLines(text.length, {
      lastBreak: (from) => text.lastIndexOf('\n', from),
      codeAt: (at) => text.charCodeAt(at),
    })
    if (end > 0) {
      yield toStretch(pieces.join('') + text.slice(0, end))
      pieces = []
    }
    pieces.push(text.slice(end))
  }
  yield toStretch(pieces.join('') + decoder.decode())
}
