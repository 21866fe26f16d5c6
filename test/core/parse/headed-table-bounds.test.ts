import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { printTag } from '../../../src/core/pool.ts'

/*
 * Where a table with headings begins and ends, which of its lines are rows, and what it is worth. A file in words:
 *
 *     line 1, outstanding, partial: Proc paged 6 0 600      a snapshot
 *     FEW_ROWS:1                                            a problem and its line, with its words
 */

const told = (lines: readonly string[], end = '\n'): readonly string[] => {
  const { snapshots, problems, drivers } = parse('t.txt', Buffer.from(lines.join('\n') + end))
  if (drivers.length > 0) throw new Error('a table of pool tags has no counts of drivers')
  return [
    ...snapshots.map(({ line, counters, coverage, capture, usages }) => {
      const shown = coverage.kind === 'filtered' ? coverage.pattern : coverage.kind
      const facts = [`line ${line}`, counters, shown, ...(capture.takenAt === undefined ? [] : [capture.takenAt])]
      const rows = usages.map((row) => `${printTag(row.tag)} ${row.pool} ${row.allocs} ${row.frees} ${row.bytes}`)
      return `${facts.join(', ')}: ${rows.length > 9 ? `${rows.length} rows` : rows.join(', ')}`
    }),
    ...problems.map(({ code, line, detail }) => `${code}:${line} ${toPlain(detail)}`.trim()),
  ]
}

/** Rows and problems of a table of semicolons, which has this line between two rows. */
const between = (line: string): readonly string[] =>
  told(['Tag;Pool;Diff;Bytes', 'Aaaa;Paged;6;600', line, 'Zzzz;Paged;1;64'])

const BOTH_ROWS = ['line 1, outstanding, partial: Aaaa paged 6 0 600, Zzzz paged 1 0 64']
const FEW = [...BOTH_ROWS, 'FEW_ROWS:1']
const unread = (line: string): readonly string[] => [...BOTH_ROWS, `UNREAD_LINE:3 ${line}`]

describe('lines that are no rows', () => {
  test.each([
    '',
    '   ',
    '---',
    '--',
    '==',
    ' --- --- ',
    '|---|---:|',
    '+===+===+',
    ':--|--:',
    'Total;;7;664',
    'Totals;;7;664',
    'TOTAL ;;7;664',
    'Sum;;7;664',
    'sums,,7,664',
    'Grand total;;7;664',
    '"Total";;7;664',
    '**Total**|7',
    '_Total:_ | 7',
    'Total\t7',
  ])('%j is passed over', (line) => {
    expect(between(line)).toEqual(FEW)
  })

  test.each(['-', '=', '-x-', '-- x', 'x --', 'Totally;;7;664', 'A total;;7;664', 'Total 7', 'Tot;7'])(
    '%j is told',
    (line) => {
      expect(between(line)).toEqual(unread(line))
    },
  )

  test('words below the table are none of it, and those between two rows are', () => {
    const rows = ['Tag;Pool;Diff;Bytes', 'Aaaa;Paged;6;600', 'Zzzz;Paged;1;64']
    expect(told([...rows, 'Some words of prose'])).toEqual(FEW)
    expect(between('Some words of prose')).toEqual(unread('Some words of prose'))
  })

  test('words before its first row are of it', () => {
    expect(told(['Tag;Pool;Diff;Bytes', 'Some words of prose', 'Aaaa;Paged;6;600'])).toEqual([
      'line 1, outstanding, partial: Aaaa paged 6 0 600',
      'UNREAD_LINE:2 Some words of prose',
    ])
  })

  test('the last line without its line break may be cut', () => {
    expect(told(['Tag;Pool;Diff;Bytes', 'Aaaa;Paged;6;600', 'Zzzz;Paged;1;64'], '')).toEqual([
      'line 1, outstanding, partial: Aaaa paged 6 0 600',
      'CUT_LINE:3 Zzzz;Paged;1;64',
    ])
  })
})

