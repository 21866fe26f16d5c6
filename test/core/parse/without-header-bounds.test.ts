import { describe, expect, test } from 'vitest'
import { withHeaders } from '../../../src/core/parse/without-header.ts'

/* Texts without a header, and the text with one: which lines are rows, which are fields, and where a heading stands. */

const HEADER = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'
const PROC = ' Proc Nonp 12980 (   3) 1 (   0) 12979 8618056 (  1992) 664'

/** Lines of the text with headers, with a bar for each tab; null where it is none. */
const linesOf = (...lines: readonly string[]): readonly string[] | null =>
  withHeaders(lines.join('\n'))?.text.replaceAll('\t', '|').split('\n') ?? null

describe('rows of PoolMon', () => {
  test.each([
    PROC,
    PROC.trim(),
    'Mdl  Nonp      3900       100      3800     1618056      425',
    ' Dh 1 Paged 24 (0) 24 (0) 0 0 (0) 0',
    ' Drsd Paged 9 ( -3) 10 ( -1) -1 0 ( -64) 0',
    ' Drsd Paged 9 10 -1 0 0',
    ' Drsd Paged 9 (  12) 4 ( -13) 5 320 (-640) 64',
    ' Drsd Paged 5 4294967295 6 384 64',
    `${PROC} [a.sys]`,
  ])('%j', (row) => {
    expect(withHeaders(row)).toEqual({ text: `${HEADER}\n${row}`, added: [1] })
  })

  test.each([
    'x Proc Nonp 10 4 6 600 100',
    '  Proc Nonp 10 4 6 600 100',
    'Pro Nonp 10 4 6 600 100',
    ' Proc Nonp10 4 6 600 100',
    ' Proc Phys 10 4 6 600 100',
    ' Proc Nonp 10 4 6 600',
    ' Proc Nonp 10 4 6 600 100x',
    ' Proc Nonp -10 4 6 600 100',
    ' Proc Nonp 10 (x) 4 6 600 100',
    ' Proc Nonp 10 4 6 -600 100',
    ' Proc Nonp 10 4 6.5 600 100',
  ])('are none: %j', (row) => {
    expect(withHeaders(row)).toBeNull()
  })

  test.each([' Abcd Nonp 10 4 5 600 100', ' Abcd Nonp 10 4 7 600 100', ' Abcd Nonp 10 4 -6 600 100'])(
    'whose figures do not add up make none of the others sure: %j',
    (row) => {
      expect(linesOf(PROC, row)).toBeNull()
      expect(linesOf(row, PROC)).toBeNull()
    },
  )

  test('have a header above the first, and above each that stood before', () => {
    const [one, other, paged] = ['Abcd Nonp 9 4 5 320 64', 'Efgh Nonp 9 4 5 320 64', 'Abcd Paged 9 4 5 320 64']
    expect(withHeaders(['words', one, paged, '', other, one, 'x', paged, other, one].join('\r\n'))).toEqual({
      text: ['words', HEADER, one, paged, '', other, HEADER, one, 'x', paged, other, HEADER, one].join('\n'),
      added: [2, 7, 12],
    })
  })
})

