import { describe, expect, test } from 'vitest'
import { barCells, type Column, cellsOf, layoutOf, undecorated, unquoted } from '../../../src/core/parse/headings.ts'
import type { PoolKind } from '../../../src/core/pool.ts'

/*
 * What headings say, in a tiny language: `allocs`, `bytes x1024`, `nonpaged nx frees`, `-` for a column that is not
 * known; `not a table` where they make none.
 */

const wordOf = (column: Column | null): string => {
  if (column === null) return '-'
  const { kind, of, variant, unit } = column
  return [of ?? '', variant, kind, unit === 1 ? '' : `x${unit}`].filter((word) => word !== '').join(' ')
}

const columnsIn = (line: string, above: PoolKind | null = null): string =>
  layoutOf(line, () => above)
    ?.columns.map(wordOf)
    .join(', ') ?? 'not a table'

/** One heading beside those of a tag, a pool and bytes. */
const said = (heading: string): string => columnsIn(`Tag;Pool;Bytes;${heading}`).split(', ')[3] ?? 'not a table'
/** One heading in the place of the bytes; `not a table` where it is none. */
const saidForBytes = (heading: string): string => columnsIn(`Tag;Pool;Diff;${heading}`).split(', ')[3] ?? 'not a table'

describe('one heading', () => {
  test.each([
    ['allocs', 'Allocs Alloc Allocations Allocation Allocated AllocCount NumAllocs NumberOfAllocations TotalAllocs'],
    ['frees', 'Frees Free Freed FreeCount NumFrees NumOfFrees NumberFrees TotalFrees'],
    ['outstanding', 'Diff Difference Outstanding Live InUse Current CurrentAllocs CurrentAllocations CurrentCount'],
    ['outstanding', 'OutstandingAllocs OutstandingAllocations AllocationsInUse'],
    [
      'time',
      'Time DateTime SnapshotTime SampleTime UTCTime LocalTime TimeStamp TimeUTC DateTimeUTC Date Taken TakenAt',
    ],
    ['-', 'XAllocs AllocsX XFrees FreesX XDiff DiffX NumDiff MyTime TimeX Dates Overtaken NumberOf Pools TypeX XTag'],
  ])('%s: %s', (expected, headings) => {
    const differing = headings.split(' ').filter((heading) => said(heading) !== expected)
    expect(differing).toEqual([])
  })

  test.each([
    ['bytes', 'Byte Bytes Used Usage UsedBytes BytesUsed Size SizeBytes PoolUsage BytesInUse TotalBytes BytesTotal'],
    ['bytes', 'CurrentBytes OutstandingBytes TotalSize CurrentUsed CurrentBytesTotal'],
    ['bytes x1024', 'KB KiB UsedKB SizeKB BytesKiB Used(KB) Used(KiB)'],
    ['bytes x1048576', 'MB MiB UsedMB SizeMiB Used(MB) Used(MiB)'],
    ['bytes x1073741824', 'GB UsedGB Used(GB)'],
    ['not a table', 'XBytes BytesX AverageBytes BytesPerAlloc AllocsKB KBs PoolSizes'],
  ])('%s in the place of the bytes: %s', (expected, headings) => {
    const differing = headings.split(' ').filter((heading) => saidForBytes(heading) !== expected)
    expect(differing).toEqual([])
  })

  test.each([
    ['blanks, case and signs do not count', 'NUM_of-allocs.', 'allocs'],
    ['a remark in brackets does not count', 'Outstanding (allocs - frees)', 'outstanding'],
    ['neither do two of them', 'Diff (allocs) (less frees)', 'outstanding'],
    ['nor one without words', 'Diff ()', 'outstanding'],
    ['a percentage', 'Pct of pool', '-'],
    ['no unit on a count', 'Allocs (KB)', '-'],
    ['words about another pool', 'Session', '-'],
  ])('%s: %s', (_, heading, expected) => {
    expect(said(heading)).toBe(expected)
  })

  test.each([
    ['Used ( KB )', 'bytes x1024'],
    ['Used (mb)', 'bytes x1048576'],
    ['Used (bytes)', 'bytes'],
    ['Used (about)', 'bytes'],
    ['Used (in KB)', 'bytes'],
    ['Used (KB each)', 'bytes'],
  ])('a unit in brackets is no remark: %s', (heading, expected) => {
    expect(saidForBytes(heading)).toBe(expected)
  })

  test.each(['Tag', 'TAG', 'PoolTag', 'Pool Tag', 'Tag Name', 'PoolTagName'])(
    'a tag by its characters: %s',
    (heading) => {
      expect(columnsIn(`${heading};Pool;Bytes`)).toBe('tag, pool, bytes')
    },
  )

  test.each(['TagUlong', 'PoolTagUlong', 'tag_ulong'])('a tag by its number: %s', (heading) => {
    expect(columnsIn(`${heading};Pool;Bytes`)).toBe('number tag, pool, bytes')
  })

  test.each(['Tags', 'MyTag', 'Tag Id', 'Stage'])('no tag: %s', (heading) => {
    expect(columnsIn(`${heading};Pool;Bytes`)).toBe('not a table')
  })

  test.each(['Type', 'Pool', 'PoolType', 'pool type'])('the pool of a row: %s', (heading) => {
    expect(columnsIn(`Tag;${heading};Bytes`)).toBe('tag, pool, bytes')
  })

  test.each(['Types', 'Kind', 'Subtype'])('not the pool of a row: %s', (heading) => {
    expect(columnsIn(`Tag;${heading};Bytes`)).toBe('not a table')
  })
})

