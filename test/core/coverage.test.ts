import { describe, expect, test } from 'vitest'
import { commonCoverage, hasRowAtZero, rowsGone } from '../../src/core/coverage.ts'
import { diff } from '../../src/core/diff.ts'
import { toPlain } from '../../src/core/phrase.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { snapshot } from '../snapshot.ts'

/** `R100 paged 30 10 640`, so many rows from there on. */
const rows = (count: number, { pool = 'paged', from = 100, held = 640 } = {}): string =>
  Array.from({ length: count }, (_, row) => `R${from + row} ${pool} 30 ${held === 0 ? 30 : 10} ${held}`).join('\n')

const filtered = (pattern: string): Partial<Snapshot> => ({ coverage: { kind: 'filtered', pattern } })
const PART: Partial<Snapshot> = { coverage: { kind: 'partial' } }

/** Coverage of both sides and what is said. */
const common = (before: Snapshot, after: Snapshot): string => {
  const sides = commonCoverage(before, { ...after, source: 'after.txt', line: 7 })
  const said = sides.problems.map(({ code, source, line, detail }) => `${code} ${source}:${line} ${toPlain(detail)}`)
  return [sides.before.coverage.kind, sides.after.coverage.kind, ...said].join(', ')
}

describe('what two dumps cover', () => {
  const some = (changes: Partial<Snapshot> = {}): Snapshot => snapshot(rows(5), changes)

  test.each<[string, Snapshot, Snapshot, string]>([
    ['all', some(), some(), 'all, all'],
    ['one filter', some(filtered('Dr*')), some(filtered('Dr*')), 'filtered, filtered'],
    [
      'two filters',
      some(filtered('Dr*')),
      some(filtered('Ds*')),
      'partial, partial, FILTERS_DIFFER after.txt:7 Dr* before, Ds* after',
    ],
    [
      'a filter before',
      some(filtered('Dr*')),
      some(),
      'partial, partial, FILTERS_DIFFER after.txt:7 Dr* before, all tags after',
    ],
    [
      'a filter after',
      some(),
      some(filtered('Dr*')),
      'partial, partial, FILTERS_DIFFER after.txt:7 all tags before, Dr* after',
    ],
    ['a part, which was said, and a filter', some(PART), some(filtered('Dr*')), 'partial, partial'],
    ['a filter, and a part', some(filtered('Dr*')), some(PART), 'partial, partial'],
    ['a part and all', some(PART), some(), 'partial, all'],
  ])('%s', (_, before, after, expected) => {
    expect(common(before, after)).toBe(expected)
  })
})

describe('a pool that one of the two lacks', () => {
  const one = snapshot(rows(5))
  const both = (count: number): Snapshot => snapshot(`${rows(5)}\n${rows(count, { pool: 'nonpaged' })}`)
  const LACKS = 'partial, partial, FILTERS_DIFFER after.txt:7 one of them has no row of nonpaged pool'

  test.each<[string, Snapshot, Snapshot, string]>([
    ['of twenty rows, before', one, both(20), LACKS],
    ['of twenty rows, after', both(20), one, LACKS],
    ['of nineteen rows', both(19), one, 'all, all'],
    ['where it has a single row', both(20), both(1), 'all, all'],
    ['a table without rows', both(20), snapshot(''), 'all, all'],
    ['a table that is a part anyway', both(20), { ...one, coverage: { kind: 'partial' } }, 'all, partial'],
    [
      'the paged one',
      snapshot(rows(5, { pool: 'nonpaged' })),
      snapshot(`${rows(5, { pool: 'nonpaged' })}\n${rows(20)}`),
      LACKS.replace('nonpaged', 'paged'),
    ],
  ])('%s', (_, before, after, expected) => {
    expect(common(before, after)).toBe(expected)
  })
})

describe('rows that are in the later dump only', () => {
  const FEW = 'all, all'
  const many = (count: number, of: number): string =>
    `partial, all, FILTERS_DIFFER after.txt:7 ${count} of ${of} rows are in the dump after only`
  const outstanding = { counters: 'outstanding' } as const
  /** New rows stand first: as the last ones they would tell of a dump that was cut. */
  const turned = (text: string): string => text.split('\n').reverse().join('\n')
  const cut = (count: number): string =>
    `partial, all, FILTERS_DIFFER after.txt:7 the last ${count} rows are in the dump after only, as if the one before was cut`

  test.each<[string, Snapshot, Snapshot, string]>([
    ['fifty of five hundred', snapshot(rows(450)), snapshot(rows(500)), many(50, 500)],
    ['forty-nine', snapshot(rows(300)), snapshot(turned(rows(349))), FEW],
    ['fifty of five hundred and one', snapshot(rows(451)), snapshot(turned(rows(501))), FEW],
    ['fifty, and one that is gone', snapshot(rows(100)), snapshot(turned(rows(149, { from: 101 }))), FEW],
    ['the last thirty', snapshot(rows(400)), snapshot(rows(430)), cut(30)],
    ['the last twenty-nine', snapshot(rows(400)), snapshot(rows(429)), FEW],
    [
      'the last thirty-two, and eight among the others',
      snapshot(rows(400)),
      snapshot(`${rows(8, { from: 900 })}\n${rows(432)}`),
      cut(32),
    ],
    [
      'the last thirty-two, and nine among the others',
      snapshot(rows(400)),
      snapshot(`${rows(9, { from: 900 })}\n${rows(432)}`),
      FEW,
    ],
    ['fifty beside a part', snapshot(rows(50), PART), snapshot(rows(100)), 'partial, all'],
    [
      'fifty at zero, of which a dump of counters shows each',
      snapshot(rows(50)),
      snapshot(`${rows(50)}\n${rows(50, { from: 200, held: 0 })}`),
      many(50, 100),
    ],
    [
      'fifty at zero, where the earlier dump shows what is outstanding alone',
      snapshot(rows(50), outstanding),
      snapshot(`${rows(50)}\n${rows(50, { from: 200, held: 0 })}`, outstanding),
      FEW,
    ],
    ['fifty that hold something', snapshot(rows(50), outstanding), snapshot(rows(100), outstanding), many(50, 100)],
  ])('%s', (_, before, after, expected) => {
    expect(common(before, after)).toBe(expected)
  })
})