describe('where a table ends', () => {
  const POOLUSED = [
    ' Tag     Allocs         Used     Allocs         Used',
    ' Proc         10          640          0            0',
  ]

  test.each(['0: kd> !poolused 2', 'kd> q', 'lkd> q', ' 1: LKD>', 'PS C:\\tools> exit', 'C:\\tools>exit', 'D:\\>'])(
    'at the prompt %j',
    (prompt) => {
      // Were it not the end, the line below it would be an unread line of the table.
      expect(told(['Tag;Pool;Diff;Bytes', 'Aaaa;Paged;6;600', prompt, 'Process;Paged;5'])).toEqual([
        'line 1, outstanding, partial: Aaaa paged 6 0 600',
        'FEW_ROWS:1',
      ])
    },
  )

  test.each(['xkd> q', '0: kdb> q', 'my PS C:\\>', 'C:>exit'])('not at %j', (line) => {
    expect(told(['Tag;Pool;Diff;Bytes', 'Aaaa;Paged;6;600', line, 'Zzzz;Paged;1;64'])).toEqual(unread(line))
  })

  test('a table of bars, at a line without one', () => {
    const rows = ['| Tag | Pool | Diff | Bytes |', '|---|---|---|---|', '| Aaaa | Paged | 6 | 600 |']
    const expected = ['line 1, outstanding, partial: Aaaa paged 6 0 600', 'FEW_ROWS:1']
    expect(told([...rows, 'Process;Paged;5', '5 6 7'])).toEqual(expected)
    // A prompt with a bar in it does not end it.
    expect(told([...rows, '0: kd> !poolused 2 | x'])).toEqual([
      'line 1, outstanding, partial: Aaaa paged 6 0 600',
      'FEW_ROWS:1',
    ])
  })

  test('the line that ends it is read as what comes next', () => {
    const rows = ['| Tag | Pool | Diff | Bytes |', '| Aaaa | Paged | 6 | 600 |']
    expect(told([...rows, ...POOLUSED]).slice(0, 2)).toEqual([
      'line 1, outstanding, partial: Aaaa paged 6 0 600',
      'line 3, outstanding, partial: Proc nonpaged 10 0 640, Proc paged 0 0 0',
    ])
  })

  test('a heading of its own begins the next table, also one that names its pool above alone', () => {
    expect(told(['Tag;Pool;Diff;Bytes', 'Aaaa;Paged;6;600', 'Tag;Pool;Bytes', 'Zzzz;Paged;64'])).toEqual([
      'line 1, outstanding, partial: Aaaa paged 6 0 600',
      'line 3, bytes, partial: Zzzz paged 0 0 64',
      'FEW_ROWS:1 2 times',
      'BYTES_ONLY:3',
    ])
    expect(told(['Paged pool', 'Tag;Diff;Bytes', 'Aaaa;6;600', 'Tag;Diff;Bytes', 'Zzzz;1;64'])[0]).toBe(
      'line 2, outstanding, partial: Aaaa paged 6 0 600',
    )
  })
})

describe('the pool that the lines above name', () => {
  const above = (...lines: readonly string[]): string => {
    const [first = ''] = told([...lines, 'Tag;Diff;Bytes', 'Aaaa;6;600'])
    return /Aaaa (\w+) 6/.exec(first)?.[1] ?? 'none'
  }

  test.each([
    ['Paged pool', 'paged'],
    ['PAGED', 'paged'],
    ['### Largest paged-pool tags', 'paged'],
    ['NonPaged pool', 'nonpaged'],
    ['non-paged', 'nonpaged'],
    ['Non paged', 'nonpaged'],
    ['non- paged', 'nonpaged'],
    ['paged and nonpaged', 'none'],
    ['nonpaged and non-paged', 'nonpaged'],
    ['the pool', 'none'],
  ])('%j: %s', (line, expected) => {
    expect(above(line)).toBe(expected)
  })

  test('the last of three lines counts', () => {
    expect(above('Paged pool', 'a', 'b')).toBe('paged')
    expect(above('Paged pool', 'a', 'b', 'c')).toBe('none')
    expect(above('Paged pool', 'NonPaged pool')).toBe('nonpaged')
    expect(above('Paged pool', 'NonPaged pool, paged pool')).toBe('none')
  })

  test('of a table of bytes alone, too', () => {
    expect(told(['Paged pool', 'Tag;Driver;Bytes', 'Aaaa;x;600'])).toEqual([
      'line 2, bytes, partial: Aaaa paged 0 0 600',
      'FEW_ROWS:2',
      'BYTES_ONLY:2',
    ])
  })

  test('words below a table are above the next one', () => {
    const next = ['', 'NonPaged pool', 'Tag;Diff;Bytes', 'Zzzz;1;64']
    expect(told(['Paged pool', 'Tag;Diff;Bytes', 'Aaaa;6;600', ...next])).toEqual([
      'line 2, outstanding, partial: Aaaa paged 6 0 600, Zzzz nonpaged 1 0 64',
      'FEW_ROWS:2 2 times',
      'VIEWS_MERGED:6 lines 2 and 6',
    ])
  })
})

