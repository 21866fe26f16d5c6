import { describe, expect, test } from 'vitest'
import { diff } from '../../../src/core/diff.ts'
import { eachRow, packedRowsOf, rowCountOf } from '../../../src/core/packed-rows.ts'
import { describeTags } from '../../../src/core/parse/descriptions.ts'
import { parse } from '../../../src/core/parse/index.ts'
import { readPooltags } from '../../../src/core/parse/pooltag-txt.ts'
import { outstanding, type PoolUsage, printTag, readTag, type Snapshot, toTag } from '../../../src/core/pool.ts'
import { renderSnapshotJson } from '../../../src/report/snapshot-json.ts'
import { fixture } from '../../fixtures.ts'
import { renderDump } from '../../render-dump.ts'
import { snapshot, usage } from '../../snapshot.ts'

const read = (text: string | Uint8Array) => parse('dump', typeof text === 'string' ? Buffer.from(text) : text)
const toText = ({ tag, pool, allocs, frees, bytes }: PoolUsage): string =>
  `"${printTag(tag)}" ${pool} ${allocs} ${frees} ${bytes}`
const rowsOf = ({ snapshots }: { readonly snapshots: readonly Snapshot[] }): string[][] =>
  snapshots.map(({ usages }) => usages.map(toText))
const codesOf = (text: string | Uint8Array): string[] => read(text).problems.map(({ code }) => code)

const SHORT = ' Tag     Allocs         Used     Allocs         Used\n'
const VERBOSE = ' Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used\n'

describe('several commands in one transcript', () => {
  const two = `lkd> !poolused 2\n${SHORT} Proc         10          640          0            0\n Thre          9          576          0            0\nTOTAL         19         1216          0            0\n`
  const four = two.replace('!poolused 2', '!poolused 4').replace(/( Proc.*\n)( Thre.*\n)/, '$2$1')

  test('two orders of the same rows are one snapshot', () => {
    const { snapshots, problems } = read(two + four)
    expect(snapshots).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(['VIEWS_MERGED'])
  })

  test('totals are those of a whole view, and of none where every view is filtered', () => {
    const only = (tag: string, count: number) =>
      `lkd> !poolused 2 ${tag}\n${SHORT} ${tag}         ${count}          ${count * 64}          0            0\nTOTAL         ${count}          ${count * 64}         0            0\n`
    const totalsIn = (text: string) => read(text).snapshots.map(({ statedTotals }) => statedTotals)
    expect(totalsIn(only('Proc', 10) + only('Thre', 9))).toEqual([null])
    expect(totalsIn(only('Proc', 10) + two)).toEqual([{ nonpaged: 1216, paged: 0 }])
    expect(totalsIn(two + only('Thre', 9))).toEqual([{ nonpaged: 1216, paged: 0 }])
  })

  test('a row that differs: time went by, and they are two', () => {
    expect(
      read(two + four.replace('Proc         10', 'Proc         11').replace('19   ', '20   ')).snapshots,
    ).toHaveLength(2)
  })

  test('short and verbose of one moment: the verbose one stays', () => {
    const verbose = `lkd> !poolused 3\n${VERBOSE} Proc          15           5        10          640            0           0         0            0\n Thre           9           0         9          576            0           0         0            0\nTOTAL          24           5        19         1216            0           0         0            0\n`
    expect(rowsOf(read(two + verbose))).toEqual([['"Proc" nonpaged 15 5 640', '"Thre" nonpaged 9 0 576']])
    expect(read(two + verbose).snapshots[0]?.counters).toBe('cumulative')
  })

  test('a command for each tag: their filters together', () => {
    const only = (tag: string) =>
      `lkd> !poolused 0 ${tag}\n${SHORT} ${tag}          1           64          0            0\nTOTAL          1           64          0            0\n`
    const { snapshots } = read(only('Proc') + only('Thre'))
    expect(snapshots.map(({ coverage, statedTotals }) => ({ coverage, statedTotals }))).toEqual([
      { coverage: { kind: 'filtered', pattern: 'Proc, Thre' }, statedTotals: null },
    ])
  })

  test('a command for one tag beside one for all: the totals of all', () => {
    const one = `lkd> !poolused 0 Proc\n${SHORT} Proc         10          640          0            0\nTOTAL         10          640          0            0\n`
    for (const text of [two + one, one + two]) {
      expect(read(text).snapshots.map(({ coverage, statedTotals }) => ({ coverage, statedTotals }))).toEqual([
        { coverage: { kind: 'all' }, statedTotals: { nonpaged: 1216, paged: 0 } },
      ])
    }
  })

  test('session pool (flag 8) is another pool than the system’s', () => {
    expect(read(two.replace('!poolused 2', '!poolused a')).snapshots[0]?.coverage).toEqual({
      kind: 'filtered',
      pattern: 'session pool',
    })
  })
})

