import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Parsed, parse } from '../../../src/core/parse/index.ts'
import { outstanding, type PoolUsage, type Snapshot, toTag, usageKey } from '../../../src/core/pool.ts'
import { isMissingEvidence } from '../../../src/core/problem.ts'
import { fixture } from '../../fixtures.ts'
import { type DumpLayout, dumpFormats, renderDump } from '../../render-dump.ts'
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

const SMALL: PoolUsage = { tag: toTag('Tiny'), pool: 'paged', allocs: 3, frees: 1, bytes: 64 }

/** Without an end mark, a table that has no small row is the top of one. */
const OPEN_ENDED: readonly DumpLayout[] = [
  'poolmon -n 64',
  'poolmon -n 32',
  'poolmonx',
  'kdbg',
  'powershell',
  'pooltracker',
]

/** As the layout can say it: short forms have no frees, and a raw buffer is told by figures that make sense. */
const sayable = (made: Snapshot, layout: DumpLayout): Snapshot => {
  if (OPEN_ENDED.includes(layout))
    return { ...made, usages: [...made.usages.filter(({ tag }) => tag !== SMALL.tag), SMALL] }
  if (!layout.startsWith('buffer')) return made
  const named = made.usages.filter(({ tag }) => /[A-Za-z0-9]/.test(tag))
  return { ...made, usages: named.map((usage) => ({ ...usage, bytes: outstanding(usage) * 48 })) }
}

describe('render → parse', () => {
  test.each(dumpFormats)('%s gives the same rows and no missing evidence', (layout) => {
    fc.assert(
      fc.property(snapshots, (whole) => {
        const made = sayable(whole, layout)
        fc.pre(made.usages.length > 0)
        const { snapshots: read, problems } = parse('dump', renderDump(made, layout))
        const short = layout.includes('short')
        const rows = read.flatMap((one) => one.usages)
        expect(asRows(rows, short)).toEqual(asRows(made.usages, short))
        if (asRows(made.usages, short).length > 0) expect(problems.filter(isMissingEvidence)).toEqual([])
      }),
    )
  })
})

const steady = snapshot(
  Array.from({ length: 12 }, (_, index) => {
    const left = index * 7 + 1
    return `T${String.fromCharCode(65 + index)}gs ${index % 2 ? 'paged' : 'nonpaged'} ${left + 1000} 1000 ${left * 96}`
  }).join('\n'),
)

const POWERSHELL_COLUMNS = 12

describe('cut short', () => {
  test.each(dumpFormats)('%s cut at any byte: the rows before the cut, and one problem', (layout) => {
    const short = layout.includes('short')
    const whole = renderDump(steady, layout)
    const all = asRows(steady.usages, short)
    const known = new Set(all)
    const isText = !layout.startsWith('buffer')
    // A comparison a byte, in plain code: an assertion for each row takes ten times as long.
    const wrong: string[] = []
    for (let length = 1; length < whole.length; length++) {
      const { snapshots: read, problems } = parse('dump', whole.subarray(0, length))
      const rows = asRows(
        read.flatMap((one) => one.usages),
        short,
      )
      wrong.push(...rows.filter((row) => !known.has(row)).map((row) => `cut at ${length}: ${row}`))
      const open = problems.filter(isMissingEvidence).map(({ code }) => code)
      if (open.length > 1) wrong.push(`cut at ${length}: ${open}`)
      // Where a format has no end mark, a cut between two rows leaves nothing to see.
      const [lastLine = ''] = Buffer.from(whole.subarray(0, length)).toString('latin1').split('\n').slice(-1)
      const betweenRows = isText && (lastLine.trim() === '' || whole[length] === 10 || whole[length] === 13)
      // A quotation mark at the end closes the last field, or is the first of a doubled one in it.
      const isClosed = lastLine.split('","').length === POWERSHELL_COLUMNS && lastLine.endsWith('"')
      if (rows.length < all.length && !betweenRows && !isClosed && open.length === 0)
        wrong.push(`cut at ${length}: nothing is told`)
    }
    expect(wrong).toEqual([])
  })
})

describe('noise', () => {
  const noise = [
    'Using a machine size of fff7d pages to configure the kd cache',
    '*** CacheSize too low - increasing to 81 MB',
    'Max cache size is       : 81682432 bytes (0x13798 KB)',
    'Total memory in cache   : 0 bytes (0 KB)',
    'Number of regions cached: 0',
    '0 full reads broken into 0 partial reads',
    '    counts: 49797 cached/2286 uncached, 95.61% cached',
    '    bytes : 1153 cached/23212 uncached, 4.73% cached',
    '** Transition PTEs are implicitly decoded',
    'Sorting by Tag',
    '*** ERROR: Module load completed but symbols could not be loaded for mydrv.sys',
    '*** WARNING: Unable to verify timestamp for x.sys',
    'Unable to load image \\SystemRoot\\system32\\drivers\\x.sys, Win32 error 0n2',
    '',
  ]
  const spelt = fc.constantFrom(...noise).chain((line) =>
    fc.record({ margin: fc.nat(6), upper: fc.boolean(), tail: fc.nat(4) }).map(({ margin, upper, tail }) => {
      const text = upper ? line.toUpperCase() : line.toLowerCase()
      return `${' '.repeat(margin)}${text.trim()}${' '.repeat(tail)}`
    }),
  )
  const lines = Buffer.from(renderDump(steady, 'poolused verbose')).toString('latin1').split('\n')
  const rowsOf = (text: string) => {
    const { snapshots: read, problems } = parse('dump', Buffer.from(text, 'latin1'))
    return {
      rows: asRows(
        read.flatMap((one) => one.usages),
        false,
      ),
      open: problems.filter(isMissingEvidence),
    }
  }

  test('lines about the debugger’s cache change nothing, whatever their case and blanks', () => {
    const places = fc.array(fc.tuple(fc.nat(lines.length - 1), spelt), { maxLength: 20 })
    fc.assert(
      fc.property(places, (inserted) => {
        const noisy = [...lines]
        for (const [place, line] of inserted) noisy.splice(place, 0, line)
        expect(rowsOf(noisy.join('\n'))).toEqual(rowsOf(lines.join('\n')))
      }),
    )
  })
})