describe('a heading that names its pool', () => {
  /** One heading beside bytes of both pools. */
  const inBoth = (heading: string): string => columnsIn(`Tag;PagedBytes;NonPagedBytes;${heading}`).split(', ')[3] ?? ''

  test.each([
    [
      'nonpaged allocs',
      'NonPagedAllocs NonPagedPoolAllocs Nonp_Allocs NP_Allocs NPP_Allocs Non-Paged-Allocs np.allocs',
    ],
    ['paged allocs', 'PagedAllocs PagedPoolAllocs PG_Allocs PP_Allocs P_Allocs PAllocs'],
    ['nonpaged nx allocs', 'NonPagedNxAllocs NonPagedPoolNxAllocs np_nx_allocs'],
    ['nonpaged execute allocs', 'NonPagedExecuteAllocs'],
    ['nonpaged executable allocs', 'NonPagedPoolExecutableAllocs'],
    ['nonpaged cachealigned allocs', 'NonPagedCacheAlignedAllocs'],
    ['paged session allocs', 'PagedSessionAllocs PagedPoolSessionAllocs'],
    [
      'nonpaged allocs',
      'AllocsNonPaged Allocs(NonPaged) Allocs(Non-Paged) AllocsNonPagedPool AllocsNonP AllocsNP Allocs(np)',
    ],
    ['paged allocs', 'AllocsPaged Allocs(Paged) AllocsPagedPool AllocsPG Allocs(Paged)'],
    ['nonpaged nx allocs', 'AllocsNonPagedNx AllocsNonPagedPoolNx'],
    ['nonpaged execute allocs', 'AllocsNonPagedExecute'],
    ['paged session allocs', 'AllocsPagedSession AllocsPagedPoolSession'],
    ['nonpaged outstanding', 'NonPagedDiff NonPagedOutstanding DiffNonPaged'],
    [
      '-',
      'NonPagedPercent PercentPaged SessionAllocsPool PagedX XAllocsPaged AllocsPagedX PagedAllocsX PagedAllocsPagedX',
    ],
  ])('%s: %s', (expected, headings) => {
    const differing = headings.split(' ').filter((heading) => inBoth(heading) !== expected)
    expect(differing).toEqual([])
  })

  test.each([
    ['NonPagedKB', 'nonpaged bytes x1024'],
    ['NonPagedPoolUsedMB', 'nonpaged bytes x1048576'],
    ['np_bytes', 'nonpaged bytes'],
    ['UsedNonPagedKB', 'nonpaged bytes x1024'],
    ['Used NonPaged (MiB)', 'nonpaged bytes x1048576'],
    ['NonPagedNxUsedKB', 'nonpaged nx bytes x1024'],
    ['UsedNonPagedNxKB', 'nonpaged nx bytes x1024'],
    ['PoolUsage', 'bytes'],
  ])('%s in the place of the nonpaged bytes is %s', (heading, expected) => {
    const columns = columnsIn(`Tag;Pool;${heading}`)
    const ofPools = columnsIn(`Tag;PagedBytes;${heading}`)
    expect([columns, ofPools].map((words) => words.split(', ')[2] ?? '')).toContain(expected)
  })

  test('the fields of a pool together', () => {
    expect(columnsIn('Tag,Paged Allocs,Paged Frees,Paged Used,NonPaged Allocs,NonPaged Frees,NonPaged Used')).toBe(
      'tag, paged allocs, paged frees, paged bytes, nonpaged allocs, nonpaged frees, nonpaged bytes',
    )
  })
})