describe('a series in one transcript', () => {
  const table = `${SHORT} Proc         10          640          0            0\nTOTAL         10          640          0            0\n`
  test.each([
    ['the same command twice', `lkd> !poolused 2\n${table}lkd> !poolused 2\n${table}`],
    [
      'the machine ran in between',
      `kd> !poolused 2\n${table}kd> g\nBreak instruction exception\nkd> !poolused 4\n${table}`,
    ],
    ['no commands, and the same order', `${table}\n${table}`],
  ])('%s: two snapshots, though nothing changed', (_, text) => {
    expect(read(text).snapshots).toHaveLength(2)
  })

  test('the order of the filters does not matter', () => {
    const only = (tag: string) =>
      `lkd> !poolused 0 ${tag}\n${SHORT} ${tag}          1           64          0            0\nTOTAL          1           64          0            0\n`
    expect(read(only('Thre') + only('Proc')).snapshots[0]?.coverage).toEqual(
      read(only('Proc') + only('Thre')).snapshots[0]?.coverage,
    )
  })

  test.each(['=== !poolused before the test ===', '=== !poolused 1 ==='])(
    'a banner that mentions the command filters nothing: %s',
    (banner) => {
      expect(read(`${banner}\n${table}`).snapshots[0]?.coverage).toEqual({ kind: 'all' })
    },
  )
})

