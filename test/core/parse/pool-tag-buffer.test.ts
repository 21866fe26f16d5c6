import { describe, expect, test } from 'vitest'
import { readPoolTagBuffer } from '../../../src/core/parse/pool-tag-buffer.ts'
import { coverageIn, problemsIn, rowsIn, rowText } from '../../parsed.ts'

/* The buffer of NtQuerySystemInformation in each layout, and the bytes that are none. */

const LAYOUTS = {
  wide: { header: 8, entry: 0x38, at: [8, 0x10, 0x18, 0x20, 0x28, 0x30], width: [8, 8, 8, 8, 8, 8] },
  64: { header: 8, entry: 0x28, at: [4, 8, 0x10, 0x18, 0x1c, 0x20], width: [4, 4, 8, 4, 4, 8] },
  32: { header: 4, entry: 0x1c, at: [4, 8, 0x0c, 0x10, 0x14, 0x18], width: [4, 4, 4, 4, 4, 4] },
} as const

/** A tag, and allocations, frees and bytes of paged pool, then of nonpaged pool. */
type Entry = readonly [tag: string, ...counts: readonly number[]]

const bufferOf = (layout: keyof typeof LAYOUTS, entries: readonly Entry[], count = entries.length): Buffer => {
  const { header, entry, at, width } = LAYOUTS[layout]
  const bytes = Buffer.alloc(header + entry * entries.length)
  bytes.writeUInt32LE(count)
  for (const [index, [tag, ...counts]] of entries.entries()) {
    const start = header + entry * index
    bytes.write(tag, start, 'latin1')
    for (const [field, number] of counts.entries()) {
      const place = start + (at[field] ?? 0)
      if (width[field] === 8) bytes.writeBigUInt64LE(BigInt(number), place)
      else bytes.writeUInt32LE(number, place)
    }
  }
  return bytes
}

const ENTRIES: readonly Entry[] = [
  ['Proc', 1, 1, 0, 12_980, 1, 8_618_056],
  ['Thre', 0, 0, 0, 9, 4, 320],
  ['Toke', 19, 4, 640, 3, 1, 64],
]
const ROWS = [
  'Proc nonpaged 12980 1 8618056',
  'Proc paged 1 1 0',
  'Thre nonpaged 9 4 320',
  'Toke nonpaged 3 1 64',
  'Toke paged 19 4 640',
]

/** Entries that are as real ones are, so that one more is a tenth of them. */
const nine = Array.from({ length: 9 }, (_, index): Entry => [`T${index + 100}`, 1, 0, 64, 9, 4, 320])

const NONE: Entry = ['\0\0\0\0', 0, 0, 0, 0, 0, 0]

const read = (bytes: Uint8Array) => readPoolTagBuffer('pool.bin', bytes)

describe.each<[keyof typeof LAYOUTS, number]>([
  ['wide', 64],
  [64, 64],
  [32, 32],
])('the layout %s', (layout, pointerBits) => {
  test('is read to its last entry', () => {
    const table = read(bufferOf(layout, ENTRIES))
    expect(table?.snapshots.map((one) => one.usages.map(rowText))).toEqual([ROWS])
    expect(table?.snapshots[0]).toMatchObject({
      source: 'pool.bin',
      line: 1,
      format: 'NtQuerySystemInformation',
      counters: 'cumulative',
      coverage: { kind: 'all' },
      capture: { pointerBits },
    })
    expect(table?.problems).toEqual([])
  })

  test('that ends within an entry is cut', () => {
    const bytes = bufferOf(layout, ENTRIES).subarray(0, -1)
    expect(rowsIn(bytes)).toEqual([
      ['Proc nonpaged 12980 1 8618056', 'Proc paged 1 1 0', 'Thre nonpaged 9 4 320', 'Thre paged 0 0 0'],
    ])
    expect(problemsIn(bytes)).toEqual(['CUT_BUFFER 2 of 3 entries'])
    expect(coverageIn(bytes)).toEqual(['partial'])
  })

  test('that lacks whole entries is cut', () => {
    const bytes = bufferOf(layout, ENTRIES, 5)
    expect(problemsIn(bytes)).toEqual(['CUT_BUFFER 3 of 5 entries'])
  })

  test('in a larger buffer is read to its last entry', () => {
    const bytes = Buffer.concat([bufferOf(layout, ENTRIES), Buffer.alloc(64, 'x')])
    expect(rowsIn(bytes)).toEqual([ROWS])
    expect(problemsIn(bytes)).toEqual([])
  })
})