describe('what stands twice', () => {
  test.each([
    ['the coarser of two sizes is none', 'Tag;Pool;Diff;KB;Bytes', 'tag, pool, outstanding, -, bytes'],
    ['in either order', 'Tag;Pool;Diff;Bytes;KB', 'tag, pool, outstanding, bytes, -'],
    ['of three sizes the finest stays', 'Tag;Pool;MB;KB;Bytes', 'tag, pool, -, -, bytes'],
    ['two sizes of one unit are two things for one', 'Tag;Pool;Used;Bytes', 'not a table'],
    ['a coarser size of the other pool stays', 'Tag;PagedKB;NonPagedBytes', 'tag, paged bytes x1024, nonpaged bytes'],
    [
      'a coarser size of another pool of its kind stays',
      'Tag;NonPagedKB;NonPagedNxBytes',
      'tag, nonpaged bytes x1024, nonpaged nx bytes',
    ],
    [
      'a size of all pools beside those of each',
      'Tag;PagedBytes;NonPagedBytes;TotalUsedKB',
      'tag, paged bytes, nonpaged bytes, bytes x1024',
    ],
    ['two counts of one name', 'Tag;Pool;Allocs;Allocations;Bytes', 'not a table'],
    ['two tags', 'Tag;PoolTag;Pool;Bytes', 'not a table'],
    ['two pools', 'Tag;Pool;Type;Bytes', 'not a table'],
    ['the number of a tag beside its characters', 'TagUlong;Tag;Pool;Bytes', '-, tag, pool, bytes'],
    ['in either order', 'Tag;Pool;Bytes;TagUlong', 'tag, pool, bytes, -'],
    ['the number of a tag alone', 'TagUlong;Pool;Bytes', 'number tag, pool, bytes'],
    ['two numbers of a tag', 'TagUlong;PoolTagUlong;Pool;Bytes', 'not a table'],
    ['two times are no contradiction', 'Date;Time;Tag;Pool;Bytes', 'time, time, tag, pool, bytes'],
  ])('%s: %s', (_, line, expected) => {
    expect(columnsIn(line)).toBe(expected)
  })
})

