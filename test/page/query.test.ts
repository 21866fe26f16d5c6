import { describe, expect, test } from 'vitest'
import { type Analysis, analyze } from '../../src/core/analyze.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { printTag } from '../../src/core/pool.ts'
import { readAddress, toAddress } from '../../src/page/address.ts'
import { columnsOf, copyText } from '../../src/page/columns.ts'
import { exportForms } from '../../src/page/export.ts'
import { exactly, exactTagOf, filterOf } from '../../src/page/filter.ts'
import { type Query, selectorOf, startOf } from '../../src/page/query.ts'
import { bytesGrowthOf, figureOf, growthOf, legOf, poolOf, readPageData, tagOf } from '../../src/page/rows.ts'
import { toPageData } from '../../src/report/page-data.ts'
import { dumpOf } from '../dump.ts'
import { manySnapshots } from '../whole-machines.ts'

const twoLegs = analyze(
  [
    dumpOf('before', 'Proc nonpaged 10 0 1000\nPrcx paged 5 5 0\n"Io  " paged 9 3 384\nMmSt paged 90 10 8000', {
      leg: 'a',
    }),
    dumpOf('after', 'Proc nonpaged 1010 0 101000\nPrcx paged 9 9 0\n"Io  " paged 9 4 320\nMmSt paged 99 9 9000', {
      leg: 'a',
    }),
    dumpOf('before', 'Proc nonpaged 20 0 2000\nMmSt paged 90 10 8000', { leg: 'b' }),
    dumpOf('after', 'Proc nonpaged 20 0 2000\nMmSt paged 95 10 8500\nNew! nonpaged 3 0 96', { leg: 'b' }),
  ],
  { ...defaultPolicy, driverTags: ['Proc'], iterations: 1000 },
)
const rows = readPageData(toPageData(twoLegs))
const columns = columnsOf(rows)
const start = startOf(rows)
const select = selectorOf(rows, columns)
const named = (query: Partial<Query>): readonly string[] =>
  select({ ...start, ...query }).map((row) => `${tagOf(rows, row)}/${rows.legNames[legOf(rows, row)]}`)

describe('what the page is given', () => {
  test.each([
    ['a pair of two legs', twoLegs],
    ['a series of three legs', manySnapshots(3, 6)],
    ['nothing', analyze([], defaultPolicy)],
  ] satisfies readonly [string, Analysis][])('%s: every row with its figures', (_, analysis) => {
    const read = readPageData(toPageData(analysis))
    const shown = new Map(
      Array.from({ length: read.count }, (__, row) => [
        `${read.header.legs[legOf(read, row)]?.name} ${tagOf(read, row)} ${poolOf(read, row)}`,
        [growthOf(read, row), bytesGrowthOf(read, row), figureOf(read, row, 'allocated'), figureOf(read, row, 'freed')],
      ]),
    )
    const expected = analysis.legs.flatMap((leg) =>
      leg.growths.map((row): [string, number[]] => [
        `${leg.name} ${printTag(row.tag)} ${row.pool}`,
        [row.count, row.bytes, row.allocated, row.freed].map((value) => value ?? Number.NaN),
      ]),
    )
    expect(shown).toEqual(new Map(expected))
  })
})

