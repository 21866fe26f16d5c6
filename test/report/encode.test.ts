import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { encodeCsv, encodeLog, encodeMarkdown, encodeMarkdownCode } from '../../src/report/encode.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

describe('Markdown', () => {
  test('any text in a table cell stays one cell, and no element of its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = String(marked.parse(`| a | b |\n| --- | --- |\n| ${encodeMarkdownCode(text)} | end |\n`))
        expect(html.match(/<td>/g)).toHaveLength(2)
        const inner = /<td>([\s\S]*?)<\/td>/.exec(html)?.[1] ?? ''
        expect(inner.replace(/^<code>|<\/code>$/g, '')).not.toMatch(/<|\n/)
      }),
    )
  })

  test.each([
    ['@all', '<code>&#64;all</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`x`', '<code>&#96;x&#96;</code>'],
    ['Io  ', '<code>Io&nbsp;&nbsp;</code>'],
    ['https://x.y', '<code>https&#58;//x.y</code>'],
    ['a\nb', '<code>a&#92;x0ab</code>'],
    ['\u202eabc', '<code>&#92;u202eabc</code>'],
  ])('%j → %s', (text, encoded) => {
    expect(encodeMarkdown([{ quoted: text }])).toBe(encoded)
  })
})

describe('log lines', () => {
  test('no text begins a workflow command or a second line', () => {
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom('', '::', ' ::', '##[', '\n::'), anyText), ([start, text]) => {
        const line = encodeLog(`${start}${text}`)
        expect(line).not.toMatch(/^\s*::|##\[|[\r\n]/)
      }),
    )
  })
})

test.each([
  ['=1+1', '\\x3d1+1'],
  ['+cmd|x', '\\x2bcmd|x'],
  ['-2', '\\x2d2'],
  ['@SUM', '\\x40SUM'],
  ['a,b', '"a,b"'],
  ['Io  ', '"Io  "'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', 'two\\x0alines'],
  [-2, '-2'],
  [null, ''],
  ['Proc', 'Proc'],
])('a cell of CSV: %j', (cell, text) => {
  expect(encodeCsv(cell)).toBe(text)
})