describe('blocks of fields', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['colons', ['Tag: Proc', 'Type: Nonp', 'Bytes: 600'], ['tag|type|bytes', '', 'Proc|Nonp|600']],
    ['equal signs', ['Tag = Proc', 'Type = Nonp', 'Bytes = 600'], ['tag|type|bytes', '', 'Proc|Nonp|600']],
    [
      'signs in a column',
      ['Tag           : Proc', 'NonPagedBytes : 600', 'Bytes of it   : 5'],
      ['tag|nonpagedbytes|bytes of it', '', 'Proc|600|5'],
    ],
    [
      'blanks before them',
      ['        Tag: Proc', '  Type: Nonp', 'Bytes: 600'],
      ['tag|type|bytes', '', 'Proc|Nonp|600'],
    ],
    [
      'a blank that is the tag\u2019s own',
      ['Tag:  abc', 'Type:Nonp', 'Bytes:  600'],
      ['tag|type|bytes', '', ' abc|Nonp| 600'],
    ],
    [
      'names with signs',
      ['Pool Tag: Proc', 'Used (KB): 5', 'Non-Paged_x: 6'],
      ['pool tag|used (kb)|non-paged_x', '', 'Proc|5|6'],
    ],
    ['no value', ['Tag:', 'Type:', 'Bytes: 600'], ['tag|type|bytes', '', '||600']],
    ['a tab in a value', ['Tag: Proc', 'Type: a\tb', 'Bytes: 600'], ['tag|type|bytes', '', 'Proc|a b|600']],
    ['a list of YAML', ['- Tag: Proc', '  Type: Nonp', '  Bytes: 600'], ['tag|type|bytes', '', 'Proc|Nonp|600']],
    [
      'words around them',
      ['words', 'Tag: Proc', 'Type: Nonp', 'Bytes: 600', 'words'],
      ['', 'tag|type|bytes', '', 'Proc|Nonp|600', ''],
    ],
  ])('with %s', (_, lines, expected) => {
    expect(linesOf(...lines)).toEqual(expected)
    expect(withHeaders(lines.join('\n'))?.added).toEqual([])
  })

  test.each<[string, readonly string[]]>([
    ['two fields', ['Tag: Proc', 'Bytes: 600']],
    ['three fields apart', ['Tag: Proc', '', 'Type: Nonp', '', 'Bytes: 600']],
    ['no tag', ['Name: Proc', 'Type: Nonp', 'Bytes: 600']],
    ['nine blanks before them', ['         Tag: Proc', '         Type: Nonp', '         Bytes: 600']],
    ['names that begin with a digit', ['1Tag: Proc', '2Type: Nonp', '3Bytes: 600']],
    ['a name of 32 letters', [`Tag${'g'.repeat(29)}: Proc`, 'Type: Nonp', 'Bytes: 600']],
    ['another sign', ['Tag; Proc', 'Type; Nonp', 'Bytes; 600']],
    ['nothing', []],
  ])('are none with %s', (_, lines) => {
    expect(linesOf(...lines)).toBeNull()
  })

  test('have three fields at least, of names of 31 letters at most', () => {
    const long = `a${'b'.repeat(30)}`
    expect(linesOf('Tag: Proc', `${long}: 5`, 'Bytes: 600')).toEqual([`tag|${long}|bytes`, '', 'Proc|5|600'])
  })

  const block = (tag: string, bytes: number, ...more: readonly string[]) => [
    `Tag: ${tag}`,
    'Type: Nonp',
    `Bytes: ${bytes}`,
    ...more,
  ]

  test('of other tags have one heading, and one of a tag that stood before has another', () => {
    expect(linesOf(...block('Proc', 1), '', ...block('Thre', 2), '', ...block('Proc', 3))).toEqual([
      ...['tag|type|bytes', '', 'Proc|Nonp|1', ''],
      ...['', '', 'Thre|Nonp|2', ''],
      ...['tag|type|bytes', '', 'Proc|Nonp|3'],
    ])
  })

  test('that follow each other are parted at the field that stands again', () => {
    expect(linesOf(...block('Proc', 1), ...block('Thre', 2))).toEqual([
      'tag|type|bytes',
      '',
      'Proc|Nonp|1',
      '',
      '',
      'Thre|Nonp|2',
    ])
    const dashed = (tag: string) => [`- Tag: ${tag}`, '  Type: Nonp', '  Bytes: 5']
    expect(linesOf(...dashed('Proc'), ...dashed('Thre'))).toEqual([
      'tag|type|bytes',
      '',
      'Proc|Nonp|5',
      '',
      '',
      'Thre|Nonp|5',
    ])
  })

  test('of a dash begin at it, whatever fields they have', () => {
    const other = ['- Frees: 1', '  Tag: Thre', '  Bytes: 6']
    expect(linesOf('- Tag: Proc', '  Type: Nonp', '  Bytes: 5', ...other)).toEqual([
      ...['tag|type|bytes', '', 'Proc|Nonp|5'],
      ...['frees|tag|bytes', '', '1|Thre|6'],
    ])
  })

  test('have a heading for each moment', () => {
    const moment = [...block('Proc', 1, ''), ...block('Thre', 2, '')]
    const headings = linesOf(...moment, ...moment, ...moment)?.flatMap((line, index) =>
      line.startsWith('tag') ? [index] : [],
    )
    expect(headings).toEqual([0, 8, 16])
  })

  test('of other fields have a heading of their own', () => {
    expect(linesOf(...block('Proc', 1), '', ...block('Thre', 2, 'Frees: 3'))).toEqual([
      ...['tag|type|bytes', '', 'Proc|Nonp|1', ''],
      ...['tag|type|bytes|frees', '', '', 'Thre|Nonp|2|3'],
    ])
  })

  test.each([
    ['Type', 'Nonp', 'Paged'],
    ['Pool', 'NonPaged', 'Paged'],
  ])('of a tag in the two pools are of one moment: %s', (name, one, other) => {
    const of = (pool: string) => ['Tag: Proc', `${name}: ${pool}`, 'Bytes: 5', '']
    expect(linesOf(...of(one), ...of(other))?.filter((line) => line.startsWith('tag'))).toHaveLength(1)
    expect(linesOf(...of(one), ...of(one))?.filter((line) => line.startsWith('tag'))).toHaveLength(2)
  })
})

test('records and pairs have a table of their own', () => {
  expect(linesOf('[{"Tag":"Proc","Bytes":5}]')).toEqual(['Tag|Bytes', 'Proc|5', ''])
  expect(withHeaders('[{"Tag":"Proc","Bytes":5}]')?.added).toEqual([])
  expect(linesOf('Tag=Proc Type=Nonp Bytes=5')).toEqual(['Tag|Type|Bytes', 'Proc|Nonp|5', ''])
  expect(withHeaders('Tag=Proc Type=Nonp Bytes=5')?.added).toEqual([])
  expect(withHeaders('words')).toBeNull()
})