describe('counters', () => {
  test.each([
    ['Tag;Pool;Allocs;Frees;Bytes', 'cumulative'],
    ['Tag;Pool;Allocs;Frees;Diff;Bytes', 'cumulative'],
    ['Tag;Pool;Diff;Bytes', 'outstanding'],
    ['Tag;Pool;Allocs;Diff;Bytes', 'outstanding'],
    ['Tag;Pool;Frees;Bytes', 'bytes'],
    ['Tag;Pool;Allocs;Bytes', 'bytes'],
    ['Tag;Pool;Bytes', 'bytes'],
    ['Tag;PagedAllocs;PagedFrees;PagedBytes', 'cumulative'],
    ['Tag;PagedAllocs;PagedFrees;PagedBytes;NonPagedDiff;NonPagedBytes', 'bytes'],
    ['Tag;PagedDiff;PagedBytes;NonPagedDiff;NonPagedBytes', 'outstanding'],
    ['Tag;PagedDiff;PagedBytes;NonPagedBytes', 'bytes'],
    ['Tag;Pool;Diff', 'none'],
    ['Tag;Pool;Diff;Used by', 'none'],
    ['Pool;Diff;Bytes;Tags', 'none'],
    ['Tag;PagedDiff;Size of page', 'none'],
  ])('%s: %s', (line, expected) => {
    expect(layoutOf(line)?.counters ?? 'none').toBe(expected)
  })
})

describe('the pool of a table', () => {
  /** The pool of its rows and the pool that it shows alone, where the line above names paged pool. */
  const poolsIn = (line: string, above: PoolKind | null = 'paged') => {
    const layout = layoutOf(line, () => above)
    return layout === null ? 'not a table' : `${layout.pool} ${layout.only} ${layout.counters}`
  }

  test.each([
    ['Tag;Pool;Diff;Bytes', 'null null outstanding'],
    ['Tag;Diff;Bytes', 'paged paged outstanding'],
    ['Tag;Allocs;Frees;Bytes', 'paged paged cumulative'],
    ['Tag;Driver;Bytes', 'paged paged bytes'],
    ['Tag;Diff;Allocs', 'not a table'],
    ['Tag;NonPagedDiff;NonPagedBytes', 'null nonpaged outstanding'],
    ['Tag;PagedDiff;PagedBytes', 'null paged outstanding'],
    ['Tag;NonPagedBytes;PagedBytes', 'null null bytes'],
    ['Tag;Pool;NonPagedBytes', 'not a table'],
    ['Tag;Pool;NonPagedBytes;Bytes', 'null null bytes'],
  ])('%s: %s', (line, expected) => {
    expect(poolsIn(line)).toBe(expected)
  })

  test('without a line above, columns of no pool are no table', () => {
    expect(poolsIn('Tag;Diff;Bytes', null)).toBe('not a table')
    expect(layoutOf('Tag;Diff;Bytes')).toBeNull()
    expect(poolsIn('Tag;NonPagedDiff;NonPagedBytes', null)).toBe('null nonpaged outstanding')
  })

  test('the lines above are read for a table alone', () => {
    const asked: string[] = []
    for (const line of ['Tag;Pool;Bytes', 'Tag;Driver;Allocs;Size of page', 'Tag;Diff;Bytes']) {
      layoutOf(line, () => {
        asked.push(line)
        return 'paged'
      })
    }
    expect(asked).toEqual(['Tag;Diff;Bytes'])
  })
})

describe('the separator', () => {
  test.each([
    ['| Tag | Pool | Bytes |', '|'],
    ['Tag | Pool, type | Bytes', '|'],
    ['Tag\tPool\tBytes', '\t'],
    ['Tag;Pool;Bytes', ';'],
    ['Tag,Pool,Bytes', ','],
    ['Tag Pool Bytes', ' '],
    ['  Tag   Pool\u00a0 Bytes  ', ' '],
    ['"Tag","Pool, of the row","Pool","Bytes"', ','],
    ['Tag Pool;Bytes', 'not a table'],
    ['Tag;Bytes', 'not a table'],
    ['PagedBytes,Tag', 'not a table'],
    ['Pool Tag Bytes', 'not a table'],
    ['Pool;Tag;Bytes', ';'],
    ['Tag Driver Pool Bytes', 'not a table'],
    ['Tag Pool Bytes Driver Words', ' '],
  ])('%j: %j', (line, expected) => {
    expect(layoutOf(line)?.separator ?? 'not a table').toBe(expected)
  })

  test('words at the end of a table of blanks are no column; elsewhere they are one', () => {
    expect(columnsIn('Tag Pool Bytes Mapped Driver')).toBe('tag, pool, bytes')
    expect(columnsIn('Tag,Pool,Bytes,Mapped Driver')).toBe('tag, pool, bytes, -')
    expect(columnsIn('Tag,Driver,Pool,Bytes')).toBe('tag, -, pool, bytes')
  })

  test('the tag begins where its heading does', () => {
    expect(layoutOf('Tag Pool Bytes')?.tagStart).toBe(0)
    expect(layoutOf('   Tag Pool Bytes')?.tagStart).toBe(3)
  })
})