describe('tags', () => {
  const header = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n'
  test('with and without its last blanks in two tables of one file it is one tag, and no other’s rows', () => {
    const first = `${header} Aaaa Nonp         10          5        5      500    100\n Io   Nonp        100         50       50     5000    100\n`
    const second = `Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\nAaaa Nonp 10 5 5 500 100\nProc Nonp 20000 1 19999 19999000 1000\nIo Nonp 100 50 50 5000 100\n`
    expect(rowsOf(read(first + second))[1]).toEqual([
      '"Aaaa" nonpaged 10 5 500',
      '"Proc" nonpaged 20000 1 19999000',
      '"Io  " nonpaged 100 50 5000',
    ])
  })

  test.each([
    [
      'PoolMonX',
      'Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription\nProcess,Non Paged,1000,5,995,100000,1 KB,1,,\n',
      'UNREAD_LINE',
    ],
    ['PowerShell', '"Tag","PagedUsedBytes"\n"Process","5"\n', 'UNREAD_LINE'],
    [
      'snapshot JSON',
      '{"format":"pool-leak-check-snapshot","version":1,"usages":[["Process","nonpaged",5,1,2]]}',
      'SNAPSHOT_INVALID',
    ],
  ])('%s: a longer one is no tag, and not cut to one', (_, text, code) => {
    expect(codesOf(text)).toContain(code)
    expect(rowsOf(read(text)).flat()).toEqual([])
  })

  test('two that print alike add up, wrapped counters and all', () => {
    const rows =
      ' Io   Nonp      50000 4294967290        50006 500060 10\n Io   Nonp        100         90           10    100     10\n'
    const [usage] = read(header + rows).snapshots[0]?.usages ?? []
    expect(usage === undefined ? 0 : outstanding(usage)).toBe(50016)
  })

  const once = ' Drsd Nonp          9          4        5      320     64\n'
  const other = ' Drsd Nonp         49          4       45     2880     64\n'
  const paged = ' Drsd Paged         9          4        5      320     64\n'
  const guarded = ' Drs\xe4 Nonp          9          4        5      320     64\n'
  test.each([
    ['a line twice counts once, with a note', once + once, ['ROW_TWICE'], 5],
    ['a tag with other figures is of another moment, and the first row holds', once + other, ['ROWS_DIFFER'], 5],
    ['a row of each pool is one row of each', once + paged, [], 5],
    ['a tag with the protecting bit beside the one without it adds up', once + guarded, ['DUPLICATE_ROW'], 10],
  ])('twice in one snapshot: %s', (_, rows, codes, left) => {
    const parsed = read(Buffer.from(header + rows, 'latin1'))
    const [usage] = parsed.snapshots[0]?.usages ?? []
    expect(usage === undefined ? 0 : outstanding(usage)).toBe(left)
    expect(parsed.problems.map(({ code }) => code)).toEqual(codes)
  })

  test('more freed than allocated, of a tag that blocks of another one were freed under', () => {
    const lines = [
      `${header} Drsd Nonp          9         10       -1        0      0\n`,
      ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc\n\n Drsd Nonp          9 (   0)        10 (   0)    -1       0 (     0)      0\n',
      'Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription\nDrsd,Non Paged,9,10,-1,0,0 KB,0,,\n',
      '                            NonPaged                                         Paged\n Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used\n\n Drsd           9          10        -1            0            0           0         0            0\tx\n',
      '               NonPaged                  Paged\n Tag     Allocs         Used     Allocs         Used\n\n Drsd        -1            0          0            0\tx\n',
    ]
    for (const text of lines) {
      const { snapshots, problems } = read(text)
      const usage = snapshots[0]?.usages.find(({ pool }) => pool === 'nonpaged')
      expect([usage === undefined ? 0 : outstanding(usage), usage?.bytes]).toEqual([-1, 0])
      expect(problems.map(({ code }) => code).filter((code) => code !== 'NO_TOTAL')).toEqual([])
    }
    // A count has no sign, and a difference must be one.
    for (const row of ['-9         10       -1        0      0', '9         10        -        0      0'])
      expect(read(`${header}${once}${paged} Abcd Nonp ${row}\n${guarded}`).problems.map(({ code }) => code)).toContain(
        'UNREAD_LINE',
      )
  })

  test('a table that stands twice counts once, tags that print alike included', () => {
    const rowsOf = (tags: number): string =>
      Array.from({ length: tags }, (_, tag) => once.replace('Drsd', `T${tag + 100}`)).join('')
    const key = once.replace('Drsd', 'Key ')
    const counted = (tags: number) => {
      const { snapshots, problems } = read(header + (rowsOf(tags) + key).repeat(3))
      const usage = snapshots[0]?.usages.find(({ tag }) => tag === 'Key ')
      return [usage === undefined ? 0 : outstanding(usage), ...problems.map(({ code }) => code)]
    }
    expect(counted(20)).toEqual([5, 'ROW_TWICE'])
    // Of few rows that stand twice, the others may be of tags that print alike.
    expect(counted(19)).toEqual([15, 'ROW_TWICE', 'DUPLICATE_ROW'])
  })

  const usages = ['Tag1', ...Array.from({ length: 10 }, (_, index) => `Oth${index}`)].map((tag) =>
    usage(`${tag} nonpaged 9 4 320`),
  )
  const raw = (tag: string): Uint8Array => {
    const bytes = Uint8Array.from(renderDump(snapshot('', { usages }), 'buffer 64'))
    bytes.set(Buffer.from(tag, 'latin1'), 8)
    return bytes
  }
  test.each([
    ['a NUL at the end, as a C literal of three characters has it', 'Tag\0', 'Tag '],
    ['NULs for all', '\0\0\0\0', '    '],
    ['a NUL in the middle', 'D\x001 ', 'D 1 '],
    ['the bit that protects a block from being freed under another tag', 'Tok\xe5', 'Toke'],
    ['that bit with a blank below it', 'Io \xa0', 'Io  '],
    ['not: a byte above 0x7F elsewhere', 'T\xe5ok', 'T\\xe5ok'],
    ['not: a last byte that is no letter without its high bit', 'Tok\x85', 'Tok\\x85'],
  ])('%s', (_, tag, expected) => {
    const text = `${header} ${tag} Nonp          9          4        5      320     64\n`
    expect(rowsOf(read(Buffer.from(text, 'latin1')))).toEqual([[`"${expected}" nonpaged 9 4 320`]])
    expect(rowsOf(read(raw(tag))).flat()).toContain(`"${expected}" nonpaged 9 4 320`)
  })

  test('one tag spelt in two ways on the two sides has not grown and not gone', () => {
    const sides = ['Tag\0', 'Tag ', 'Tag\xa0'].map((tag) => read(raw(tag)).snapshots[0])
    for (const after of sides) {
      expect(after === undefined ? null : diff(sides[0] ?? null, after).filter(({ count }) => count !== 0)).toEqual([])
    }
  })

  test.each([
    ['that holds blocks', 'Ovfl Nonp          9          4        5      320     64', ['TAGS_OVERFLOWED']],
    ['that held blocks', 'Ovfl Nonp          9          9        0        0      0', ['TAGS_OVERFLOWED']],
    ['of zeros', 'Ovfl Nonp          0          0        0        0      0', []],
  ])('the row of overflowing tags %s', (_, row, expected) => {
    expect(codesOf(`${header} ${row}\n Proc Nonp          9          4        5      320     64\n`)).toEqual(expected)
    const second = `${header} Proc Nonp          9          4        5      320     64\n`
    expect(codesOf(`${header} ${row}\n${second}`)).toEqual(expected)
  })

  test.each([
    ['of two rows of zeros the nonpaged one', [0, 0, 0, 0, 0, 0, 0, 0], ['"Abcd" nonpaged 0 0 0']],
    ['the paged row beside a nonpaged row of zeros', [0, 0, 0, 0, 9, 4, 5, 320], ['"Abcd" paged 9 4 320']],
    ['the nonpaged row beside a paged row of zeros', [9, 4, 5, 320, 0, 0, 0, 0], ['"Abcd" nonpaged 9 4 320']],
    [
      'a row whose blocks were all freed',
      [9, 9, 0, 0, 9, 4, 5, 320],
      ['"Abcd" nonpaged 9 9 0', '"Abcd" paged 9 4 320'],
    ],
  ])('of a whole dump stays %s', (_, counts, expected) => {
    const columns = (numbers: readonly number[]) => numbers.map((number) => String(number).padStart(12)).join('')
    const [other, total] = [
      [3, 1, 2, 64, 0, 0, 0, 0],
      counts.map((count, index) => count + ([3, 1, 2, 64][index] ?? 0)),
    ]
    const text = `${VERBOSE} Abcd${columns(counts)}\n Proc${columns(other)}\nTOTAL${columns(total)}\n`
    expect(rowsOf(read(text))).toEqual([[...expected, '"Proc" nonpaged 3 1 64']])
  })

  test('a number of four hundred digits is none', () => {
    expect(codesOf(`${header} Io   Nonp ${'9'.repeat(400)} 5 5 500 100\n`)).toContain('UNREAD_LINE')
  })
})