describe('one snapshot in every format', () => {
  test.each(dumpFormats.filter((layout) => !layout.startsWith('buffer')))(
    '%s: the mark that `copy` of the command prompt writes at the end is no row',
    (layout) => {
      const text = Buffer.from(renderDump(steady, layout)).toString('latin1')
      const ways = [(it: string) => Buffer.from(it, 'latin1'), (it: string) => Buffer.from(`\ufeff${it}`, 'utf16le')]
      const rowsOf = ({ snapshots: found, problems }: Parsed) => ({
        usages: found.map((one) => [...one.usages]),
        problems,
      })
      for (const bytesOf of ways)
        expect(rowsOf(parse('dump', bytesOf(`${text}\x1a`)))).toEqual(rowsOf(parse('dump', bytesOf(text))))
    },
  )

  test.each(dumpFormats)('%s says the same as the others', (layout) => {
    const { snapshots: read } = parse('dump', renderDump(steady, layout))
    const left = (rows: readonly PoolUsage[]) => asRows(rows, true)
    expect(left(read.flatMap((one) => one.usages))).toEqual(left(steady.usages))
  })
})

describe('hostile input takes no longer than honest input', () => {
  const size = 1_000_000
  test.each<[string, string]>([
    ['one line of blanks', ' '.repeat(size)],
    ['one line of a header’s words', 'Tag '.repeat(size / 4)],
    ['one line of titles', `Tag  Type Allocs Frees Diff Bytes Per Alloc\n${'pool information '.repeat(size / 17)}x`],
    ['one line of quotes', `"Tag","PagedUsedBytes"\n${'"'.repeat(size)}`],
    ['many open quotes', `"Tag","PagedUsedBytes"\n${'"\n'.repeat(size / 2)}`],
    ['braces', `{"format": "pool-leak-check-snapshot",${'{'.repeat(size)}`],
    ['rows of a snapshot that broke off', `{"format": "pool-leak-check-snapshot", "usages": [${'["'.repeat(size / 2)}`],
    ['dots and dates', ` Tag  Type Allocs Frees Diff Bytes Per Alloc\n${'1.1.1.1.'.repeat(size / 8)}`],
    ['drivers', 'MODULE: a.sys (load: 1 / unload: 0)\n'.repeat(size / 36)],
    ['colons of a driver', `nt!_VF_TARGET_DRIVER ${':'.repeat(size / 4)}`],
    ['blanks of a count', `MODULE: a.sys (load: 1 / unload: 0)\nCurrent Pool Bytes${' '.repeat(size / 4)}x`],
    ['blanks of an allocation', `MODULE: a.sys (load: 1 / unload: 0)\nffffcb843b87aff0 0x4${' '.repeat(size / 4)}x`],
    ['one tag of millions', `{"format":"pool-leak-check-snapshot","version":1,\n"usages":[["${'a'.repeat(12_000_000)}`],
    [
      'one row of millions',
      `{"format":"pool-leak-check-snapshot","version":1,\n"usages":[["aaaa"${',1'.repeat(5_000_000)}`,
    ],
    [
      'many small tables',
      ' Tag     Allocs         Used     Allocs         Used\n Abcd 1 16 0 0\nTOTAL 1 16 0 0\n'.repeat(25_000),
    ],
    ['line breaks', '\n'.repeat(size)],
    ['carriage returns', '\r'.repeat(size)],
    ['tabs below a table', ` Tag  Type Allocs Frees Diff Bytes Per Alloc\n${'\t'.repeat(size / 4)}x`],
    ['dashes below a table', `Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes\n${'-'.repeat(size / 4)}x`],
    ['carriage returns before a word', `${'\r'.repeat(size / 4)}x`],
    ['blank lines before a word', `${'\n'.repeat(size / 4)}x`],
    ['words of a list of processes', `x\n${'WorkingSet PagedPool '.repeat(size / 80)}`],
    ['a log of a build', 'compiling a file of the driver, one of many\n'.repeat(size / 10)],
  ])('%s', (_, text) => {
    // Time of the processor: a busy machine makes no input slow. Counting coverage doubles it, and what is worse than
    // linear takes minutes.
    const start = process.cpuUsage()
    parse('dump', Buffer.from(text))
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(6000)
  })
})

describe('any input', () => {
  const headers = [
    ' Tag    Allocs     Used    Allocs     Used\n',
    ' Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used\n',
    ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc\n',
    'Tag,Type,Allocs,Frees,Diff,Bytes,KB,\n',
    '"Tag","PagedAllocs","PagedFrees","PagedUsedBytes"\n',
    'Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes\n',
    'Tag\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\n',
    '{"format": "pool-leak-check-snapshot", "usages": [\n',
    'nt!_VF_TARGET_DRIVER 0xffffcb8438730e10: ebpfcore.sys (Loaded and Unloaded)\n',
    '\x02\0\0\0\0\0\0\0',
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
    const known = new Set(rowsOf(whole))
    const wrong: string[] = []
    for (let length = 0; length < whole.length; length++) {
      const strange = rowsOf(whole.subarray(0, length)).filter((row) => !known.has(row))
      wrong.push(...strange.map((row) => `cut at ${length}: ${row}`))
    }
    expect(wrong).toEqual([])
    expect(known.size).toBeGreaterThan(0)
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
