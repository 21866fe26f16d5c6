import { describe, expect, test } from 'vitest'
import { packedRowsOf } from '../../../src/core/packed-rows.ts'
import { addUsage, rowsForTag, startTable, sumRows, tagOfNumber } from '../../../src/core/parse/table.ts'
import { outstanding, type PoolUsage } from '../../../src/core/pool.ts'
import { coverageIn, parsed, problemsIn, rowsIn, wordsOf } from '../../parsed.ts'
import { usage } from '../../snapshot.ts'

/* What any table makes of its rows: tags that are one, rows that stand twice, rows that say nothing. */

const HEADER = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'

/** `Drsd nonpaged 9 4 320` as a row of PoolMon; of a tag its first four characters, blanks included. */
const lineOf = (row: string): string => {
  const [pool = '', allocs, frees, bytes] = row.slice(5).split(' ')
  const left = outstanding({ allocs: Number(allocs), frees: Number(frees) } as PoolUsage)
  const each = left > 0 ? Math.floor(Number(bytes) / left) : 0
  return ` ${row.slice(0, 4)} ${pool === 'paged' ? 'Paged' : 'Nonp '} ${allocs} ${frees} ${left} ${bytes} ${each}`
}

const tableOf = (...rows: readonly string[]): readonly string[] => [HEADER, ...rows.map(lineOf)]

/** So many tags with a row each. */
const tags = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `T${index + 100} nonpaged 9 4 320`)

test('the number of a tag is its bytes, the first one lowest', () => {
  expect(tagOfNumber(0x64737244)).toBe('Drsd')
  expect(tagOfNumber(0xe4018041)).toBe('A\x80\x01\xe4')
  expect(tagOfNumber(0)).toBe('\0\0\0\0')
})

describe('tags', () => {
  test.each([
    ['a byte', ['Abcd', 'Xbcd', 'AXcd', 'AbXd', 'AbcX']],
    ['a byte above ASCII', ['Abcd', '\xe1bcd', 'A\xe1cd', 'Ab\xe1d', 'Abc\x81']],
    ['the case of a letter', ['abcd', 'Abcd', 'aBcd', 'abCd', 'abcD']],
    ['where their bytes stand', ['abcd', 'dcba', 'badc', 'cdab', 'bcda']],
  ])('that differ in %s are several', (_, differing) => {
    const rows = differing.map((tag, index) => `${tag} nonpaged ${index + 9} 4 320`)
    const text = tableOf(...rows, ...rows.map((row) => row.replace('nonpaged', 'paged')))
    const [snapshot] = parsed(text).snapshots
    expect(snapshot?.usages).toHaveLength(10)
    expect(new Set(snapshot?.usages.map(({ tag }) => tag)).size).toBe(5)
    expect(problemsIn(text)).toEqual([])
  })

  test('of two tables of a file have their own rows', () => {
    const text = [
      ...tableOf('Abcd nonpaged 9 4 320', 'Efgh paged 9 4 320'),
      ...tableOf('Efgh paged 9 5 256', 'Abcd paged 9 5 256'),
    ]
    expect(rowsIn(text)).toEqual([
      ['Abcd nonpaged 9 4 320', 'Efgh paged 9 4 320'],
      ['Efgh paged 9 5 256', 'Abcd paged 9 5 256'],
    ])
    expect(problemsIn(text)).toEqual([])
  })

  test('the first words of a tag count', () => {
    const text = [
      HEADER,
      ' Abcd Nonp 9 4 5 320 64',
      ' Abcd Paged 9 4 5 320 64 [first.sys]',
      ' Efgh Nonp 9 4 5 320 64 [own.sys]',
      ' Efgh Paged 9 4 5 320 64 [second.sys]',
    ]
    expect([wordsOf(text, 'Abcd'), wordsOf(text, 'Efgh'), wordsOf(text, 'Ijkl')]).toEqual([
      'first.sys',
      'own.sys',
      undefined,
    ])
  })
})