describe('a damaged row', () => {
  const header = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n'
  test.each([
    ['PoolMon', `${header} Drsd Nonp  5x00 4000 1000 100000 100\n Abcd Nonp 5 1 4 64 16\n`],
    [
      'PoolMonX',
      'Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription\nDrsd,Paged,5x,1,4,64,0 KB,16,,\nAbcd,Paged,5,1,4,64,0 KB,16,,\n',
    ],
    [
      'snapshot JSON',
      '{"format":"pool-leak-check-snapshot","version":1,"usages":[["Drsd","nonpaged","x",1,2],["Abcd","paged",5,1,64]]}',
    ],
  ])('%s: its tag is unknown, not zero', (_, text) => {
    expect(read(text).snapshots[0]?.coverage.kind).toBe('partial')
  })
})

describe('!poolused', () => {
  test('a count above 2^32 is exact, and so is what is left', () => {
    const row =
      ' Ntfx    8589934600  8589934500       100         6400            0           0         0            0\n'
    const usage = read(VERBOSE + row).snapshots[0]?.usages[0]
    expect(usage).toMatchObject({ allocs: 8589934600, frees: 8589934500, bytes: 6400 })
    expect(usage === undefined ? 0 : outstanding(usage)).toBe(100)
  })

  test('collapsed blanks: a tag with a blank inside is told by the number that is one too many', () => {
    const collapsed =
      'Tag Allocs Used Allocs Used\nDh 1 24 2400 0 0 Gdi Objects\nDh 24 2400 0 0 1394 of them\n8042 4 3944 0 0 PS/2\n'
    expect(rowsOf(read(collapsed))[0]).toEqual([
      '"Dh 1" nonpaged 24 0 2400',
      '"Dh 1" paged 0 0 0',
      '"Dh  " nonpaged 24 0 2400',
      '"Dh  " paged 0 0 0',
      '"8042" nonpaged 4 0 3944',
      '"8042" paged 0 0 0',
    ])
  })
})

/** A whole Windows 10 machine, its largest row first. */
const sorted = [...(read(fixture('poolmonx-full-snapshot.csv')).snapshots[0]?.usages ?? [])].sort(
  (one, other) => other.bytes - one.bytes,
)

describe('PoolMon', () => {
  const header =
    ' Tag  Type     Allocs            Frees               Diff            Bytes                 Per Alloc\n'
  const one = (date: string, allocs: number) =>
    `${date}\n Memory:1K\n Commit:1K Limit:2K Peak:2K            Pool N:14340K P:18644K\n${header} Drsd Paged ${allocs} 539 ${allocs - 539} ${(allocs - 539) * 832} 832\n`

  test('each snapshot of an appended file has its own date and pool totals', () => {
    const { snapshots, problems } = read(one('2026-05-01 12:00:00', 560) + one('Fri May  1 12:10:00 2026', 566))
    expect(snapshots.map(({ capture }) => capture)).toEqual([
      { pools: { nonpaged: 14684160, paged: 19091456 }, takenAt: '2026-05-01T12:00:00' },
      { pools: { nonpaged: 14684160, paged: 19091456 }, takenAt: '2026-05-01T12:10:00' },
    ])
    expect(problems.map(({ code }) => code)).toEqual(['ROWS_NOT_IN_VIEW', 'ROWS_NOT_IN_VIEW'])
  })

  const screen = (rows: number): string => {
    const [whole = '', top = ''] = [sorted, sorted.slice(0, rows)].map((usages) =>
      Buffer.from(renderDump(snapshot('', { usages }), 'poolmon -n 64')).toString('latin1'),
    )
    const totals = /Pool N:.*/
    return top.replace(totals, totals.exec(whole)?.[0] ?? '')
  }

  test.each([
    ['a whole machine', sorted.length, []],
    ['a screen of 20 rows, which hold 71 % of the pools', 20, ['ROWS_NOT_IN_VIEW']],
    ['a screen of 50 rows, which hold 85 % of the pools', 50, ['ROWS_NOT_IN_VIEW']],
    ['a screen of 300 rows, which hold 99 % of the pools', 300, ['ROWS_NOT_IN_VIEW']],
  ])('%s, sorted by bytes', (_, rows, expected) => {
    expect(codesOf(screen(rows))).toEqual(expected)
  })

  test('a screen without the lines above its table', () => {
    const whole = screen(50)
    expect(codesOf(whole.slice(whole.indexOf(' Tag')))).toEqual(['ROWS_NOT_IN_VIEW'])
  })

  test('session pool is not the system’s', () => {
    expect(read(fixture('poolmon-session-all-1.txt')).snapshots[0]?.coverage.kind).toBe('partial')
    expect(read(fixture('poolmon-session-0-mapped-1.txt')).snapshots[0]?.coverage).toEqual({
      kind: 'filtered',
      pattern: 'Session 0 pool information',
    })
  })
})