describe('lines that are no heading', () => {
  test('a line of more than a thousand characters', () => {
    const ofLength = (length: number) => 'Tag;Pool;Bytes;'.padEnd(length, 'x')
    expect(columnsIn(ofLength(1000))).toBe('tag, pool, bytes, -')
    expect(columnsIn(ofLength(1001))).toBe('not a table')
  })

  test.each(['', 'Name;Pool;Bytes', 'Tag;Pool;Allocs', 'The tag of a pool and its bytes'])('%j', (line) => {
    expect(columnsIn(line)).toBe('not a table')
  })
})

describe('cells', () => {
  test.each<[string, '|' | '\t' | ';' | ',' | ' ', readonly string[] | null]>([
    ['| a | b |', '|', ['a', 'b']],
    ['  | a | b |  ', '|', ['a', 'b']],
    ['a | b | c', '|', ['a', 'b', 'c']],
    ['a | b', '|', null],
    ['|a|', '|', ['a']],
    ['a b', '|', null],
    ['a\tb ', '\t', ['a', 'b']],
    ['a\t"b c"', '\t', ['a', 'b c']],
    ['a b', '\t', null],
    ['a;b', ';', ['a', 'b']],
    ['"a";" b "', ';', ['a', ' b ']],
    ['a,b', ';', null],
    ['a,"b,c" ', ',', ['a', 'b,c']],
    ['a;b', ',', null],
    ['a,"b', ',', null],
    ['  a   b\tc ', ' ', ['a', 'b', 'c']],
  ])('%j by %j', (line, separator, expected) => {
    expect(cellsOf(line, separator)).toEqual(expected)
  })

  test.each<[string, readonly string[] | null]>([
    ['|a|b|', ['a', 'b']],
    [' |a|b| ', ['a', 'b']],
    ['a|b|c', ['a', 'b', 'c']],
    ['||a||', ['', 'a', '']],
    ['|', null],
    ['||', ['']],
  ])('between the bars of %j', (line, expected) => {
    expect(barCells(line)).toEqual(expected)
  })

  test.each([
    ['**12 MB**', '12 MB'],
    ['__12__', '12'],
    ['_Nonp_', 'Nonp'],
    [' *x* ', 'x'],
    ['**12', '**12'],
    ['12**', '12**'],
    ['a*b*', 'a*b*'],
    ['*b*a', '*b*a'],
    ['`Io  `', 'Io  '],
    ['  `Io  `  ', 'Io  '],
    ['**`Io  `**', 'Io  '],
    [' ** ` ', '** `'],
    ['`Io` driver', '`Io` driver'],
    ['the `Io`', 'the `Io`'],
    ['``', ''],
    [' Io ', 'Io'],
  ])('without decoration %j is %j', (cell, expected) => {
    expect(undecorated(cell)).toBe(expected)
  })

  test.each([
    ['"Io  "', 'Io  '],
    ['  "Io  "  ', 'Io  '],
    [' Io ', 'Io'],
    ['"Io', '"Io'],
    ['Io"', 'Io"'],
    ['an "Io"', 'an "Io"'],
    ['"Io" x', '"Io" x'],
    ['""', ''],
  ])('without quotes %j is %j', (cell, expected) => {
    expect(unquoted(cell)).toBe(expected)
  })
})