describe('two rows of a tag', () => {
  test.each([
    ['alike', 'Drsd nonpaged 9 4 320', 'ROW_TWICE:1 Drsd'],
    ['with other allocations and frees', 'Drsd nonpaged 10 5 320', 'ROWS_DIFFER:1 Drsd'],
    ['with other allocations', 'Drsd nonpaged 10 4 320', 'ROWS_DIFFER:1 Drsd'],
    ['with other frees', 'Drsd nonpaged 9 5 320', 'ROWS_DIFFER:1 Drsd'],
    ['with other bytes', 'Drsd nonpaged 9 4 321', 'ROWS_DIFFER:1 Drsd'],
  ])('%s: the first one holds', (_, row, expected) => {
    const text = tableOf('Drsd nonpaged 9 4 320', 'Drsd paged 1 0 64', row)
    expect(problemsIn(text)).toEqual([expected])
    expect(rowsIn(text)).toEqual([['Drsd nonpaged 9 4 320', 'Drsd paged 1 0 64']])
  })

  test.each(['Ab d', 'A.cd', 'Ab?d', 'Abc ', 'A\x7fcd', 'A\x01cd', '\xe4bcd'])(
    'that may print alike add up: %j',
    (tag) => {
      const text = tableOf(`${tag} nonpaged 9 4 320`, 'Drsd paged 1 0 64', `${tag} nonpaged 10 4 384`)
      const [row] = parsed(text).snapshots[0]?.usages ?? []
      expect([row?.allocs, row?.frees, row?.bytes]).toEqual([19, 8, 704])
      expect(problemsIn(text)[0]).toMatch(/^DUPLICATE_ROW:1 /)
      expect(problemsIn(text)).toHaveLength(1)
    },
  )

  test.each(['A!cd', 'A~cd', 'A/cd', 'A-cd', 'A@cd', 'A>cd'])('that print as no other add nothing up: %j', (tag) => {
    const text = tableOf(`${tag} nonpaged 9 4 320`, 'Drsd paged 1 0 64', `${tag} nonpaged 10 4 384`)
    expect(rowsIn(text)).toEqual([[`${tag} nonpaged 9 4 320`, 'Drsd paged 1 0 64']])
    expect(problemsIn(text)).toEqual([`ROWS_DIFFER:1 ${tag}`])
  })

  test.each([
    ['the protected one first', 'Drs\xe4', 'Drsd'],
    ['the protected one last', 'Drsd', 'Drs\xe4'],
  ])('of which one is protected add up: %s', (_, one, other) => {
    const text = tableOf(`${one} nonpaged 9 4 320`, `${other} nonpaged 10 4 384`, `${one} nonpaged 1 0 64`)
    expect(rowsIn(text)).toEqual([['Drsd nonpaged 20 8 768']])
    expect(problemsIn(text)).toEqual(['DUPLICATE_ROW:1 Drsd'])
  })

  test('with and without its last blank are one tag', () => {
    const text = [
      'Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc',
      'Io   Nonp 9 4 5 320 64',
      'Io Nonp 1 0 1 64 64',
      'Io Paged 1 0 1 64 64',
    ]
    expect(rowsIn(text)).toEqual([['Io   nonpaged 10 4 384', 'Io   paged 1 0 64']])
    expect(problemsIn(text)).toEqual(['DUPLICATE_ROW:1 Io  '])
  })

  test('of twenty tags at most are named', () => {
    const named = (count: number): readonly string[] => problemsIn(tableOf(...tags(count), ...tags(count)))
    const last = (count: number): string => `T${99 + count}`
    expect(named(20)).toHaveLength(1)
    expect(named(20)[0]).toMatch(new RegExp(`^ROW_TWICE:1 T100, T101, .* and ${last(20)}$`))
    expect(named(21)).toEqual(named(20))
  })

  test('of twenty tags: the table stands twice, and what adds up is taken back where it is alike', () => {
    const rows = (io: number): readonly string[] => ['Key  paged 9 4 320', `Io   paged ${io} 0 64`]
    const read = (count: number, io: number): readonly string[] => {
      const text = tableOf(...tags(count), ...rows(1), ...tags(count), ...rows(io))
      return [...(rowsIn(text)[0]?.slice(-2) ?? []), ...problemsIn(text).slice(1)]
    }
    expect(read(20, 1)).toEqual(['Key  paged 9 4 320', 'Io   paged 1 0 64'])
    expect(read(20, 2)).toEqual(['Key  paged 9 4 320', 'Io   paged 3 0 128', 'DUPLICATE_ROW:1 Io  '])
    expect(read(19, 1)).toEqual(['Key  paged 18 8 640', 'Io   paged 2 0 128', 'DUPLICATE_ROW:1 Key  and Io  '])
  })
})