test.each(['poolmonx', 'powershell', 'pooltracker', 'kdbg'] as const)(
  'the 50 largest rows of a machine in %s are a part of it, and all rows are not',
  (layout) => {
    const [top, whole] = [sorted.slice(0, 50), sorted].map((usages) =>
      read(renderDump(snapshot('', { usages }), layout)),
    )
    expect(top?.problems.map(({ code }) => code)).toEqual(['ROWS_NOT_IN_VIEW'])
    expect(top?.snapshots[0]?.coverage.kind).toBe('partial')
    expect({ problems: whole?.problems, kind: whole?.snapshots[0]?.coverage.kind }).toEqual({
      problems: [],
      kind: 'all',
    })
  },
)

describe('kdbg', () => {
  const header = 'Tag\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\n'
  test('a tag that does not print is the number its bytes make, and Anon is a tag', () => {
    const rows = '0x00000001\t3\t\t1\t\t2\t\t64\t\t0\t\t0\t\t0\t\t0\nAnon\t\t9\t\t4\t\t5\t\t80\t\t0\t\t0\t\t0\t\t0\n'
    expect(rowsOf(read(header + rows))).toEqual([['"\\x01   " nonpaged 3 1 64', '"Anon" nonpaged 9 4 80']])
  })

  test('more frees than allocations, as where another tag allocated the block', () => {
    const dump = read(`${header}Ntfx\t\t3\t\t4\t\t-1\t\t0\t\t1\t\t2\t\t-1\t\t0\n`)
    expect(rowsOf(dump)).toEqual([['"Ntfx" nonpaged 3 4 0', '"Ntfx" paged 1 2 0']])
  })

  test('a tag that itself begins with 0x is no number', () => {
    expect(rowsOf(read(`${header}0x! \t\t3\t\t1\t\t2\t\t64\t\t0\t\t0\t\t0\t\t0\n`))).toEqual([
      ['"0x! " nonpaged 3 1 64'],
    ])
  })

  test('the short form does not say what is freed, so nothing is taken from it', () => {
    expect(codesOf('Tag\t\tAllocs\t\tUsed\t\tAllocs\t\tUsed\nNtfx\t\t9\t\t80\t\t0\t\t0\n')).toEqual(['KDBG_SHORT'])
  })
})

describe('PowerShell CSV', () => {
  const head = '"DateTimeUTC","Tag","PagedDiff","PagedUsedBytes"\r\n'
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

  test('UTF-16 as Windows PowerShell writes it; a new time begins a new snapshot; UTC is said', () => {
    const rows = '"2026-05-01T12:00:00","FMfn","7","448"\r\n"2026-05-01T12:00:05","FMfn","9","576"\r\n'
    const { snapshots, problems } = read(utf16(head + rows))
    expect(problems).toEqual([])
    expect(rowsOf({ snapshots })).toEqual([['"FMfn" paged 7 0 448'], ['"FMfn" paged 9 0 576']])
    expect(snapshots.map(({ capture, counters }) => `${capture.takenAt} ${counters}`)).toEqual([
      '2026-05-01T12:00:00Z outstanding',
      '2026-05-01T12:00:05Z outstanding',
    ])
  })

  test('a counter that wrapped makes the difference negative', () => {
    const wrapped =
      '"Tag","PagedAllocs","PagedFrees","PagedDiff","PagedUsedBytes"\r\n"Wrap","100","4294967291","-4294967191","640"\r\n'
    const { snapshots, problems } = read(wrapped)
    expect(rowsOf({ snapshots })).toEqual([['"Wrap" paged 100 4294967291 640']])
    expect(problems).toEqual([])
    expect(read(wrapped.replace('"100"', '"-100"')).problems.map(({ code }) => code)).toContain('UNREAD_LINE')
  })

  test('without a time, the first tag again begins the next run', () => {
    const rows = '"Abcd","7","448"\r\n"Efgh","1","64"\r\n'
    expect(rowsOf(read(`"Tag","PagedDiff","PagedUsedBytes"\r\n${rows}${rows}`))).toEqual([
      ['"Abcd" paged 7 0 448', '"Efgh" paged 1 0 64'],
      ['"Abcd" paged 7 0 448', '"Efgh" paged 1 0 64'],
    ])
  })

  test('a tag may hold a quote, a comma or a line break', () => {
    const rows = '"t","a""b,","1","2"\r\n"t","x\r\nyz","3","4"\r\n"t","Next","5","6"\r\n'
    expect(rowsOf(read(head + rows))).toEqual([['"a"b," paged 1 0 2', '"x\\x0ayz" paged 3 0 4', '"Next" paged 5 0 6']])
  })

  test('a count that is none is a problem with its line', () => {
    const { problems } = read(`${head}"t","Abcd","many","2"\r\n"t","Next","5","6"\r\n`)
    expect(problems.map(({ code, line }) => `${code}:${line}`)).toEqual(['UNREAD_LINE:2'])
  })
})

