import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { printTag } from '../../../src/core/pool.ts'
import { fixture } from '../../fixtures.ts'

const read = (text: string) => {
  const { snapshots, problems } = parse('rows.json', Buffer.from(text))
  return {
    rows: snapshots.map(({ usages }) =>
      [...usages].map(({ tag, pool, allocs, frees, bytes }) => `${printTag(tag)} ${pool} ${allocs} ${frees} ${bytes}`),
    ),
    codes: problems.map(({ code }) => code),
  }
}

const objects = [
  { Tag: 'Proc', Type: 'Nonp', Allocs: 12980, Frees: 1, Diff: 12979, Bytes: 8618056, Source: null },
  { Tag: 'FM"\t', Type: 'Paged', Allocs: 9, Frees: 4, Diff: 5, Bytes: 320, Source: null },
]
const rows = [['Proc nonpaged 12980 1 8618056', 'FM"\\x09 paged 9 4 320']]
const part = ['FEW_ROWS']

describe('rows that a script wrote as JSON', () => {
  test.each([
    ['an array on one line', JSON.stringify(objects)],
    ['an array on many lines', JSON.stringify(objects, null, 2)],
    ['one object a line', objects.map((row) => JSON.stringify(row)).join('\r\n')],
    ['an array that Windows PowerShell wrapped', JSON.stringify({ value: objects, Count: 2 })],
    ['a byte order mark before them', `\uFEFF${JSON.stringify(objects)}`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ rows, codes: part })
  })

  const numbers = { allocs: 12980, frees: 1, used: 8618056 }
  const none = { allocs: 0, frees: 0, used: 0 }
  test.each([
    ['an object for each pool', [{ tag: 'Proc', nonPaged: numbers, paged: none }]],
    ['objects under their tags', { Proc: { nonpaged: numbers, paged: none } }],
    ['the tag as a number', { Count: 1, TagInfo: [{ TagUlong: 1668248144, NonPaged: numbers, Paged: none }] }],
    ['the tag as an array of bytes', [{ Tag: [80, 114, 111, 99], NonPaged: numbers, Paged: none }]],
    ['a list for each pool', { nonpaged: [{ tag: 'Proc', ...numbers }], paged: [{ tag: 'Proc', ...none }] }],
  ])('%s', (_, content) => {
    expect(read(JSON.stringify(content)).rows).toEqual([['Proc nonpaged 12980 1 8618056', 'Proc paged 0 0 0']])
  })

  test('both pools in one object', () => {
    const both = { tag: 'Drsd', nonPagedOutstanding: 5, nonPagedBytes: 320, pagedOutstanding: 0, pagedBytes: 0 }
    expect(read(JSON.stringify([both])).rows).toEqual([['Drsd nonpaged 5 0 320', 'Drsd paged 0 0 0']])
  })

  test('an object that lacks a figure is a line that cannot be read', () => {
    const [first, second] = objects
    expect(read(JSON.stringify([first, { ...second, Bytes: null }])).codes).toEqual(['UNREAD_LINE'])
  })

  test.each([
    ['an error page', '{"message":"Not Found","status":"404"}'],
    ['objects without figures', '[{"Tag":"Proc"},{"Tag":"File"}]'],
    ['a list of words', '["one","two"]'],
    ['an array that broke off', JSON.stringify(objects).slice(0, -9)],
  ])('not: %s', (_, text) => {
    expect(read(text)).toEqual({ rows: [], codes: ['NOT_A_DUMP'] })
  })
})

test('two records in one line of pairs are two rows', () => {
  const record = (tag: string, allocs: number) => `{ Tag=${tag} Type=Nonp Allocs=${allocs} Frees=0 Bytes=640 }`
  const one = `${record('Proc', 1)}, ${record('File', 2)}\n${record('Thre', 3)}\n`
  expect(read(one).rows).toEqual([['Proc nonpaged 1 0 640', 'File nonpaged 2 0 640', 'Thre nonpaged 3 0 640']])
})

