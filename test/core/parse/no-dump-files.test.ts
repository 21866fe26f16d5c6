import { describe, expect, test } from 'vitest'
import { describeNoDump } from '../../../src/core/parse/no-dump.ts'

/* What a file is told to be by its first bytes, whatever they encode. */

const told = (text: string): string | null => describeNoDump(Buffer.from(text, 'latin1'))

test.each([
  [
    'PAGEDU64',
    'a memory dump: kd -z FILE -c "!poolused; q" prints its pool tags, but for a small dump (minidump), which has none',
  ],
  [
    'PAGEDUMP',
    'a memory dump: kd -z FILE -c "!poolused; q" prints its pool tags, but for a small dump (minidump), which has none',
  ],
  ['MDMP', 'a minidump of a process, which holds no kernel pool'],
  ['ElfFile\0', 'an event log (EVTX)'],
  ['\x89PNG', 'a picture: copy the text instead'],
  ['\xff\xd8\xff', 'a picture: copy the text instead'],
  ['GIF8', 'a picture: copy the text instead'],
  ['%PDF', 'a PDF file: copy the text instead'],
  ['MZ\x90', 'a program'],
  ['7z\xbc\xaf', 'a 7z archive, and only zip and gz are opened'],
  ['Rar!', 'a RAR archive, and only zip and gz are opened'],
  ['\xfd7zXZ', 'an xz archive, and only zip and gz are opened'],
  ['(\xb5/\xfd', 'a zstd archive, and only zip and gz are opened'],
  ['MSCF', 'a cabinet, and only zip and gz are opened'],
  ['\xd0\xcf\x11\xe0', 'an Office document: save it as text or CSV'],
  ['{\\rtf', 'a formatted text (RTF): save it as plain text'],
  ['RIFF', 'a picture or a recording: copy the text instead'],
])('a file that begins with %j', (mark, words) => {
  expect(told(mark)).toBe(`it is ${words}`)
  expect(told(`${mark}\0\x01 and more`)).toBe(`it is ${words}`)
  expect(told(`x ${mark}`)).toBeNull()
})

describe('a trace', () => {
  const trace = (changes: Readonly<Record<number, number>> = {}): Uint8Array => {
    const bytes = new Uint8Array(0x60)
    bytes.set([0, 0, 1, 0])
    bytes.set([1, 0xc0], 0x4a)
    for (const [at, byte] of Object.entries(changes)) bytes[Number(at)] = byte
    return bytes
  }
  const ETL = 'it is a trace (ETL): events, and no counts of the pools'

  test.each([
    ['of a buffer of 64 KiB', {}],
    ['of 1 KiB', { 1: 4, 2: 0 }],
    ['of 16 MiB', { 2: 0, 3: 1 }],
    ['of the other kind of event', { 74: 2 }],
  ])('%s', (_, changes) => {
    expect(describeNoDump(trace(changes))).toBe(ETL)
  })

  test.each([
    ['of no buffer', { 2: 0 }],
    ['of a buffer below 1 KiB', { 0: 1 }],
    ['of one that is none of whole KiB', { 1: 2 }],
    ['of one below zero', { 3: 0x80 }],
    ['of another kind of event', { 74: 3 }],
    ['of no event', { 74: 0 }],
    ['of another marker', { 75: 0x40 }],
  ])('is none: %s', (_, changes) => {
    expect(describeNoDump(trace(changes))).not.toBe(ETL)
  })

  test('nor a file that ends before its event', () => {
    expect(describeNoDump(trace().subarray(0, 0x4b))).not.toBe(ETL)
  })
})

describe('of a file', () => {
  const mark = 'Use Counts'

  test('64 KiB are looked at', () => {
    const filled = (count: number): string => 'x\n'.repeat(count / 2)
    expect(told(filled(2 ** 16 - mark.length) + mark)).toContain('RAMMap')
    expect(told(filled(2 ** 16 - mark.length + 2) + mark)).toBeNull()
  })

  test('400 characters of each line are looked at', () => {
    const filled = (count: number): string => ' '.repeat(count)
    expect(told(`x\n${filled(394)}RamMap`)).toContain('RAMMap')
    expect(told(`x\n${filled(395)}RamMap`)).toBeNull()
  })

  test.each<[string, number[], BufferEncoding]>([
    ['UTF-16', [0xff, 0xfe], 'utf16le'],
    ['UTF-8', [0xef, 0xbb, 0xbf], 'utf8'],
  ])('in %s the text is read', (_, order, encoding) => {
    expect(describeNoDump(Buffer.concat([Buffer.from(order), Buffer.from(mark, encoding)]))).toContain('RAMMap')
  })

  test('in UTF-16 of the other order, too', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(mark, 'utf16le')]).swap16()
    expect(describeNoDump(bytes)).toContain('RAMMap')
  })

  test.each([
    [0xff, 0x00],
    [0x41, 0xfe],
    [0xfe, 0x00],
    [0x41, 0xff],
  ])('that begins with %i and %i, which are no mark, in UTF-8', (...order) => {
    const text = Buffer.from('RamMap', 'utf16le')
    for (const bytes of [text, Buffer.from(text).swap16()])
      expect(describeNoDump(Buffer.concat([Buffer.from(order), bytes]))).toBeNull()
  })

  test.each(['', ' ', '\r\n\t '])('of blanks: %j', (text) => {
    expect(told(text)).toBe('it is empty but for blanks')
  })

  test('that nothing tells', () => {
    expect(told('some log\nof a build\n')).toBeNull()
  })
})