describe('raw buffers', () => {
  const made = snapshot('Proc nonpaged 12980 1 8618056\nNtfF paged 4294967290 4294967280 640')
  test.each([
    ['buffer 64', 64],
    ['buffer 32', 32],
    ['buffer 64 wide', 64],
  ] as const)('%s: paged comes first, and the pointer size is known', (layout, pointerBits) => {
    const { snapshots, problems } = read(renderDump(made, layout))
    expect(problems).toEqual([])
    expect(rowsOf({ snapshots })).toEqual([
      ['"Proc" nonpaged 12980 1 8618056', '"NtfF" paged 4294967290 4294967280 640'],
    ])
    expect(snapshots[0]?.capture).toEqual({ pointerBits })
  })

  test('a buffer that is larger than its entries is read to the last one', () => {
    const roomy = Buffer.concat([renderDump(made, 'buffer 64'), Buffer.alloc(4096)])
    expect(read(roomy).snapshots[0]?.usages).toHaveLength(2)
  })

  test.each([
    ['zeros', Buffer.alloc(4096)],
    [
      'noise',
      Buffer.from(Array.from({ length: 4096 }, (_, index) => (index === 2 || index === 3 ? 0 : (index * 73) % 256))),
    ],
    ['a picture', Buffer.from([0x00, 0x00, 0x00, 0x00, 0x49, 0x48, 0x44, 0x52, ...new Array<number>(200).fill(7)])],
  ])('%s: no buffer', (_, bytes) => {
    expect(codesOf(bytes)).toEqual(['NOT_A_DUMP'])
  })
})

describe('snapshot JSON', () => {
  const capture = {
    takenAt: '2026-05-01T12:00:00Z',
    bootedAt: '2026-05-01T08:00:00Z',
    computer: 'LAB-7',
    osBuild: '10.0.26100.2314',
    architecture: 'x64',
    pointerBits: 64,
    driverVerifier: true,
    stage: 'settled',
    iteration: 500,
    liveProcesses: 284,
    pools: { nonpaged: 1, paged: 2 },
  } as const
  const tags = ['a\\x41', '\x01\xff\n"', '\x7fab\xff', 'Io  ', '\\x4']

  test('what is written reads back: every byte of a tag, every field, several in one file', () => {
    const usages = tags.map((tag): PoolUsage => ({ tag: toTag(tag), pool: 'paged', allocs: 9, frees: 4, bytes: 320 }))
    const one = snapshot('', { usages, capture })
    const other = snapshot('Drsd paged 5 0 640', {
      counters: 'outstanding',
      coverage: { kind: 'filtered', pattern: 'Drs?' },
    })
    const { snapshots, problems } = read(renderSnapshotJson(one) + renderSnapshotJson(other))
    expect(problems).toEqual([])
    expect(
      snapshots.map(({ usages: rows, capture: said, counters, coverage }) => ({ rows, said, counters, coverage })),
    ).toEqual([
      { rows: usages, said: capture, counters: 'cumulative', coverage: { kind: 'all' } },
      { rows: other.usages, said: {}, counters: 'outstanding', coverage: other.coverage },
    ])
  })

  test.each(tags)('the tag %j survives printing', (tag) => {
    expect(readTag(printTag(toTag(tag)))).toBe(toTag(tag))
  })

  test('a time with an offset is one in UTC, and one without a zone stays local', () => {
    const value = {
      format: 'pool-leak-check-snapshot',
      version: 1,
      takenAt: '2026-05-01T14:00:00+02:00',
      bootedAt: '2026-05-01T08:00:00',
      usages: [['Proc', 'nonpaged', 5, 1, 640]],
    }
    expect(read(JSON.stringify(value)).snapshots[0]?.capture).toEqual({
      takenAt: '2026-05-01T12:00:00Z',
      bootedAt: '2026-05-01T08:00:00',
    })
  })

  test('as PowerShell indents it, and on one line', () => {
    const value = {
      format: 'pool-leak-check-snapshot',
      version: 1,
      pools: { nonpaged: 1, paged: 2 },
      usages: [['Proc', 'nonpaged', 5, 1, 640]],
    }
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 4).replaceAll('\n', '\r\n')]) {
      expect(rowsOf(read(text)), text).toEqual([['"Proc" nonpaged 5 1 640']])
    }
  })

  test.each([
    ['an unknown version', { version: 2 }],
    [
      'a row with too few numbers',
      {
        usages: [
          ['Proc', 'nonpaged', 5],
          ['Thre', 'nonpaged', 5, 1, 640],
        ],
      },
    ],
    [
      'a negative count',
      {
        usages: [
          ['Proc', 'nonpaged', -5, 1, 2],
          ['Thre', 'nonpaged', 5, 1, 640],
        ],
      },
    ],
    [
      'a pool that is none',
      {
        usages: [
          ['Proc', 'Nonp', 5, 1, 2],
          ['Thre', 'nonpaged', 5, 1, 640],
        ],
      },
    ],
    ['a time that is no text', { takenAt: 5 }],
    ['a text that is no time', { takenAt: 'yesterday' }],
    ['counters that are none', { counters: 'all' }],
    ['a coverage that is none', { coverage: 'some' }],
  ])('%s is said, and the rest is read', (_, change) => {
    const value = {
      format: 'pool-leak-check-snapshot',
      version: 1,
      usages: [['Thre', 'nonpaged', 5, 1, 640]],
      ...change,
    }
    expect(codesOf(JSON.stringify(value))).toEqual(['SNAPSHOT_INVALID'])
    expect(rowsOf(read(JSON.stringify(value)))).toEqual([['"Thre" nonpaged 5 1 640']])
  })
})

