import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { outstanding, type PoolUsage, type Snapshot, toTag, usageKey } from '../../../src/core/pool.ts'
import { leavesOpen } from '../../../src/core/problem.ts'
import { fixture } from '../../fixtures.ts'
import { dumpFormats, renderDump } from '../../render-dump.ts'
import { snapshot } from '../../snapshot.ts'

/** Any tag that a tool prints as it is; of the bytes above 0x7F those that make no UTF-8 by chance, which nobody could tell apart. */
const tags = fc
  .array(
    fc.integer({ min: 0x21, max: 0xff }).filter((code) => code < 0x7f || code >= 0xc0),
    { minLength: 1, maxLength: 4 },
  )
  .map((codes) => toTag(String.fromCharCode(...codes)))
  .filter((tag) => !['TOTAL', 'Tag '].some((word) => word.startsWith(tag.trim()) || tag.startsWith('"')))

const usages = fc
  .record({
    tag: tags,
    pool: fc.constantFrom('nonpaged' as const, 'paged' as const),
    allocs: fc.integer({ min: 1, max: 2 ** 31 }),
    freed: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.integer({ min: 0, max: 2 ** 40 }),
  })
  .map(({ freed, ...row }): PoolUsage => {
    const frees = Math.max(Math.floor(row.allocs * freed), row.allocs - 1_000_000)
    return { ...row, frees, bytes: row.allocs === frees ? 0 : row.bytes }
  })

const snapshots = fc
  .uniqueArray(usages, { minLength: 1, maxLength: 30, selector: usageKey })
  .map((rows): Snapshot => snapshot('', { usages: rows }))

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const asRows = (rows: readonly PoolUsage[], short: boolean): string[] =>
  rows
    .filter((usage) => outstanding(usage) !== 0 || usage.bytes !== 0 || (!short && usage.allocs > 0))
    .map(
      (usage) =>
        `${usageKey(usage)} ${short ? '' : `${usage.allocs}-${usage.frees}`} ${outstanding(usage)} ${usage.bytes}`,
    )
    .sort()

describe('render → parse', () => {
  test.each(dumpFormats)('%s gives the same rows and no missing evidence', (layout) => {
    fc.assert(
      fc.property(snapshots, (made) => {
        const { snapshots: read, problems } = parse('dump', bytesOf(renderDump(made, layout)))
        const short = layout.includes('short')
        expect(
          asRows(
            read.flatMap((one) => one.usages),
            short,
          ),
        ).toEqual(asRows(made.usages, short))
        if (asRows(made.usages, short).length > 0) expect(problems.filter(leavesOpen)).toEqual([])
      }),
    )
  })
})

describe('any input', () => {
  const headers = [
    ' Tag    Allocs     Used    Allocs     Used\n',
    ' Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used\n',
    ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc\n',
    'Tag,Type,Allocs,Frees,Diff,Bytes\n',
    '',
  ]

  test('bytes behind any header never throw, and what is not read is a problem', () => {
    const input = fc.tuple(fc.constantFrom(...headers), fc.uint8Array({ maxLength: 400 }))
    fc.assert(
      fc.property(input, ([header, bytes]) => {
        const { snapshots: read, problems } = parse('dump', Buffer.concat([Buffer.from(header), bytes]))
        expect(read.length + problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    'kd-poolused-proc-leak.txt',
    'kd-poolused-nonpaged-modern-1.txt',
    'poolmon-n-x64layout-1.txt',
    'poolmon-mapped-1.txt',
  ])('%s cut anywhere: only rows that are whole, and the cut is told', (name) => {
    const whole = fixture(name)
    const rowsOf = (bytes: Uint8Array) => parse('dump', bytes).snapshots.flatMap((one) => asRows(one.usages, false))
    const allRows = new Set(rowsOf(whole))
    for (let length = 0; length < whole.length; length++) {
      const cut = whole.subarray(0, length)
      for (const row of rowsOf(cut)) expect(allRows, `cut at ${length}`).toContain(row)
    }
  })

  test('carriage returns and UTF-16 change nothing', () => {
    const text = fixture('kd-poolused-proc-leak.txt').toString('utf8')
    const read = (bytes: Uint8Array) => {
      const { snapshots: found, problems } = parse('dump', bytes)
      return { found, problems }
    }
    const expected = read(Buffer.from(text))
    const crlf = text.replaceAll('\n', '\r\n')
    const encodings = {
      crlf: Buffer.from(crlf),
      'utf-8 with mark': Buffer.from(`\ufeff${text}`),
      'utf-16le with mark': Buffer.from(`\ufeff${crlf}`, 'utf16le'),
      'utf-16le': Buffer.from(crlf, 'utf16le'),
      'utf-16be with mark': Buffer.from(`\ufeff${crlf}`, 'utf16le').swap16(),
    }
    for (const [encoding, bytes] of Object.entries(encodings)) expect(read(bytes), encoding).toEqual(expected)
  })

  test('a tag byte above 0x7F keeps its value, whether the file is UTF-8 or 8-bit', () => {
    const row = (tag: string): string => ` ${tag} Nonp          3         1        2       64        32\n`
    const header = ' Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc\n'
    for (const bytes of [Buffer.from(header + row('Aé\xa9z')), bytesOf(header + row('Aé\xa9z'))]) {
      expect(parse('dump', bytes).snapshots[0]?.usages[0]?.tag).toBe('Aé\xa9z')
    }
  })
})