describe('figures that were lost', () => {
  const ALLOCS = 'Tag;Pool;Allocs;Frees;Bytes'
  const POOLS = 'Tag;NpAllocs;NpFrees;NpBytes;PgAllocs;PgFrees;PgBytes'

  test.each([
    ['a blank in a table that prints no zero', [ALLOCS, 'Aaaa;Paged;6;;600'], 'Aaaa paged 6 0 600'],
    ['a blank, and a zero elsewhere', [ALLOCS, 'Aaaa;Paged;6;;600', 'Bbbb;Paged;6;0;600'], 'Bbbb paged 6 0 600'],
    ['a blank and a zero of one row', [ALLOCS, 'Aaaa;Paged;;0;0', 'Bbbb;Paged;6;1;600'], 'Bbbb paged 6 1 600'],
    [
      'a pool that is blank, and one of which all was freed',
      [POOLS, 'Aaaa;6;1;600;;;', 'Bbbb;;;;4;4;0'],
      'Aaaa nonpaged 6 1 600, Bbbb paged 4 4 0',
    ],
    [
      'a pool that is blank, and one of zeros',
      [POOLS, 'Aaaa;6;1;600;;;', 'Bbbb;6;1;600;0;0;0'],
      'Bbbb nonpaged 6 1 600, Bbbb paged 0 0 0',
    ],
    [
      'a pool that is blank, and one of zeros and a blank',
      [POOLS, 'Aaaa;6;1;600;;;', 'Bbbb;6;1;600;;0;0'],
      'Aaaa nonpaged 6 1 600',
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(lines)[0]?.split(': ')[1]).toBe(expected)
  })

  test('in a table without counts a pool of bytes is none of zeros', () => {
    const rows = ['Tag;NpBytes;PgBytes', 'Aaaa;600;', 'Bbbb;600;64']
    expect(told(rows)[0]).toBe(
      'line 1, bytes, partial: Aaaa nonpaged 0 0 600, Bbbb nonpaged 0 0 600, Bbbb paged 0 0 64',
    )
    expect(told([...rows, 'Cccc;64;0'])[0]).toBe(
      'line 1, bytes, partial: Bbbb nonpaged 0 0 600, Bbbb paged 0 0 64, Cccc nonpaged 0 0 64, Cccc paged 0 0 0',
    )
  })

  test('each is told with its line and its text', () => {
    const rows = [ALLOCS, 'Aaaa;Paged;6;;600', 'Bbbb;Paged;6;0;600', 'Cccc;Paged;2;2;']
    expect(told(rows)).toEqual([
      'line 1, cumulative, partial: Bbbb paged 6 0 600',
      'UNREAD_LINE:2 Aaaa;Paged;6;;600',
      'UNREAD_LINE:4 Cccc;Paged;2;2;',
    ])
  })
})

describe('a table of which no row reads', () => {
  test.each([
    ['its first line', ['Process;Paged;6;600', 'Threads;Paged;6;600'], '\n', ['ROWS_UNREAD:2 Process;Paged;6;600']],
    ['a line that is cut', ['Aaaa;Pag'], '', ['ROWS_UNREAD:2 Aaaa;Pag']],
    ['no line at all', [], '\n', ['NO_ROWS:1']],
    ['a sum alone', ['Total;;6;600'], '\n', ['NO_ROWS:1']],
  ])('%s', (_, lines, end, expected) => {
    expect(told(['Tag;Pool;Diff;Bytes', ...lines], end)).toEqual(expected)
  })

  test('beside one that reads, both are told', () => {
    expect(told(['Tag;Pool;Diff;Bytes', 'Process;Paged;6;600', '0: kd>', 'Tag;Pool;Bytes', 'Aaaa;Paged;64'])).toEqual([
      'line 4, bytes, partial: Aaaa paged 0 0 64',
      'ROWS_UNREAD:2 Process;Paged;6;600',
      'FEW_ROWS:4',
      'BYTES_ONLY:4',
    ])
  })
})