describe('rows that a script wrote as XML or YAML', () => {
  const fields = [
    ['Tag', 'a<"&'],
    ['PagedAllocs', '9'],
    ['PagedFrees', '4'],
    ['PagedUsed', '320'],
    ['NonPagedAllocs', '0'],
    ['NonPagedFrees', '0'],
    ['NonPagedUsed', '0'],
  ] as const
  const other = fields.map(([name, value]) => [name, name === 'Tag' ? 'Io  ' : value] as const)
  const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const written = (field: (name: string, value: string) => string, open = '', close = '') =>
    [fields, other].map((row) => [open, ...row.map(([name, value]) => field(name, escaped(value))), close].join('\n'))
  const expected = [['a<"& nonpaged 0 0 0', 'a<"& paged 9 4 320', 'Io   nonpaged 0 0 0', 'Io   paged 9 4 320']]

  test.each([
    ['Export-Clixml', written((name, value) => `<S N="${name}">${value}</S>`, '<Obj RefId="0"><MS>', '</MS></Obj>')],
    ['ConvertTo-Xml', written((name, value) => `<Property Name="${name}" Type="System.String">${value}</Property>`)],
    ['an element for each figure', written((name, value) => `<${name}>${value}</${name}>`, '<row>', '</row>')],
  ])('%s', (_, objects) => {
    expect(read(`<Objects>\n${objects.join('\n')}\n</Objects>\n`)).toEqual({ rows: expected, codes: part })
  })

  test('a record whose tag is lost is told', () => {
    const [one = '', two = ''] = written((name, value) => `<${name}>${value}</${name}>`)
    const text = `<rows>\n${one}\n${two.replace('<Tag>Io  </Tag>', '')}\n</rows>\n`
    const { problems } = parse('rows.xml', Buffer.from(text))
    // The lines of the table that was made of it are none of the file.
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['UNREAD_LINE', null]])
  })

  test('a list of YAML', () => {
    const yaml = [fields, other].flatMap((row) =>
      row.map(([name, value]) => `${name === 'Tag' ? '- ' : '  '}${name}: ${name === 'Tag' ? `'${value}'` : value}`),
    )
    expect(read(`tags:\n${yaml.join('\n')}\n`).rows).toEqual(expected)
  })

  test.each([
    ['a page', '<html><title>Tag</title><b>1</b></html>'],
    ['figures without a tag', '<row><PagedAllocs>1</PagedAllocs><PagedUsed>1</PagedUsed></row>'],
  ])('not: %s', (_, text) => {
    expect(read(text)).toEqual({ rows: [], codes: ['NOT_A_DUMP'] })
  })
})

test.each([
  ['breaks off', JSON.stringify(objects, null, 2).slice(0, -9), true],
  ['has a damaged figure', JSON.stringify(objects).replace('8618056', '86x'), true],
  ['is whole and has no figures', '[{"Tag":"Proc"},{"Tag":"File"}]', false],
])('JSON that %s is told as such', (_, text, isBroken) => {
  const { problems } = parse('rows.json', Buffer.from(text))
  expect(problems.map(({ detail }) => toPlain(detail).includes('breaks off'))).toEqual([isBroken])
})

describe('a dump in strings of JSON', () => {
  const text = fixture('kd-poolused-proc-leak.txt').toString('latin1')
  const lines = text.split('\n')
  const asText = parse('dump.txt', Buffer.from(text)).snapshots

  test.each([
    [
      'a line a document, as a container logs',
      lines.map((log) => JSON.stringify({ log: `${log}\n`, stream: 'stdout' })).join('\n'),
    ],
    ['all in one string of a record', JSON.stringify({ exitCode: 0, stdout: text })],
    ['all in one string', JSON.stringify(text)],
    ['an array of lines', JSON.stringify(lines, null, 2)],
    ['an array that Windows PowerShell wrapped', JSON.stringify({ value: lines, Count: lines.length })],
  ])('%s', (_, json) => {
    const { snapshots, problems } = parse('dump.json', Buffer.from(json))
    expect(snapshots.map(({ usages }) => usages)).toEqual(asText.map(({ usages }) => usages))
    expect(problems.map(({ code, line }) => ({ code, line }))).toContainEqual({ code: 'WRAPPING_REMOVED', line: null })
  })

  test('strings without a dump are no dump', () => {
    expect(read(JSON.stringify({ log: 'Starting\nDone\n' }))).toEqual({ rows: [], codes: ['NOT_A_DUMP'] })
  })
})
