import { describe, expect, test } from 'vitest'
import { coverageIn, parsed, problemsIn, rowsIn } from '../../parsed.ts'

/* Our own snapshots: where a document begins and ends, what of a broken one is saved, and what is no row. */

const HEAD = { format: 'pool-leak-check-snapshot', version: 1 }
const PROC = ['Proc', 'nonpaged', 10, 4, 600]
const THRE = ['Thre', 'paged', 9, 0, 576]

const document = (fields: Readonly<Record<string, unknown>>, indent?: number): string =>
  JSON.stringify({ ...HEAD, ...fields }, null, indent)

describe('a document', () => {
  test.each([
    ['on one line', document({ usages: [PROC, THRE] })],
    ['on many lines', document({ usages: [PROC, THRE] }, 2)],
    [
      'with blanks around its first property',
      '{  "format" : "pool-leak-check-snapshot", "usages": [["Proc","nonpaged",10,4,600],["Thre","paged",9,0,576]]}',
    ],
    [
      'whose first property stands below its brace',
      `{\n\n  "format":"pool-leak-check-snapshot",\n"usages":[${JSON.stringify(PROC)},${JSON.stringify(THRE)}]\n}`,
    ],
    ['without a version', JSON.stringify({ format: HEAD.format, usages: [PROC, THRE] })],
  ])('%s', (_, text) => {
    expect(rowsIn(`${text}\n`)).toEqual([['Proc nonpaged 10 4 600', 'Thre paged 9 0 576']])
    expect(problemsIn(`${text}\n`)).toEqual([])
    expect(coverageIn(`${text}\n`)).toEqual(['all'])
    expect(parsed(text).snapshots.map(({ format, line, counters }) => [format, line, counters])).toEqual([
      ['snapshot', 1, 'cumulative'],
    ])
  })

  test.each([
    ['of another format', '{"format":"pool-leak-check-snapshots","usages":[["Proc","nonpaged",10,4,600]]}'],
    [
      'whose format is not first',
      '{"version":1,"format":"pool-leak-check-snapshot","usages":[["Proc","nonpaged",10,4,600]]}',
    ],
    ['in an array', '[{"format":"pool-leak-check-snapshot","usages":[["Proc","nonpaged",10,4,600]]}]'],
  ])('is none: %s', (_, text) => {
    expect(parsed(text).snapshots).toEqual([])
  })

  test('after another one in the same file', () => {
    const text = `${document({ usages: [PROC] }, 2)}\nwords\n${document({ usages: [THRE] })}\n${document({ usages: [PROC] })}\n`
    expect(rowsIn(text)).toEqual([['Proc nonpaged 10 4 600'], ['Thre paged 9 0 576'], ['Proc nonpaged 10 4 600']])
    expect(parsed(text).snapshots.map(({ line }) => line)).toEqual([1, 15, 16])
    expect(problemsIn(text)).toEqual([])
  })
})

