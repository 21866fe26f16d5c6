import { describe, expect, test } from 'vitest'
import { decode, decodeText, isBinary, textOf, toStretch } from '../../../src/core/parse/decode.ts'

const LE = (text: string): Buffer => Buffer.from(text, 'utf16le')
const BE = (text: string): Buffer => Buffer.from(LE(text)).swap16()
const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))

describe('the encoding', () => {
  test.each<[string, Buffer, string]>([
    ['UTF-8', bytes('Tag é €\n'), 'Tag é €\n'],
    ['its mark is no text', bytes('\ufeffTag\n'), 'Tag\n'],
    ['a second mark is', bytes('\ufeff\ufeffTag\n'), '\ufeffTag\n'],
    ['so is the mark of a file that was appended', bytes(0xff, '\n\ufeffTag\n'), '\u00ff\n\ufeffTag\n'],
    ['the first byte of the mark', bytes(0xef, 'ab\n'), '\u00efab\n'],
    ['two bytes of the mark', bytes(0xef, 0xbb, 'a\n'), '\u00ef\u00bba\n'],
    ['the last bytes of the mark', bytes('x', 0xbb, 0xbf, 'a\n'), 'x\u00bb\u00bfa\n'],
    ['UTF-16 with a mark', Buffer.concat([bytes(0xff, 0xfe), LE('Tag é €\n')]), 'Tag é €\n'],
    ['the other order with a mark', Buffer.concat([bytes(0xfe, 0xff), BE('Tag é €\n')]), 'Tag é €\n'],
    ['UTF-16 without ASCII, with a mark', Buffer.concat([bytes(0xff, 0xfe), LE('水池標記\n')]), '水池標記\n'],
    ['the other order without ASCII, with a mark', Buffer.concat([bytes(0xfe, 0xff), BE('水池\n')]), '水池\n'],
    ['UTF-16 without a mark', LE('Tag Type\n'), 'Tag Type\n'],
    ['the other order without a mark', BE('Tag Type\n'), 'Tag Type\n'],
    ['half of its mark', bytes(0xff, 'a\n'), '\u00ffa\n'],
    ['half of the other mark', bytes(0xfe, 'a\n'), '\u00fea\n'],
    ['UTF-16 that breaks off inside a character', Buffer.concat([LE('Tag Type'), bytes(0x41)]), 'Tag Type\ufffd'],
    ['nothing', bytes(), ''],
    ['a mark alone', bytes('\ufeff'), ''],
  ])('%s', (_, file, expected) => {
    expect(decodeText(file)).toBe(expected)
  })

  test.each<[string, Buffer, string]>([
    ['a NUL in each second byte', bytes('a\0b\0c\0d\0'), 'abcd'],
    ['in more than a quarter of the bytes', bytes('a\0b\0c\0de'), 'abc\u6564'],
    ['in a quarter of the bytes', bytes('a\0b\0cdef'), 'a\0b\0cdef'],
    ['in first bytes', bytes('\0a\0b\0c\0d'), 'abcd'],
    ['in more than a quarter of the first ones', bytes('\0a\0b\0cde'), 'abc\u6465'],
    ['in a quarter of the first ones', bytes('\0a\0bcdef'), '\0a\0bcdef'],
    ['in bytes of both kinds', bytes('a\0b\0c\0d\0\0e'), 'a\0b\0c\0d\0\0e'],
    ['in bytes of both kinds, the first ones first', bytes('\0a\0b\0c\0d\0\0'), '\0a\0b\0c\0d\0\0'],
  ])('without a mark: %s', (_, file, expected) => {
    expect(decodeText(file)).toBe(expected)
  })

  test('the first 512 bytes tell the order', () => {
    const strange = '\u0100'
    expect(decodeText(LE(`${'a'.repeat(256)}${strange}\n`))).toBe(`${'a'.repeat(256)}${strange}\n`)
    expect(decodeText(LE(`${'a'.repeat(255)}${strange}\n`)).slice(0, 4)).toBe('a\0a\0')
  })

  test('a line that is no UTF-8 keeps its bytes, and the lines beside it are UTF-8', () => {
    const file = bytes('é\n', 0xe9, 'x', 0xff, '\nü\n', 0xe4)
    expect(decodeText(file)).toBe('é\n\u00e9x\u00ff\nü\n\u00e4')
  })

  test('a long line of bytes', () => {
    const line = Buffer.from(Array.from({ length: 20_000 }, (_, index) => 0x80 + (index % 101)))
    expect(decodeText(line)).toBe(line.toString('latin1'))
  })
})

describe('the character that `copy` puts at the end', () => {
  test.each<[string, Buffer, string]>([
    ['is taken off', bytes('Tag\n', 0x1a), 'Tag\n'],
    ['once', bytes('Tag\n', 0x1a, 0x1a), 'Tag\n\x1a'],
    ['of a file of it alone', bytes(0x1a), ''],
    ['of UTF-16', LE('Tag Type\n\x1a'), 'Tag Type\n'],
    ['of the other order', BE('Tag Type\n\x1a'), 'Tag Type\n'],
    ['not where text follows', bytes('Tag', 0x1a, '\n'), 'Tag\x1a\n'],
    ['not of another character', bytes('Tag', 0x1b), 'Tag\x1b'],
    ['not of a text that ends with NUL', bytes('Tag', 0), 'Tag\0'],
    ['not two characters before the end', bytes(0x1a, 'ag'), '\x1aag'],
  ])('%s', (_, file, expected) => {
    expect(decodeText(file)).toBe(expected)
  })

  test('no stretch of the file holds it', () => {
    const text = `${'x'.repeat(70_000)}\n`
    expect(decodeText(bytes(text, 0x1a))).toBe(text)
  })
})