describe('a table', () => {
  test('without rows is told, but for one that is cut', () => {
    expect(problemsIn([HEADER, ''])).toEqual(['NO_ROWS:1'])
    expect(problemsIn(`${HEADER}\n Drsd Nonp 9`)).toEqual(['CUT_LINE:2  Drsd Nonp 9'])
    expect(parsed(`${HEADER}\n`).snapshots).toEqual([])
  })

  test.each([
    ['Ovfl nonpaged 9 4 320', ['TAGS_OVERFLOWED:1']],
    ['Ovfl paged 9 4 320', ['TAGS_OVERFLOWED:1']],
    ['Ovfl nonpaged 9 9 0', ['TAGS_OVERFLOWED:1']],
    ['Ovfl nonpaged 0 0 64', ['TAGS_OVERFLOWED:1']],
    ['Ovfl nonpaged 0 0 0', []],
    ['Ovfl paged 0 0 0', []],
    ['Ovfm paged 9 4 320', []],
  ])('whose tags overflowed: %s', (row, expected) => {
    expect(problemsIn(tableOf('Proc nonpaged 9 4 320', row))).toEqual(expected)
  })

  test('is packed from 64 rows on', () => {
    const packed = (count: number) => packedRowsOf(parsed(tableOf(...tags(count))).snapshots[0] ?? fail())
    expect(packed(63)).toBeNull()
    expect(packed(64)?.ids).toHaveLength(64)
  })

  const fail = (): never => {
    throw new Error('no snapshot')
  }

  test('sums its columns by pool', () => {
    const table = startTable('dump.txt', 1)
    for (const row of ['Proc nonpaged 9 4 320', 'Proc paged 1 0 64', 'Thre nonpaged 7 0 640', 'Thre paged 2 2 0']) {
      const one = usage(row)
      addUsage(table, rowsForTag(table, one.tag), one)
    }
    expect(sumRows(table, 'allocs')).toEqual({ nonpaged: 16, paged: 3 })
    expect(sumRows(table, 'bytes')).toEqual({ nonpaged: 960, paged: 64 })
  })
})

describe('a row of zeros', () => {
  const zeros = (tag: string, pool: 'nonpaged' | 'paged'): string => `${tag} ${pool} 0 0 0`

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'paged, behind a nonpaged one of its tag',
      ['Abcd nonpaged 9 4 320', zeros('Abcd', 'paged')],
      ['Abcd nonpaged 9 4 320'],
    ],
    [
      'paged, behind another tag',
      ['Efgh nonpaged 9 4 320', zeros('Abcd', 'paged')],
      ['Efgh nonpaged 9 4 320', 'Abcd paged 0 0 0'],
    ],
    [
      'paged, the first',
      [zeros('Abcd', 'paged'), 'Efgh nonpaged 9 4 320'],
      ['Abcd paged 0 0 0', 'Efgh nonpaged 9 4 320'],
    ],
    [
      'nonpaged, before a paged one of its tag',
      [zeros('Abcd', 'nonpaged'), 'Abcd paged 9 4 320'],
      ['Abcd paged 9 4 320'],
    ],
    [
      'nonpaged, before another tag',
      [zeros('Abcd', 'nonpaged'), 'Efgh paged 9 4 320'],
      ['Abcd nonpaged 0 0 0', 'Efgh paged 9 4 320'],
    ],
    [
      'nonpaged, the last',
      ['Efgh paged 9 4 320', zeros('Abcd', 'nonpaged')],
      ['Efgh paged 9 4 320', 'Abcd nonpaged 0 0 0'],
    ],
    ['both', [zeros('Abcd', 'nonpaged'), zeros('Abcd', 'paged')], ['Abcd nonpaged 0 0 0']],
    [
      'of which blocks were freed',
      ['Abcd nonpaged 9 4 320', 'Abcd paged 5 5 0'],
      ['Abcd nonpaged 9 4 320', 'Abcd paged 5 5 0'],
    ],
    ['with bytes', ['Abcd nonpaged 9 4 320', 'Abcd paged 0 0 64'], ['Abcd nonpaged 9 4 320', 'Abcd paged 0 0 64']],
  ])('%s', (_, rows, expected) => {
    expect(rowsIn(tableOf(...rows))).toEqual([expected])
    expect(coverageIn(tableOf(...rows))).toEqual(['all'])
  })

  test('stays where rows are missing: it tells a tag that is absent from one that is unknown', () => {
    const text = [...tableOf('Abcd nonpaged 9 4 320', zeros('Abcd', 'paged')), ' Efgh Nonp x']
    expect(rowsIn(text)).toEqual([['Abcd nonpaged 9 4 320', 'Abcd paged 0 0 0']])
    expect(coverageIn(text)).toEqual(['partial'])
  })
})