describe('how much of a machine it shows', () => {
  /** Rows of so many tags, small and large. */
  const rowsOf = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, row) => `T${row + 100};Paged;6;600`)

  test.each([
    [499, ['line 1, outstanding, partial: 499 rows', 'FEW_ROWS:1']],
    [500, ['line 1, outstanding, all: 500 rows']],
  ])('%i rows', (count, expected) => {
    expect(told(['Tag;Pool;Diff;Bytes', ...rowsOf(count)])).toEqual(expected)
  })

  test('a line that does not read makes it a part', () => {
    expect(told(['Tag;Pool;Diff;Bytes', ...rowsOf(500), 'Process;Paged;5;600', 'Zzzz;Paged;1;64'])).toEqual([
      'line 1, outstanding, partial: 501 rows',
      'UNREAD_LINE:502 Process;Paged;5;600',
    ])
  })

  test.each([
    ['its columns', ['Tag;PagedDiff;PagedBytes', ...rowsOf(500).map((row) => row.replace(';Paged', ''))], 1],
    ['the line above', ['Paged pool', 'Tag;Diff;Bytes', ...rowsOf(500).map((row) => row.replace(';Paged', ''))], 2],
  ])('one pool, as %s tells', (_, lines, line) => {
    expect(told(lines)).toEqual([`line ${line}, outstanding, paged pool: 500 rows`])
  })

  test('no counts are told', () => {
    expect(told(['Tag;Pool;Bytes', ...rowsOf(500).map((row) => row.replace(';6', ''))])).toEqual([
      'line 1, bytes, all: 500 rows',
      'BYTES_ONLY:1',
    ])
  })
})

describe('the moment', () => {
  const rows = ['Tag;Pool;Diff;Bytes', 'Aaaa;Paged;6;600']

  test.each([
    ['of the line above', ['2026-05-01 10:00:00', ...rows], 'line 2, outstanding, partial, 2026-05-01T10:00:00'],
    [
      'of a column',
      ['Time;Tag;Pool;Bytes', '2026-05-01 10:00:00;Aaaa;Paged;6'],
      'line 1, bytes, partial, 2026-05-01T10:00:00',
    ],
    [
      'of a column rather than of the line above',
      ['2026-04-01 09:00:00', 'Time;Tag;Pool;Bytes', '2026-05-01 10:00:00;Aaaa;Paged;6'],
      'line 2, bytes, partial, 2026-05-01T10:00:00',
    ],
    [
      'of the line above, where a column states no date',
      ['2026-04-01 09:00:00', 'Time;Tag;Pool;Bytes', '10:00;Aaaa;Paged;6'],
      'line 2, bytes, partial, 2026-04-01T09:00:00',
    ],
    ['of none', rows, 'line 1, outstanding, partial'],
  ])('%s', (_, lines, expected) => {
    expect(told(lines)[0]?.split(': ')[0]).toBe(expected)
  })

  test('several: each begins at its first row, and is judged by itself', () => {
    const lines = ['10:00;Aaaa;Paged;9;4;6;600', '10:05;Aaaa;Paged;9;4;5;640', '10:05;Bbbb;Paged;9;4;5;64']
    expect(told(['Time;Tag;Pool;Allocs;Frees;Diff;Bytes', ...lines])).toEqual([
      'line 2, cumulative, partial: Aaaa paged 9 4 600',
      'line 3, cumulative, partial: Aaaa paged 9 4 640, Bbbb paged 9 4 64',
      'COUNTS_DISAGREE:2 Aaaa: 9 allocations less 4 frees is not 6',
      'FEW_ROWS:2 2 times',
    ])
  })

  test('a line of several that does not read is told once', () => {
    const lines = ['10:00;Aaaa;Paged;600', '10:05;Aaaa;Paged;640', '10:05;Process;Paged;64', '10:05;Bbbb;Paged;64']
    expect(told(['Time;Tag;Pool;Bytes', ...lines]).filter((words) => words.startsWith('UNREAD'))).toEqual([
      'UNREAD_LINE:4 10:05;Process;Paged;64',
    ])
  })
})