describe('Driver Verifier', () => {
  const told = (text: string): string[] =>
    read(text).drivers.flatMap(({ drivers }) =>
      drivers.map(
        ({ driver, unloaded, nonpaged, paged }) =>
          `${driver} ${unloaded ? 'unloaded' : 'loaded'} ${nonpaged.allocations}/${nonpaged.bytes} ${paged.allocations}/${paged.bytes}`,
      ),
    )

  test('verifier /query, both generations', () => {
    const old = [
      'Name: usbhub.sys, loads: 1, unloads: 0',
      'CurrentPagedPoolAllocations: 12',
      'CurrentNonPagedPoolAllocations: 0x1a',
      'PeakPagedPoolAllocations: 15',
      'PagedPoolUsageInBytes: 900',
      'NonPagedPoolUsageInBytes: 2600',
      '',
      'Name: gone.sys, loads: 1, unloads: 1',
      'CurrentPagedPoolAllocations: 0',
      'CurrentNonPagedPoolAllocations: 1',
      'PagedPoolUsageInBytes: 0',
      'NonPagedPoolUsageInBytes: 64',
    ].join('\r\n')
    expect(told(`${old}\r\n`)).toEqual(['usbhub.sys loaded 26/2600 12/900', 'gone.sys unloaded 1/64 0/0'])
    const current = [
      'MODULE: tsusbhub.sys (load: 1 / unload: 0)',
      '  Pool Allocation Statistics: ( NonPaged / Paged )',
      '    Current Pool Allocations: ( 3 / 1 )',
      '    Current Pool Bytes:       ( 160 / 48 )',
      '    Peak Pool Allocations:    ( 9 / 1 )',
    ].join('\n')
    expect(told(`${current}\n`)).toEqual(['tsusbhub.sys loaded 3/160 1/48'])
  })

  test('eight digits are decimal in verifier /query, and letters are hexadecimal anywhere', () => {
    const section = (bytes: string) =>
      `MODULE: my.sys (load: 1 / unload: 0)\n Current Pool Allocations: ( 3 / 1 )\n Current Pool Bytes: ( ${bytes} / 48 )\n`
    expect(told(section('12582912'))).toEqual(['my.sys loaded 3/12582912 1/48'])
    expect(told(section('1a0'))).toEqual(['my.sys loaded 3/416 1/48'])
  })

  test.each<[string, string]>([
    [
      'PoolMonX',
      'Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription\nProc,Paged,5,1,4,64,0 KB,16,,\n',
    ],
    ['PowerShell', '"DateTime","Tag","PagedUsedBytes"\n"t","Proc","5"\n'],
    [
      'pooltracker',
      'Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes\n------ -------- -------- -------- -------- -------- --------\nThre     614895   614419   606688        0        0        0\n',
    ],
    ['snapshot JSON', '{"format":"pool-leak-check-snapshot","version":1,"usages":[["Proc","nonpaged",5,1,2]]}\n'],
  ])('a %s dump after it in the same file is read too', (_, text) => {
    const both = `${fixture('kd-verifier-list-modern-1.txt')}\n${text}`
    expect({ drivers: read(both).drivers.length, snapshots: read(both).snapshots.length }).toEqual({
      drivers: 1,
      snapshots: 1,
    })
  })

  test('an output that is cut inside a driver is a problem', () => {
    const whole = fixture('kd-verifier-list-modern-1.txt').toString()
    const cut = whole.slice(0, whole.indexOf('Current Pool Bytes') + 24)
    expect(codesOf(cut)).toEqual(['CUT_LINE'])
  })

  test('a table of tags after it in the same log is read too', () => {
    const { drivers, snapshots } = read(
      `${fixture('kd-verifier-list-modern-1.txt')}\nkd> !poolused 2\n${SHORT} Proc         10          640          0            0\nTOTAL         10          640          0            0\n`,
    )
    expect({ drivers: drivers.length, rows: snapshots[0]?.usages.length }).toEqual({ drivers: 1, rows: 1 })
  })
})