test('counters and bytes above 32 bits', () => {
  const large: Entry = ['Larg', 2 ** 33 + 5, 2 ** 33, 2 ** 34, 2 ** 40 + 7, 2 ** 40, 2 ** 35]
  expect(
    read(bufferOf('wide', [large, ...ENTRIES]))
      ?.snapshots[0]?.usages.slice(0, 2)
      .map(rowText),
  ).toEqual([`Larg nonpaged ${2 ** 40 + 7} ${2 ** 40} ${2 ** 35}`, `Larg paged ${2 ** 33 + 5} ${2 ** 33} ${2 ** 34}`])
  const bytes: Entry = ['Larg', 9, 4, 2 ** 34, 9, 4, 2 ** 35]
  expect(
    read(bufferOf(64, [bytes, ...ENTRIES]))
      ?.snapshots[0]?.usages.slice(0, 2)
      .map(rowText),
  ).toEqual([`Larg nonpaged 9 4 ${2 ** 35}`, `Larg paged 9 4 ${2 ** 34}`])
})

test('a tag with and without its protecting bit is added up', () => {
  const bytes = bufferOf(64, [['Toke', 0, 0, 0, 9, 4, 320], ['Tok\xe5', 0, 0, 0, 3, 1, 64], ...nine])
  expect(rowsIn(bytes)[0]?.[0]).toBe('Toke nonpaged 12 5 384')
  expect(problemsIn(bytes)).toEqual(['DUPLICATE_ROW:1 Toke'])
})

describe('an entry of ten', () => {
  const eight = nine.slice(1)
  /** One of ten may be none as real ones are, and two may not: with one that is none, the other one decides. */
  const isPlausible = (entry: Entry): boolean => read(bufferOf('wide', [...eight, NONE, entry])) !== null

  test.each<[string, Entry]>([
    ['outstanding, with as many bytes', ['Abcd', 0, 0, 0, 9, 4, 5]],
    ['nothing outstanding, and no bytes', ['Abcd', 4, 4, 0, 9, 9, 0]],
    ['a letter', ['   a', 0, 0, 0, 9, 4, 320]],
    ['a capital', ['Z   ', 0, 0, 0, 9, 4, 320]],
    ['a digit', ['\x010\0\0', 0, 0, 0, 9, 4, 320]],
    ['32 TiB', ['Abcd', 0, 0, 0, 9, 4, 2 ** 45]],
    ['2,147,483,647 outstanding', ['Abcd', 0, 0, 0, 2 ** 31 - 1, 0, 2 ** 31 - 1]],
    ['a counter that wrapped', ['Abcd', 0, 0, 0, 3, 2 ** 32 - 2, 320]],
  ])('is as real ones are with %s', (_, entry) => {
    expect(isPlausible(entry)).toBe(true)
  })

  test.each<[string, Entry]>([
    ['more freed than allocated', ['Abcd', 0, 0, 0, 4, 9, 320]],
    ['more freed than allocated, and no bytes', ['Abcd', 0, 0, 0, 4, 9, 0]],
    ['the same of paged pool', ['Abcd', 4, 9, 320, 9, 4, 320]],
    ['fewer bytes than blocks', ['Abcd', 0, 0, 0, 9, 4, 4]],
    ['bytes, and nothing outstanding', ['Abcd', 0, 0, 0, 9, 9, 320]],
    ['more than 32 TiB', ['Abcd', 0, 0, 0, 9, 4, 2 ** 45 + 1]],
    ['no letter and no digit', ['.-_ ', 0, 0, 0, 9, 4, 320]],
    ['brackets beside the letters', ['@[`{', 0, 0, 0, 9, 4, 320]],
    ['signs beside the digits', ['/:/:', 0, 0, 0, 9, 4, 320]],
  ])('is not with %s', (_, entry) => {
    expect(isPlausible(entry)).toBe(false)
  })
})

describe('no buffer', () => {
  const good = bufferOf(32, ENTRIES)

  test.each<[string, () => Uint8Array]>([
    ['fewer than 32 bytes', () => good.subarray(0, 31)],
    ['a count of none', () => Buffer.concat([Buffer.alloc(4), good.subarray(4)])],
    ['a count of 65,536', () => Buffer.concat([Buffer.from([3, 0, 1, 0]), good.subarray(4)])],
    ['a count of 16,777,216', () => Buffer.concat([Buffer.from([3, 0, 0, 1]), good.subarray(4)])],
    ['two entries of ten that are none', () => bufferOf(64, [...nine.slice(1), NONE, ['Abcd', 0, 0, 0, 4, 9, 5]])],
    ['text', () => Buffer.from('a text of more than thirty-two characters')],
  ])('%s', (_, bytes) => {
    expect(read(bytes())).toBeNull()
  })

  test('but 32 bytes of one entry', () => {
    const one = bufferOf(32, [['Proc', 1, 1, 0, 12, 1, 640]])
    expect(one).toHaveLength(32)
    expect(rowsIn(one)).toEqual([['Proc nonpaged 12 1 640', 'Proc paged 1 1 0']])
  })
})
