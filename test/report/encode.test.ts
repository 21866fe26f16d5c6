import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { ours } from '../../src/core/phrase.ts'
import {
  encodeCsv,
  encodeJson,
  encodeLog,
  encodeMarkdown,
  encodeMarkdownCode,
  encodeXml,
  visible,
} from '../../src/report/encode.ts'

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
    ['@all', '<code>&#64;<span></span>all</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`x`', '<code>&#96;x&#96;</code>'],
    ['Io  ', '<code>Io&nbsp;&nbsp;</code>'],
    ['https://x.y', '<code>https&#58;<span></span>//x.y</code>'],
    ['www.x.y', '<code>www<span></span>.x.y</code>'],
    ['a@x.y', '<code>a&#64;<span></span>x.y</code>'],
    ['#123', '<code>&#35;<span></span>123</code>'],
    ['GH-1', '<code>GH<span></span>-1</code>'],
    ['deadbeefcafe1', '<code>deadbe<span></span>efcafe<span></span>1</code>'],
    ['abcdef', '<code>abcdef</code>'],
    ['a\nb', '<code>a&#92;x0ab</code>'],
    ['\u202exyz', '<code>&#92;u202exyz</code>'],
    ['\u{e0001}', '<code>&#92;u&#123;e0001&#125;</code>'],
  ])('%j → %s', (text, encoded) => {
    expect(encodeMarkdown([{ quoted: text }])).toBe(encoded)
  })
})

describe('what shows nothing is spelt out', () => {
  // The Hangul fillers, the grapheme joiner, a variation selector, a deprecated format character, tags, the bidi controls, odd blanks.
  const unseen =
    '\u3164\u115f\u1160\uffa0\u034f\ufe0f\ufe00\u206a\u206f\u180e\u17b4\u2800\u3000\u2003\ufff9\u{e0001}\u{e007f}\u{1d173}\u202e\u2066\u061c\u200b\ufeff\u00ad\u2028\0\u0085\ud800'
  test.each([...unseen])('%j', (character) => {
    for (const text of [visible(character), encodeMarkdownCode(character), encodeLog(character), encodeXml(character)])
      expect(text).toMatch(/^[\x20-\x7e]+$/)
    expect(encodeJson({ text: character })).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(encodeJson({ text: character }))).toEqual({ text: character })
  })

  test.each(['é', '漢', '😀', '\u00a0', '–'])('%j is seen, and stays', (character) => {
    expect(visible(character)).toBe(character)
  })
})

describe('no link', () => {
  test.each([
    'www.evil.example',
    'WWW.evil.example',
    'a@evil.example',
    'mailto:a@evil.example',
    'xmpp:a@evil.example',
    'https://evil.example',
    'ftp://evil.example',
    'x www.evil.example/a?b=c#d y',
  ])('%s', (text) => {
    for (const encoded of [encodeMarkdownCode(text), encodeMarkdown(ours(text)), `| ${encodeMarkdownCode(text)} |`]) {
      expect(String(marked.parse(`${encoded}\n`))).not.toContain('<a ')
    }
  })

  // GitHub looks for these in the text of each element.
  test.each([
    '@octo/team',
    '#123',
    'octo/driver#1',
    'GH-1',
    'octo/driver@deadbeefcafe0123',
    'deadbeef'.repeat(5),
    '1234567',
  ])('%s', (text) => {
    const parts = encodeMarkdown(ours(text))
      .split('<span></span>')
      .map((part) => part.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))))
    expect(parts.join('')).toBe(text)
    for (const part of parts) expect(part).not.toMatch(/@\w|#\d|GH-\d|[0-9a-f]{7}/)
  })

  test('and a text of megabytes costs no more than its length', () => {
    for (const text of ['a'.repeat(3e5), 'www'.repeat(1e5), 'GH'.repeat(1e5), '::'.repeat(1e5), '@'.repeat(3e5)]) {
      const started = performance.now()
      encodeMarkdownCode(text)
      expect(performance.now() - started).toBeLessThan(20_000)
    }
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