describe('stretches', () => {
  const lines = (length: number, count: number): string =>
    Array.from({ length: count }, (_, index) => `${index} `.padEnd(length, 'é')).join('\n')
  const texts: readonly (readonly [string, string])[] = [
    ['short lines', lines(80, 4000)],
    ['lines of a stretch', lines(2 ** 16 - 1, 4)],
    ['lines of several stretches', lines(200_000, 4)],
    ['one line', 'x'.repeat(300_000)],
    ['a line break as the last byte of a stretch', `${'x'.repeat(2 ** 16 - 1)}\nyy\n`],
    ['a line break as the first byte of a stretch', `${'x'.repeat(2 ** 16)}\nyy\n`],
    ['characters of two units', `${'\u{1f600}'.repeat(70_000)}\n${'\u{1f600}'.repeat(9)}`],
    ['an odd number of units before them', `x${'\u{1f600}'.repeat(70_000)}\n${'\u{1f600}'.repeat(9)}`],
    ['blank lines', '\n'.repeat(200_000)],
    ['braces', '{\n'.repeat(200_000)],
    ['a brace and blank lines', `{${'\n'.repeat(200_000)}`],
  ]

  test.each(texts)('%s: nothing is lost, and each but the last ends with its line', (_, text) => {
    for (const file of [bytes(text), bytes('\ufeff', text), LE(`\ufeff${text}`), BE(`\ufeff${text}`)]) {
      const stretches = [...decode(file)]
      expect(textOf(stretches) === text).toBe(true)
      expect(stretches.slice(0, -1).filter((stretch) => !stretch.text.endsWith('\n'))).toEqual([])
      // Its text and its codes run beside each other.
      const differing = stretches.filter(({ text: own, codes }) => Buffer.compare(codes, toStretch(own).codes) !== 0)
      expect(differing.length).toBe(0)
    }
  })

  test('are of 64 KiB, so that a file is never one string', () => {
    const text = 'x'
      .repeat(2 ** 12 - 1)
      .concat('\n')
      .repeat(64)
    expect([...decode(bytes(text))].map((stretch) => stretch.text.length)).toEqual([65_536, 65_536, 65_536, 65_536])
    const wide = [...decode(LE(`\ufeff${text}`))].map((stretch) => stretch.text.length)
    expect(Math.max(...wide)).toBeLessThanOrEqual(2 ** 15 + 2 ** 12)
  })

  test('a brace stands in one stretch with what it opens, wherever it lies', () => {
    for (let before = 2 ** 15 - 12; before < 2 ** 16 + 12; before++) {
      // At the ends of a stretch of UTF-16 and of UTF-8.
      if (before > 2 ** 15 + 12 && before < 2 ** 16 - 12) continue
      const text = `${'x'.repeat(before)}\n  {\r\n\r\n  "format"\n${'y\n'.repeat(2 ** 16)}`
      for (const file of [bytes(text), LE(`\ufeff${text}`)]) {
        const stretches = [...decode(file)]
        expect(textOf(stretches) === text).toBe(true)
        expect(stretches.filter((stretch) => /\{\r\n\r\n {2}"format"/.test(stretch.text))).toHaveLength(1)
      }
    }
  })

  test('a character that is no byte stands as 0xFF', () => {
    expect([...toStretch('A\u00e9\u00ff\u0100\u20ac').codes]).toEqual([0x41, 0xe9, 0xff, 0xff, 0xff])
  })
})

describe('bytes that are no text', () => {
  /** So many bytes of each kind, in a hundred. */
  const mix = (counts: { readonly controls: number; readonly high?: number; readonly control?: number }): Buffer => {
    const { controls, high = 0, control = 0x01 } = counts
    return Buffer.from([
      ...new Array<number>(controls).fill(control),
      ...new Array<number>(high).fill(0x80),
      ...new Array<number>(100 - controls - high).fill(0x41),
    ])
  }

  test.each([
    [{ controls: 20 }, false],
    [{ controls: 21 }, true],
    [{ controls: 5, high: 40 }, false],
    [{ controls: 6, high: 30 }, false],
    [{ controls: 6, high: 31 }, true],
    [{ controls: 0, high: 100 }, false],
    [{ controls: 0 }, false],
  ])('%j of a hundred: %s', (counts, expected) => {
    expect(isBinary(mix(counts))).toBe(expected)
  })

  test('which bytes are no text', () => {
    const controls = Array.from({ length: 256 }, (_, control) => control).filter((control) =>
      isBinary(mix({ controls: 30, control })),
    )
    expect(controls).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26])
  })

  test('which bytes are high', () => {
    const withHigh = (byte: number): boolean => isBinary(Buffer.concat([mix({ controls: 8 }), Buffer.alloc(50, byte)]))
    expect([0x7f, 0x80, 0xff].map(withHigh)).toEqual([false, true, true])
  })

  test('UTF-16 is text, with its mark or without', () => {
    expect(isBinary(LE('Tag Type'))).toBe(false)
    expect(isBinary(BE('Tag Type'))).toBe(false)
    expect(isBinary(LE('\ufeff\u0101\u0102\u0103'))).toBe(false)
    expect(isBinary(BE('\ufeff\u0101\u0102\u0103'))).toBe(false)
    expect(isBinary(bytes(0xff, 0x01, 0x01, 0x02, 0x01))).toBe(true)
  })

  test('an empty file is none, and of a long one the first 4 KiB tell', () => {
    expect(isBinary(bytes())).toBe(false)
    const text = Buffer.alloc(4096, 0x41)
    expect(isBinary(Buffer.concat([text, Buffer.alloc(9000, 1)]))).toBe(false)
    expect(isBinary(Buffer.concat([Buffer.alloc(900, 1), text.subarray(900), text, text, text]))).toBe(true)
  })
})