describe('what a dump says of its tags', () => {
  const said = (name: string, tag: string): string | undefined =>
    describeTags(fixture(name), read(fixture(name)).described, [toTag(tag)]).get(toTag(tag))
  test.each([
    ['kd-poolused-short-1.txt', 'ohci', '1394 OHCI host controller driver'],
    ['kd-poolused-collapsed-1.txt', '8042', 'PS/2 kb and mouse, i8042prt.sys'],
    ['kd-poolused-verbose-1.txt', 'Hack', undefined],
    ['poolmon-mapped-2.txt', '1MEM', undefined],
    ['poolmon-screen-2.txt', 'HidC', 'hidclass.sys - HID Class d'],
    ['poolmonx-full-snapshot.csv', 'Se', 'General security allocations, nt!se'],
    ['powershell-poolmon-csv-1.txt', 'FMfn', 'NAME_CACHE_NODE structure, fltmgr.sys'],
  ])('%s: %s is %s', (name, tag, expected) => {
    expect(said(name, tag)).toBe(expected)
  })

  const described = (bytes: Uint8Array, tags: readonly string[]): string[] => {
    const words = describeTags(bytes, read(bytes).described, tags.map(toTag))
    return tags.map((tag) => `${tag}: ${words.get(toTag(tag)) ?? ''}`)
  }

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    [
      'UTF-8 with characters of several bytes above',
      (text: string) => Buffer.from(`${'\u6c60'.repeat(40_000)}\n${text}`),
    ],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('rows far apart in a file of many stretches (%s)', (_, encode) => {
    const whole = fixture('poolmonx-full-snapshot.csv').toString('latin1')
    expect(described(encode(whole), ['VadF', 'Se', 'Vad'])).toEqual([
      'VadF: VADs created by a FreeVM splitting, nt!mm',
      'Se: General security allocations, nt!se',
      'Vad: Mm virtual address descriptors, nt!mm',
    ])
  })

  test('the first row with words counts, in whatever table it stands', () => {
    const header = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n'
    const table = (words: string) => `${header} Drsd Nonp 5 1 4 64 16${words}\n`
    expect(described(Buffer.from(table('') + table(' [mine.sys]') + table(' [other.sys]')), ['Drsd'])).toEqual([
      'Drsd: mine.sys',
    ])
  })
})

describe('pooltag.txt', () => {
  const text = [
    'rem a comment',
    'REM another',
    '// and one more',
    '',
    'AfdX - afd.sys     - AFD context - with a dash',
    'AfdX - other.sys   - a duplicate',
    'Ntf? - ntfs.sys    - pattern of one',
    'Nt*  - ntfs.sys    - pattern of any',
    'NtfQ - <unknown>   - the exact one',
    'Abc  - nt!ps       - padded',
    'Dh 1 - win32k      - a blank inside',
    'Bin  - lonely.sys',
    '-UMD -  - a dash first',
    'no entry at all',
    'toolong - a.sys - five and more',
    '\x1a',
  ].join('\r\n')
  const { find, problems } = readPooltags([
    { name: 'pooltag.txt', bytes: Buffer.from(text) },
    {
      name: 'localtag.txt',
      bytes: Buffer.from('\ufeffAbc  - mine.sys - not first\nMine - mine.sys - ours\n', 'utf16le'),
    },
  ])

  test.each([
    ['AfdX', 'AFD context - with a dash, afd.sys'],
    ['NtfQ', 'the exact one'],
    ['NtfZ', 'pattern of one, ntfs.sys'],
    ['NtAb', 'pattern of any, ntfs.sys'],
    ['Abc', 'padded, nt!ps'],
    ['Dh 1', 'a blank inside, win32k'],
    ['Bin', 'lonely.sys'],
    ['-UMD', 'a dash first'],
    ['Mine', 'ours, mine.sys'],
    ['Zzzz', null],
  ])('%s: %s', (tag, expected) => {
    expect(find(toTag(tag))).toBe(expected)
  })

  test('odd lines are counted, with the first one’s place', () => {
    expect(problems.map(({ code, source, line }) => `${code} ${source}:${line}`)).toEqual([
      'POOLTAG_LINES pooltag.txt:14',
    ])
  })
})

test('snapshots of one file with the same rows share the list of them, and columns become the same objects as before', () => {
  const dump = fixture('poolmonx-full-snapshot.csv').toString('latin1')
  const { snapshots } = parse('dump', Buffer.from(dump + dump.replace(/\n[^\n]*\n$/, '\n') + dump, 'latin1'))
  const [first, without, last] = snapshots.map((one) => packedRowsOf(one)?.ids)
  expect(snapshots.map(rowCountOf)).toEqual([3048, 3047, 3048])
  expect(first).not.toBe(without)
  expect(last).toEqual(first)
  const twice = parse('dump', Buffer.from(dump + dump, 'latin1')).snapshots.map((one) => packedRowsOf(one)?.ids)
  expect(twice[1]).toBe(twice[0])
  const visited: PoolUsage[] = []
  const [snapshot] = snapshots
  if (snapshot !== undefined) eachRow(snapshot, (row) => visited.push({ ...row }))
  expect(visited).toEqual(snapshot?.usages)
})