describe('a document that breaks off', () => {
  const whole = document({ takenAt: '2026-05-01T10:00:00Z', usages: [PROC, ['a]"\\', 'paged', 1, 0, 64], THRE] })
  const rows = ['Proc nonpaged 10 4 600', 'a]"\\ paged 1 0 64', 'Thre paged 9 0 576']

  test.each([
    ['behind its last row', whole.slice(0, -2), 3],
    ['within its last row', whole.slice(0, -4), 2],
    ['within its second row', whole.slice(0, whole.indexOf('"paged",1')), 1],
    ['before its first row', whole.slice(0, whole.indexOf('["Proc')), 0],
    ['before its rows', whole.slice(0, whole.indexOf('"usages"')), 0],
    [
      'in indented form',
      document({ takenAt: '2026-05-01T10:00:00Z', usages: [PROC, ['a]"\\', 'paged', 1, 0, 64], THRE] }, 2)
        .slice(0, -30)
        .trimEnd(),
      2,
    ],
  ])('keeps the whole rows %s', (_, text, count) => {
    expect(rowsIn(text)).toEqual(count === 0 ? [] : [rows.slice(0, count)])
    expect(problemsIn(text)).toEqual([`CUT_LINE:${text.split('\n').length} ${text.slice(-40)}`])
    expect(coverageIn(text)).toEqual(count === 0 ? [] : ['partial'])
    expect(parsed(text).snapshots.map(({ capture }) => capture.takenAt)).toEqual(
      count === 0 ? [] : ['2026-05-01T10:00:00Z'],
    )
  })

  test('says so, whatever coverage it states', () => {
    expect(coverageIn(document({ coverage: 'all', usages: [PROC] }).slice(0, -1))).toEqual(['partial'])
    expect(coverageIn(document({ coverage: { filter: 'P*' }, usages: [PROC] }).slice(0, -1))).toEqual(['partial'])
  })

  test('with a damaged head keeps its rows', () => {
    const text = `{"format":"pool-leak-check-snapshot","takenAt":x,"usages" : [ [ "Proc" , "nonpaged" , 10 , 4 , 600 ] ,`
    expect(rowsIn(text)).toEqual([['Proc nonpaged 10 4 600']])
    expect(parsed(text).snapshots[0]?.capture).toEqual({})
  })

  test.each([
    ['a tag of 64 characters', `["${'x'.repeat(64)}","paged",1,0,64]`, 1],
    ['a tag of 65 characters', `["${'x'.repeat(65)}","paged",1,0,64]`, 0],
    ['a pool of ten letters', '["Proc","nonpagedxx",1,0,64]', 1],
    ['a pool of eleven letters', '["Proc","nonpagedxxx",1,0,64]', 0],
    ['six more fields', '["Proc","paged",1,0,64,5,6]', 1],
    ['seven more fields', '["Proc","paged",1,0,64,5,6,7]', 0],
    ['no more fields', '["Proc"]', 0],
  ])('looks for rows of a bounded form: %s', (_, row, wrong) => {
    const text = `{"format":"pool-leak-check-snapshot","usages":[["Thre","paged",9,0,576],${row},`
    const told = problemsIn(text).filter((problem) => problem.startsWith('SNAPSHOT_INVALID'))
    expect(told).toEqual(wrong === 0 ? [] : ['SNAPSHOT_INVALID:1 1 of 2 usages are no rows'])
  })

  test.each([
    ['sixteen digits', '["Proc","paged",1234567890123456,0,64]', true],
    ['seventeen digits', '["Proc","paged",12345678901234567,0,64]', false],
    [
      'twenty blanks',
      `[${' '.repeat(20)}"Proc"${' '.repeat(20)},${' '.repeat(20)}"paged",1,0,64${' '.repeat(20)}]`,
      true,
    ],
    ['twenty-one blanks before the tag', `[${' '.repeat(21)}"Proc","paged",1,0,64]`, false],
    ['twenty-one blanks behind it', `["Proc"${' '.repeat(21)},"paged",1,0,64]`, false],
    ['twenty-one blanks behind a comma', `["Proc",${' '.repeat(21)}"paged",1,0,64]`, false],
    ['twenty-one blanks at the end', `["Proc","paged",1,0,64${' '.repeat(21)}]`, false],
    ['line breaks', '[\r\n"Proc",\r\n"paged",\r\n1,\r\n0,\r\n64\r\n]', true],
  ])('a row with %s', (_, row, isRow) => {
    const text = `{"format":"pool-leak-check-snapshot","usages":[["Thre","paged",9,0,576],${row},`
    expect(rowsIn(text)[0]).toHaveLength(isRow ? 2 : 1)
  })
})