describe('filters', () => {
  test.each([
    ['a pattern with ?', { find: 'Pr?c' }, ['Proc/a', 'Proc/b']],
    ['a pattern with *', { find: 'P*' }, ['Proc/a', 'Prcx/a', 'Proc/b']],
    ['a tag that is being typed', { find: 'Prc' }, ['Prcx/a']],
    ['any case', { find: 'PR?C' }, ['Proc/a', 'Proc/b']],
    ['a tag that ends in blanks', { find: '"Io "' }, ['Io  /a']],
    ['a pattern as long as a tag, of one that ends in blanks', { find: 'I?' }, ['Io  /a']],
    ['several', { find: 'Prcx,New! I?' }, ['New!/b', 'Prcx/a', 'Io  /a']],
    ['an exclusion', { find: 'P* -Prcx' }, ['Proc/a', 'Proc/b']],
    ['an exclusion alone', { find: '-P* -MmSt' }, ['New!/b', 'Io  /a']],
    ['words of what it is', { find: 'process' }, ['Proc/a', 'Proc/b']],
    ['several words as one', { find: '"process object"' }, ['Proc/a', 'Proc/b']],
    ['a function that hands it out', { find: 'pslookup' }, ['Proc/a', 'Proc/b']],
    ['exactly one tag', { find: '=Proc' }, ['Proc/a', 'Proc/b']],
    ['exactly one tag in another case', { find: '=proc' }, []],
    ['a regular expression', { find: '/^pr.[cx]$/' }, ['Proc/a', 'Prcx/a', 'Proc/b']],
    ['not a regular expression', { find: '-/^[PM]/' }, ['New!/b', 'Io  /a']],
    ['own tags', { find: '@driver' }, ['Proc/a', 'Proc/b']],
    ['a minus that waits for its word', { find: 'P* -' }, ['Proc/a', 'Prcx/a', 'Proc/b']],
    ['nothing', { find: ' , ' }, named({})],
    ['a pool', { pool: 'paged', leg: 1 }, ['MmSt/b']],
    ['a leg', { leg: 1 }, ['MmSt/b', 'New!/b', 'Proc/b']],
    ['growth', { growth: 'grew' }, ['Proc/a', 'MmSt/a', 'MmSt/b', 'New!/b']],
    ['shrinking', { growth: 'shrank' }, ['Io  /a']],
    ['moving', { growth: 'moved', leg: 0 }, ['Proc/a', 'MmSt/a', 'Io  /a']],
    ['a least growth', { least: 10 }, ['Proc/a', 'MmSt/a']],
    ['a verdict', { verdict: 'leak' }, ['Proc/a']],
    ['no verdict', { verdict: 'none', find: 'Proc' }, ['Proc/b']],
  ] satisfies readonly [string, Partial<Query>, readonly string[]][])('%s', (_, query, expected) => {
    expect(named(query)).toEqual(expected)
  })

  test('what is no filter is said, and the others count', () => {
    expect(filterOf(rows, '/(/ Proc').problem).toBe('/(/ is no regular expression.')
    expect(named({ find: '/(/ Prcx' })).toEqual(['Prcx/a'])
    const noDriver = readPageData(toPageData(analyze([dumpOf('before', 'Proc nonpaged 1 0 1')], defaultPolicy)))
    expect(filterOf(noDriver, '@driver').problem).toContain('driver-tags')
  })

  test.each(['Proc', 'Io  ', 'a"b', 'Dh 1', '\\x01,xy'])('exactly(%j) finds that tag alone', (tag) => {
    expect(exactTagOf(exactly(tag))).toBe(tag.padEnd(4))
  })
})

describe('order', () => {
  test('findings stand above all others, unless the reader says otherwise', () => {
    const least: Query['sort'] = [{ column: 'growth', descending: false }]
    expect(named({ sort: least })[0]).toBe('Proc/a')
    expect(named({ sort: least, pinned: false })[0]).toBe('Io  /a')
  })

  test('by a second column where the first is equal', () => {
    const order = (...sort: Query['sort']): readonly string[] => named({ sort, pinned: false, find: 'P*' })
    const [leg, growth] = [
      { column: 'leg', descending: true },
      { column: 'growth', descending: false },
    ]
    expect(order(leg, growth)).toEqual(['Proc/b', 'Prcx/a', 'Proc/a'])
    expect(order(leg, { ...growth, descending: true })).toEqual(['Proc/b', 'Proc/a', 'Prcx/a'])
  })

  test('begins with what is known: growth, or bytes where there is nothing to compare with', () => {
    const alone = analyze([dumpOf('series', 'Proc nonpaged 10 0 1000')], defaultPolicy)
    expect([rows.usualSort, readPageData(toPageData(alone)).usualSort]).toEqual(['growth', 'bytesAfter'])
  })

  test.each([
    [
      'tags up',
      { sort: [{ column: 'tag', descending: false }] },
      ['Io  /a', 'MmSt/a', 'MmSt/b', 'New!/b', 'Prcx/a', 'Proc/a', 'Proc/b'],
    ],
    ['bytes down', { sort: [{ column: 'bytesAfter', descending: true }], leg: 1 }, ['MmSt/b', 'Proc/b', 'New!/b']],
    [
      'unknown figures last going up',
      { sort: [{ column: 'percent', descending: false }] },
      ['Io  /a', 'Proc/b', 'MmSt/b', 'MmSt/a', 'Proc/a', 'New!/b', 'Prcx/a'],
    ],
    [
      'unknown figures last going down',
      { sort: [{ column: 'percent', descending: true }] },
      ['Proc/a', 'MmSt/a', 'MmSt/b', 'Proc/b', 'Io  /a', 'New!/b', 'Prcx/a'],
    ],
    [
      'a column that is not there',
      { sort: [{ column: 'no such', descending: true }], leg: 1 },
      ['MmSt/b', 'New!/b', 'Proc/b'],
    ],
  ] satisfies readonly [string, Partial<Query>, readonly string[]][])('%s', (_, query, expected) => {
    expect(named({ pinned: false, ...query })).toEqual(expected)
  })
})