describe('rows that are gone', () => {
  const gone = (before: string, after: Snapshot, was: Partial<Snapshot> = {}): string | null => {
    const found = rowsGone(diff(snapshot(before, was), after), after)
    return found === null ? null : `${found.code} ${toPlain(found.detail)}`
  }
  const odd = (count: number): string =>
    Array.from({ length: count }, (_, row) => `"a${row}  " paged 5 1 64`).join('\n')
  const ZERO = 'Idle paged 50 50 0'
  const NEVER = 'Neve paged 0 0 0'

  test.each<[string, string, string, string | null]>([
    ['none', rows(20), rows(20), null],
    [
      'one that prints alike, of a table with rows at zero',
      `${rows(20)}\nDrsd paged 5 1 64`,
      `${rows(20)}\n${ZERO}`,
      'ROWS_MISSING 1 of 21, such as Drsd',
    ],
    ['one, of a table without rows at zero', `${rows(20)}\nDrsd paged 5 1 64`, rows(20), null],
    ['one whose name may print otherwise', `${rows(20)}\n${odd(1)}`, `${rows(20)}\n${ZERO}`, null],
    ['one that was never used', `${rows(20)}\nDrsd paged 0 0 0`, `${rows(20)}\n${ZERO}`, null],
    [
      'one, where a row that was never used is no row at zero',
      `${rows(20)}\nDrsd paged 5 1 64`,
      `${rows(20)}\n${NEVER}`,
      null,
    ],
    ['two that may print otherwise', `${rows(20)}\n${odd(2)}`, rows(20), null],
    ['three', `${rows(20)}\n${odd(3)}`, rows(20), 'ROWS_MISSING 3 of 23, such as a0  '],
    ['three of three hundred', `${rows(297)}\n${odd(3)}`, rows(297), 'ROWS_MISSING 3 of 300, such as a0  '],
    ['three of more', `${rows(298)}\n${odd(3)}`, rows(298), null],
    [
      'three, and a plain one is the example',
      `${rows(20)}\n${odd(3)}\nDrsd paged 5 1 64`,
      `${rows(20)}\n${ZERO}`,
      'ROWS_MISSING 4 of 24, such as Drsd',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(gone(before, snapshot(after))).toBe(expected)
  })

  test.each<[string, Partial<Snapshot>]>([
    ['a part, which could not have shown them', PART],
    ['what is outstanding, where a row at zero is no row', { counters: 'outstanding' }],
    ['bytes', { counters: 'bytes' }],
  ])('not told of a later dump of %s', (_, changes) => {
    expect(gone(rows(20), snapshot(rows(10), changes))).toBeNull()
  })

  test('told of an earlier dump of what is outstanding, too', () => {
    expect(gone(rows(20), snapshot(rows(10)), { counters: 'outstanding' })).toContain('10 of 20')
  })

  test.each(['Ab1!', '#$%&', '()+/', ':;<=', '>@[]', '^_{|', '}~-x'])('%s prints alike in every format', (tag) => {
    expect(gone(`${rows(20)}\n${tag} paged 5 1 64`, snapshot(`${rows(20)}\n${ZERO}`))).toBe(
      `ROWS_MISSING 1 of 21, such as ${tag}`,
    )
  })

  test.each(['a b ', "it's", 'a"bc', 'a,bc', 'a\\bc', 'a?bc', 'a*bc', 'a.bc', 'a`bc', 'ab\xe9c'])(
    '"%s" may print otherwise',
    (tag) => {
      expect(gone(`${rows(20)}\n"${tag}" paged 5 1 64`, snapshot(`${rows(20)}\n${ZERO}`))).toBeNull()
    },
  )
})

test('a row at zero was allocated and freed', () => {
  expect(hasRowAtZero(snapshot('Idle paged 50 50 0'))).toBe(true)
  expect(hasRowAtZero(snapshot('Idle paged 50 49 0'))).toBe(false)
  expect(hasRowAtZero(snapshot('Idle paged 0 0 0'))).toBe(false)
  expect(hasRowAtZero(snapshot('Drsd paged 5 1 64\nIdle paged 1 1 0'))).toBe(true)
})
