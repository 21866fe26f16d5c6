import { expect, test } from 'vitest'
import { tableOfXml } from '../../../src/core/parse/xml-records.ts'

/* Records in XML: which elements are fields, where a record begins, what a value is. */

/** Lines of the table with a bar for each tab; null where there is none. */
const linesOf = (text: string): readonly string[] | null =>
  tableOfXml(Buffer.from(text))?.replaceAll('\t', '|').split('\n').slice(0, -1) ?? null

const record = (tag: string): string => `<Tag>${tag}</Tag><Type>Nonp</Type><Bytes>600</Bytes>`

test.each<[string, string, readonly string[]]>([
  ['an element for each field', `<row>${record('Proc')}</row>`, ['Tag|Type|Bytes', 'Proc|Nonp|600']],
  ['blanks before them', ` \r\n<row>${record('Proc')}</row>`, ['Tag|Type|Bytes', 'Proc|Nonp|600']],
  [
    'Export-Clixml',
    '<S N="Tag">Proc</S><S N="Pool Type">Nonp</S><I64 N="Bytes">600</I64>',
    ['Tag|Pool Type|Bytes', 'Proc|Nonp|600'],
  ],
  [
    'ConvertTo-Xml',
    '<Property Name="Tag" Type="System.String">Proc</Property>\n<Property Name="Type">Nonp</Property><Property Name="Bytes" Type="x">600</Property>',
    ['Tag|Type|Bytes', 'Proc|Nonp|600'],
  ],
  [
    'several records',
    `<rows><row>${record('Proc')}</row><row>${record('Thre')}</row></rows>`,
    ['Tag|Type|Bytes', 'Proc|Nonp|600', 'Thre|Nonp|600'],
  ],
  ['fields that are no text', `<row>${record('Proc')}<of><x>5</x></of></row>`, ['Tag|Type|Bytes|x', 'Proc|Nonp|600|5']],
  ['a field without a value', '<Tag>Proc</Tag><Type></Type><Bytes>600</Bytes>', ['Tag|Type|Bytes', 'Proc||600']],
  [
    'a value of 200 characters',
    `<Tag>Proc</Tag><Type>${'x'.repeat(200)}</Type><Bytes>600</Bytes>`,
    ['Tag|Type|Bytes', `Proc|${'x'.repeat(200)}|600`],
  ],
  [
    'names of 40 letters',
    `<Tag>Proc</Tag><${'n'.repeat(40)}>5</${'n'.repeat(40)}><Bytes>6</Bytes>`,
    [`Tag|${'n'.repeat(40)}|Bytes`, 'Proc|5|6'],
  ],
])('%s', (_, text, expected) => {
  expect(linesOf(text)).toEqual(expected)
})

test.each([
  ['that do not begin the text', `x<row>${record('Proc')}</row>`],
  ['without a tag', '<Name>Proc</Name><Type>Nonp</Type><Bytes>600</Bytes>'],
  ['without a value', '<row></row>'],
  ['of another end', '<Tag>Proc</Tagg><Type>Nonp</Type>'],
  ['with an attribute', '<Tag x="y">Proc</Tag><Type>Nonp</Type>'],
  ['with a value of 201 characters', `<Tag>${'x'.repeat(201)}</Tag><Type>Nonp</Type>`],
])('fields are none %s', (_, text) => {
  expect(linesOf(text)).toBeNull()
})

test('a name of 41 letters is none of a field', () => {
  const name = 'n'.repeat(41)
  expect(linesOf(`${record('Proc')}<${name}>5</${name}>`)).toEqual(['Tag|Type|Bytes', 'Proc|Nonp|600'])
})

test.each([
  ['entities', '&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['another entity', '&eacute;', '&eacute;'],
  ['characters by number', '&#65;&#x42;&#X43;', 'ABC'],
  ['no character by number', '&#x;&#123456;&#xfffff;', '&#x;&#123456;&#xfffff;'],
  ['a character as PowerShell writes it', '_x0041__X0042_', 'AB'],
  ['no such character', '_x41_x0041', '_x41_x0041'],
  ['a control character', 'a_x0009_b', 'a\\x09b'],
  ['an entity of an entity', '&amp;lt;', '&lt;'],
])('a value with %s', (_, value, expected) => {
  expect(linesOf(`<Tag>Proc</Tag><Type>${value}</Type><Bytes>600</Bytes>`)?.[1]).toBe(`Proc|${expected}|600`)
})

test('of a text the first KiB says whether it is XML', () => {
  expect(linesOf(`${' '.repeat(1023)}<Tag>Proc</Tag><Type>Nonp</Type><Bytes>600</Bytes>`)).toEqual([
    'Tag|Type|Bytes',
    'Proc|Nonp|600',
  ])
  expect(linesOf(`${' '.repeat(1024)}<Tag>Proc</Tag><Type>Nonp</Type><Bytes>600</Bytes>`)).toBeNull()
  expect(linesOf('')).toBeNull()
})