describe('addresses', () => {
  test.each([
    '#',
    '#tag=Proc&pool=nonpaged&leg=b&growth=grew&least=-5&verdict=found&sort=-bytesAfter&columns=tag%2Cpool&open=nonpaged.1.Proc',
    '#tag=Io++',
    '#sort=tag&open=paged.0.Io++',
    '#find=%3Da%3Fb',
    '#find=SEY%3F+-Proc+%22a+b%22&sort=leg%2C-growth&findings=sorted',
  ])('%s says what it said', (address) => {
    expect(toAddress(rows, readAddress(rows, address))).toBe(address)
  })

  test.each(['#rows-title', '#pool=x&growth=&leg=none&least=many&open=paged.9.Nope&verdict=constructor', '#%zz=%'])(
    '%s says nothing',
    (address) => {
      const { query, open } = readAddress(rows, address)
      expect({ query, open }).toEqual({ query: start, open: null })
    },
  )
})

describe('copies', () => {
  test('a row as a line', () => {
    const [row = 0] = select({ ...start, find: 'Proc' })
    expect(copyText(rows, row)).toBe(
      'Proc nonpaged in leg a: outstanding 10 → 1,010 (+1,000), bytes 1,000 → 101,000 (+100,000), 1,000 allocated, 0 freed; leak',
    )
  })

  const saved = (name: string): string => {
    const shown = columns.filter((column) => ['tag', 'leg', 'bytesAfter', 'size'].includes(column.name))
    const form = exportForms.find((one) => one.name === name)
    return form?.textOf({ columns: shown, places: select({ ...start, find: 'Pr* =New!' }) }) ?? ''
  }

  test.each([
    [
      'Tab-separated',
      'Tag\tLeg\tBytes after\tBytes each\nProc\ta\t101000\t100\nNew!\tb\t96\t32\nPrcx\ta\t0\t\nProc\tb\t2000\t100',
    ],
    ['CSV', 'Tag,Leg,Bytes after,Bytes each\nProc,a,101000,100\nNew!,b,96,32\nPrcx,a,0,\nProc,b,2000,100\n'],
    [
      'JSON',
      `[
{"tag":"Proc","leg":"a","bytesAfter":101000,"size":100},
{"tag":"New!","leg":"b","bytesAfter":96,"size":32},
{"tag":"Prcx","leg":"a","bytesAfter":0,"size":null},
{"tag":"Proc","leg":"b","bytesAfter":2000,"size":100}
]
`,
    ],
    [
      'Markdown',
      `| Tag | Leg | Bytes after | Bytes each |
| --- | --- | ---: | ---: |
| <code>Proc</code> | a | 101,000 | 100 |
| <code>New&#33;</code> | b | 96 | 32 |
| <code>Prcx</code> | a | 0 | – |
| <code>Proc</code> | b | 2,000 | 100 |
`,
    ],
  ])('rows as %s', (name, expected) => {
    expect(saved(name)).toBe(expected)
  })

  test('a tag that a spreadsheet would run as a formula stays text, and so does a bar in a table', () => {
    const odd = analyze(
      [dumpOf('before', '"=1+1" paged 1 0 9'), dumpOf('after', '"=1+1" paged 9 0 99\n"|x|<" paged 9 0 9')],
      defaultPolicy,
    )
    const read = readPageData(toPageData(odd))
    const [tag] = columnsOf(read)
    const texts = exportForms.map(({ textOf }) => textOf({ columns: tag === undefined ? [] : [tag], places: [0, 1] }))
    expect(texts[0]).toBe('Tag\n\\x3d1+1\n|x|<')
    expect(texts[3]).toMatch(/^\| <code>(?![^|]*[|<>][^|]*<\/code>).*<\/code> \|$/m)
  })
})

describe('one dump', () => {
  const amda = dumpOf('snapshots', 'IoWI nonpaged 5770000 1 646239888', { leg: 'a' })
  const held = readPageData(toPageData(analyze([amda], defaultPolicy)))

  test('has columns of what is held, and none of growth', () => {
    const titles = columnsOf(held).map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['Outstanding since boot', 'Bytes since boot']))
    expect(titles.filter((title) => /growth|before|after|iteration/i.test(title))).toEqual([])
  })

  test('is copied without a change', () => {
    expect(copyText(held, 0)).toBe(
      'IoWI nonpaged: outstanding since boot 5,769,999, bytes 646,239,888, 5,770,000 allocated, 1 freed; leak',
    )
  })
})