describe('the rows', () => {
  const told = (row: unknown, fields: Readonly<Record<string, unknown>> = {}) => {
    const text = document({ ...fields, usages: [row] })
    return rowsIn(text)[0]?.[0] ?? problemsIn(text)[0]
  }

  test.each<[string, unknown, string]>([
    ['counts', ['Proc', 'nonpaged', 10, 4, 600], 'Proc nonpaged 10 4 600'],
    ['the largest exact one', ['Proc', 'paged', 2 ** 53 - 1, 0, 0], 'Proc paged 9007199254740991 0 0'],
    ['zeros', ['Proc', 'paged', 0, 0, 0], 'Proc paged 0 0 0'],
    [
      'a tag of four bytes that do not print',
      ['\\x01\\x02\\x03\\xff', 'paged', 1, 0, 64],
      '\\x01\\x02\\x03\\xff paged 1 0 64',
    ],
    ['a shorter tag', ['Io', 'paged', 1, 0, 64], 'Io   paged 1 0 64'],
    ['a tag with a backslash', ['a\\b', 'paged', 1, 0, 64], 'a\\b  paged 1 0 64'],
  ])('%s', (_, row, expected) => {
    expect(told(row)).toBe(expected)
  })

  test.each<[string, unknown]>([
    ['a field too few', ['Proc', 'paged', 1, 64]],
    ['a field too many', ['Proc', 'paged', 1, 0, 64, 5]],
    ['an object', { tag: 'Proc', pool: 'paged' }],
    ['a text of five characters', 'Proc,'],
    ['nothing', null],
    ['a tag that is no text', [5, 'paged', 1, 0, 64]],
    ['a tag of five characters', ['Token', 'paged', 1, 0, 64]],
    ['a tag of five bytes', ['\\x01\\x02\\x03\\x04a', 'paged', 1, 0, 64]],
    ['another pool', ['Proc', 'Paged', 1, 0, 64]],
    ['allocations below zero', ['Proc', 'paged', -1, 0, 64]],
    ['frees below zero', ['Proc', 'paged', 1, -1, 64]],
    ['bytes below zero', ['Proc', 'paged', 1, 0, -64]],
    ['half an allocation', ['Proc', 'paged', 1.5, 0, 64]],
    ['allocations that are a text', ['Proc', 'paged', '1', 0, 64]],
    ['frees that are a text', ['Proc', 'paged', 1, '0', 64]],
    ['bytes that are a text', ['Proc', 'paged', 1, 0, '64']],
    ['an inexact count', ['Proc', 'paged', 2 ** 53, 0, 64]],
  ])('is none: %s', (_, row) => {
    expect(told(row)).toBe('SNAPSHOT_INVALID:1 1 of 1 usages are no rows')
  })

  test.each<[string, unknown, string]>([
    ['outstanding', ['Proc', 'nonpaged', 6, 600], 'Proc nonpaged 6 0 600'],
    ['bytes', ['Proc', 'nonpaged', 600], 'Proc nonpaged 0 0 600'],
    ['outstanding', ['Proc', 'nonpaged', 10, 4, 600], 'SNAPSHOT_INVALID:1 1 of 1 usages are no rows'],
    ['outstanding', ['Proc', 'nonpaged', 600], 'SNAPSHOT_INVALID:1 1 of 1 usages are no rows'],
    ['outstanding', ['Proc', 'nonpaged', -6, 600], 'SNAPSHOT_INVALID:1 1 of 1 usages are no rows'],
    ['bytes', ['Proc', 'nonpaged', 6, 600], 'SNAPSHOT_INVALID:1 1 of 1 usages are no rows'],
    ['bytes', ['Proc', 'nonpaged', -600], 'SNAPSHOT_INVALID:1 1 of 1 usages are no rows'],
    ['cumulative', ['Proc', 'nonpaged', 10, 4, 600], 'Proc nonpaged 10 4 600'],
  ])('of %s counters: %j', (counters, row, expected) => {
    expect(told(row, { counters })).toBe(expected)
  })

  test('that are none are counted, and the others are read', () => {
    const text = document({ usages: [PROC, 5, THRE, null] })
    expect(rowsIn(text)).toEqual([['Proc nonpaged 10 4 600', 'Thre paged 9 0 576']])
    expect(problemsIn(text)).toEqual(['SNAPSHOT_INVALID:1 2 of 4 usages are no rows'])
    expect(coverageIn(text)).toEqual(['partial'])
  })

  test('that are no list are none', () => {
    expect(problemsIn(document({ usages: { Proc: 5 } }))).toEqual(['NO_ROWS:1'])
    expect(problemsIn(document({}))).toEqual(['NO_ROWS:1'])
  })
})

describe('the head', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ['another version', { version: 2 }, 'its version is not 1', 'partial'],
    ['a version that is a text', { version: '1' }, 'its version is not 1', 'partial'],
    ['other counters', { counters: 'all' }, 'counters is none of cumulative, outstanding, bytes', 'partial'],
    ['another coverage', { coverage: 'some' }, 'coverage is none of all, partial, a filter', 'partial'],
    ['a filter that is no text', { coverage: { filter: 5 } }, 'coverage is none of all, partial, a filter', 'partial'],
    ['no coverage', { coverage: null }, 'coverage is none of all, partial, a filter', 'partial'],
  ])('%s is told', (_, fields, words, coverage) => {
    const text = document({ ...fields, usages: [PROC] })
    expect(problemsIn(text)).toEqual([`SNAPSHOT_INVALID:1 ${words}`])
    expect(coverageIn(text)).toEqual([coverage])
    expect(rowsIn(text)).toEqual([['Proc nonpaged 10 4 600']])
  })

  test.each<[unknown, string]>([
    ['all', 'all'],
    ['partial', 'partial'],
    [{ filter: 'Drs?' }, 'Drs?'],
    [undefined, 'all'],
  ])('the coverage %j', (coverage, expected) => {
    const text = document({ counters: 'cumulative', coverage, usages: [PROC] })
    expect(coverageIn(text)).toEqual([expected])
    expect(problemsIn(text)).toEqual([])
  })

  test('the drivers that Driver Verifier watches', () => {
    const verifier = { level: 9, drivers: [['a.sys', 1, 0, 5, 320, 1, 64]] }
    const drivers = [
      {
        driver: 'a.sys',
        unloaded: false,
        line: 1,
        nonpaged: { allocations: 5, bytes: 320 },
        paged: { allocations: 1, bytes: 64 },
        left: [],
      },
    ]
    expect(parsed(document({ verifier, takenAt: '2026-05-01T10:00:00Z', usages: [PROC] })).drivers).toEqual([
      { source: 'dump.txt', line: 1, takenAt: '2026-05-01T10:00:00Z', drivers },
    ])
    expect(parsed(document({ verifier, usages: [PROC] })).drivers).toEqual([
      { source: 'dump.txt', line: 1, takenAt: null, drivers },
    ])
    expect(parsed(document({ usages: [PROC] })).drivers).toEqual([])
  })
})
