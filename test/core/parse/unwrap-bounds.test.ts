import { describe, expect, test } from 'vitest'
import { toStretch } from '../../../src/core/parse/decode.ts'
import { type Reading, unwrap } from '../../../src/core/parse/unwrap.ts'

/* Each wrapping on either side of what makes it one: the text without it, and what was taken off. */

const unwrapped = (text: string, tabs: Reading['tabs'] = 'kept'): readonly [string, readonly string[]] => {
  const { stretches, removed } = unwrap([toStretch(text)], { tabs })
  const plain = [...stretches].map((stretch) => stretch.text).join('')
  return [plain, [...removed]]
}

const linesOf = (lines: readonly string[]): readonly [readonly string[], readonly string[]] => {
  const [text, removed] = unwrapped(lines.join('\n'))
  return [text.split('\n'), removed]
}

/** Lines before and after; nothing where they stay. */
type Case = readonly [name: string, before: readonly string[], after?: readonly string[]]

const expectLines = (wrapping: string, before: readonly string[], after: readonly string[] = before): void => {
  expect(linesOf(before)).toEqual([after, after === before ? [] : [wrapping]])
}

describe('characters', () => {
  test.each<[string, string, string]>([
    ['a colour', 'a\u001b[32mb', 'ab'],
    ['several parameters', '\u001b[1;32;40mb', 'b'],
    ['no parameter', 'a\u001b[mb', 'ab'],
    ['the rest of a line', 'a\u001b[K', 'a'],
    ['a private mode', '\u001b[?25hb', 'b'],
    ['a cursor', '\u001b[1 qb', 'b'],
    ['a title, ended by a bell', '\u001b]0;the title\u0007b', 'b'],
    ['a title, ended by a string terminator', '\u001b]0;the title\u001b\\b', 'b'],
    ['an escape shown as a sign', 'a\u241b[32mb', 'ab'],
    ['an escape shown as a caret', 'a^[[32mb', 'ab'],
    ['an escape that was lost, at the beginning', '[32mb', 'b'],
    ['behind a blank', 'a [1;2;3;4;5mb', 'a b'],
    ['the rest of a line, behind a blank', 'a [K', 'a '],
    ['no parameter, behind a blank', 'a [mb', 'a b'],
    ['the end of a colour, anywhere', 'a[0mb', 'ab'],
    ['the end of a colour without its number, anywhere', 'a[mb', 'ab'],
    ['two, one behind the other', '[1;32m[1mb', 'b'],
  ])('colours: %s', (_, text, plain) => {
    expect(unwrapped(text)).toEqual([plain, ['colours']])
  })

  test.each<[string, string, string]>([
    ['cells', '<td>a</td><td>b</td>', 'a\tb'],
    ['cells apart, of a heading, with attributes', '<th class="x">a</th>   <td align="y">b</td>', 'a\tb'],
    ['cells in capitals', 'a</TD>\n<TD>b', 'a\tb'],
    ['elements', '<pre class="x"><code><samp>a</samp></code></pre>', 'a'],
    [
      'more of them',
      '<html><body><div><p><tt><b><font size="1"><span>a</span></font></b></tt></p></div></body></html>',
      'a',
    ],
    ['a table', '<table><thead></thead><tbody><tr>a</tr></tbody></table>', 'a'],
    ['elements in capitals', '<PRE>a</PRE>', 'a'],
    ['a line break before one', 'a<br>\nb', 'a\nb'],
    ['a line break before one of Windows', 'a<br />\r\nb', 'a\nb'],
    ['a line break', 'a<br>b<br/>c<BR />d', 'a\nb\nc\nd'],
    ['entities', '&lt;a&gt;&amp;&quot;&apos;&nbsp;&LT;', '<a>&"\' <'],
    ['entities by number', '&#65;&#x42;&#X43;&#00068;', 'ABCD'],
  ])('HTML: %s', (_, text, plain) => {
    expect(unwrapped(text)).toEqual([plain, ['HTML']])
  })

  test.each<[string, string, string, string]>([
    ['a next line before a line feed', 'a\u0085\nb', 'a\nb', 'line breaks of another system'],
    ['a separator before a line feed', 'a\u2028\r\nb\u2029\nc', 'a\nb\nc', 'line breaks of another system'],
    ['separators', 'a\u2028b\u2029c', 'a\nb\nc', 'line breaks of another system'],
    ['carriage returns alone', 'a\rb\r', 'a\nb\n', 'line breaks of another system'],
    ['a no-break space', 'a\u00a0b', 'a b', 'Unicode spaces'],
    ['a no-break space of UTF-8 in Windows-1252', 'a\u00c2\u00a0b', 'a b', 'Unicode spaces'],
    ['spaces of other widths', '\u1680a\u2000b\u200ac\u202fd\u205fe\u3000f', ' a b c d e f', 'Unicode spaces'],
    ['spaces of no width', 'a\u200bb\u200cc\u200dd\u2060e\ufefff', 'abcdef', 'Unicode spaces'],
    ['bars', 'a\u2502b\u2503c\u2551', 'a|b|c|', 'box drawing'],
    ['rules', '\u2500\u2501\u2550', '---', 'box drawing'],
    ['crossings', '\u250c\u253c\u2504\u257f', '++++', 'box drawing'],
    ['single quotes', '\u2018a\u2019b\u201ac\u201b', "'a'b'c'", 'curly quotes'],
    ['double quotes', '\u201ca\u201db\u201ec\u201f', '"a"b"c"', 'curly quotes'],
    ['figures parted by narrow spaces', '1\u202f234\u202f567 8', '1234567 8', 'thousands separators'],
    ['figures parted by the space of a console', '1\u00ff234', '1234', 'thousands separators'],
    ['figures parted by no-break spaces', '1\u00a0234\u00a0567 12\u00a0345', '1234567 12345', 'thousands separators'],
    ['the same of UTF-8 in Windows-1252', '1\u00c2\u00a0234', '1234', 'thousands separators'],
  ])('%s', (_, text, plain, wrapping) => {
    expect(unwrapped(text)).toEqual([plain, [wrapping]])
  })

  test.each([
    ['an escape that begins nothing', 'a\u001bb'],
    ['a title without an end', '\u001b]0;the title'],
    ['an index of a word', 'a[32mb'],
    ['an index of an index', 'a][32mb'],
    ['an index of a call', 'a)[32mb'],
    ['six parameters', ' [1;2;3;4;5;6mb'],
    ['a parameter of four digits', ' [1234mb'],
    ['a second parameter of four digits', ' [1;1234mb'],
    ['another end', ' [32nb'],
    ['another element', '<a href="x">a</a><previous>'],
    ['an element without an end', '<pre '],
    ['another entity', '&eacute;&#123456;&#xg;&#;&lt'],
    ['a letter of Windows-1252', 'a\u00c2b'],
    ['a letter between figures', '1\u00ff23 1\u00ff2345 a\u00ff234'],
    ['a carriage return within a line', 'a\rb\nc'],
  ])('stay: %s', (_, text) => {
    expect(unwrapped(text)).toEqual([text, []])
  })

  test.each([
    ['four figures behind it', '1\u00a02345', '1 2345'],
    ['two figures behind it', '1\u00a023', '1 23'],
    ['a letter before it', 'a\u00a0234', 'a 234'],
    ['a space that parts words beside one that parts figures', 'a\u00a0b 1\u00a0234', 'a b 1 234'],
  ])('a no-break space parts no figures with %s', (_, text, plain) => {
    expect(unwrapped(text)).toEqual([plain, ['Unicode spaces']])
  })

  test('carriage returns at the end of a line', () => {
    expect(unwrapped('a\r\nb\r\r\n\r\n')).toEqual(['a\nb\n\n', []])
    expect(unwrapped('a\nb\r')).toEqual(['a\nb', []])
  })
})

const three = (prefix: string): readonly string[] => ['a', 'b', 'c'].map((line) => prefix + line)
const PLAIN = ['a', 'b', 'c']

describe('time stamps', () => {
  test.each([
    '2026-07-15T20:59:08.1234567Z ',
    '2026-07-15 20:59:08 ',
    '[2026-07-15 20:59:08,123] ',
    '20:59:08 ',
    '[20:59:08] ',
    '20:59:08: ',
    '20:59:08.5 ',
    '20:59:08.123456789 ',
    '2026-07-15T20:59:08+02:00 ',
    '2026-07-15T20:59:08-0530 ',
    'test\tRun\t2026-07-15T20:59:08Z ',
    'test\t\t20:59:08 ',
    `${'x'.repeat(200)}\t${'y'.repeat(200)}\t20:59:08 `,
  ])('%j', (stamp) => {
    expectLines('time stamps', three(stamp), PLAIN)
  })

  test.each([
    '20:59 ',
    '20:59:8 ',
    '2026-7-15 20:59:08 ',
    '2026-07-15',
    '2026-07-15x20:59:08 ',
    '20:59:08x ',
    '20:59:08.1234567890 ',
    '20:59:08.x ',
    'x20:59:08 ',
    'x 20:59:08 ',
    'test\t20:59:08 ',
    `${'x'.repeat(201)}\ty\t20:59:08 `,
    `x\t${'y'.repeat(201)}\t20:59:08 `,
  ])('is none: %j', (stamp) => {
    expectLines('time stamps', three(stamp))
  })

  test('of a line that was blank', () => {
    expectLines('time stamps', ['20:59:08 a', '20:59:08', '20:59:09 c'], ['a', '', 'c'])
  })
})

describe('quoting', () => {
  test.each([
    '> ',
    '>',
    '>> ',
    '> > ',
    '   > ',
    '>>> > ',
    '- ',
    '   - ',
    '* ',
    '  * ',
    '+ ',
    ' + ',
    '| ',
    ' | ',
    '# ',
    '   # ',
    '// ',
    '   // ',
  ])('%j', (mark) => {
    expectLines('quoting', three(mark), PLAIN)
  })

  test.each([
    'x> ',
    '-',
    '-- ',
    'x - ',
    '*',
    'x * ',
    '+',
    'x + ',
    '|',
    'x | ',
    '#',
    '## ',
    'x # ',
    '//',
    '/ ',
    'x // ',
  ])('is none: %j', (mark) => {
    expectLines('quoting', three(mark))
  })

  test.each<Case>([
    ['two lines are too few', ['> a', '> b', 'c']],
    ['two and two are too few', ['> a', '> b', 'c', '> d', '> e']],
    ['three of four', ['> a', '> b', '> c', 'd'], ['a', 'b', 'c', 'd']],
    ['the last three', ['x', '> a', '> b', '> c'], ['x', 'a', 'b', 'c']],
    ['a blank line does not end it', ['> a', '', '> b', '> c', '  ', '> d'], ['a', '', 'b', 'c', '  ', 'd']],
    ['a blank line that was quoted', ['> a', '>', '> c'], ['a', '', 'c']],
    ['a blank line of a list that lost its blank', ['- a', '-', '- c'], ['a', '', 'c']],
    ['blank lines alone', ['', '', '', 'a']],
    [
      'a quote of three lines, and one of two',
      ['> a', '> b', '> c', 'x', '> d', '> e'],
      ['a', 'b', 'c', 'x', '> d', '> e'],
    ],
  ])('%s', (_, before, after) => {
    expectLines('quoting', before, after)
  })
})

describe('line numbers', () => {
  test.each<Case>([
    ['with a dot', ['1. a', '2. b', '3. c'], PLAIN],
    ['right-aligned', ['  9. a', ' 10. b', ' 11. c'], PLAIN],
    ['with a colon', ['120:a', '121:b', '122:c'], PLAIN],
    ['with a bracket', ['1) a', '2) b', '3) c'], PLAIN],
    ['with a bar', ['1 | a', '2 | b', '3 | c'], PLAIN],
    ['with a dash', ['1- a', '2- b', '3- c'], PLAIN],
    ['with a tab', ['1\ta', '2\tb', '3\tc'], PLAIN],
    ['with a blank', ['1 a', '2 b', '3 c'], PLAIN],
    ['alone, of a blank line', ['1 a', '2', '3 c'], ['a', '', 'c']],
    ['of nine digits', ['999999997 a', '999999998 b', '999999999 c'], PLAIN],
    ['behind a line without one', ['x', '1 a', '2 b', '3 c'], ['x', 'a', 'b', 'c']],
    ['beside blank lines', ['1 a', '', '2 b', '3 c', '4 d'], ['1 a', '', 'b', 'c', 'd']],
    ['two alone', ['1 a', '2 b', 'c']],
    ['that stand still', ['1 a', '1 b', '1 c']],
    ['that fall', ['3 a', '2 b', '1 c']],
    ['that rise by two', ['1 a', '3 b', '5 c']],
    ['of ten digits', ['9999999997 a', '9999999998 b', '9999999999 c']],
    ['with another sign', ['1x a', '2x b', '3x c']],
    ['behind a word', ['x1 a', 'x2 b', 'x3 c']],
  ])('%s', (_, before, after) => {
    expectLines('line numbers', before, after)
  })
})

describe('thousands separators', () => {
  test.each<Case>([
    ['commas', ['x 1,234 5,678,901'], ['x  1234   5678901']],
    ['points', ['x 1.234 5.678.901'], ['x  1234   5678901']],
    ['apostrophes', ["x 1'234 5'678'901"], ['x  1234   5678901']],
    ['in brackets', ['x (1,234) (5,678)'], ['x ( 1234) ( 5678)']],
    ['up to three before the first', ['x 123,456 12,345'], ['x  123456  12345']],
    ['one, among four numbers', ['x 1,234 5 6 7'], ['x  1234 5 6 7']],
    ['one, among four numbers in brackets', ['x 1,234 (5) (6) 7'], ['x  1234 (5) (6) 7']],
    ['one, among three numbers', ['x 1,234 5 6 x7']],
    ['none', ['x 1234 5 6 7']],
    ['two kinds in one', ['x 1,234.567 5,678.901 5 6']],
    ['four digits before the first', ['x 1234,567 1234,567 5 6']],
    ['groups of two', ['x 1,23 5,67 5 6']],
    ['groups of four', ['x 1,2345 5,6789 5 6']],
    ['glued to a word', ['x1,234 y5,678 5 6']],
    ['with a word glued to them', ['x 1,234y 5,678y 5 6']],
    ['at the beginning of a line', ['1,234 2 3 4 5 6']],
  ])('%s', (_, before, after) => {
    expectLines('thousands separators', before, after)
  })
})

describe('code fences', () => {
  test.each(['```', '~~~', '```text', '   ```', '~~~ a b', `\`\`\`${'x'.repeat(40)}`])(
    '%j is a blank line',
    (fence) => {
      expectLines('code fences', ['x', fence, 'y'], ['x', '', 'y'])
    },
  )

  test.each(['``', '~~', 'x```', '``` `a`', `\`\`\`${'x'.repeat(41)}`, '    ```'])('%j is none', (fence) => {
    expectLines('code fences', ['x', fence, 'y'])
  })
})

describe('indentation', () => {
  test.each<Case>([
    ['of two blanks', ['  a', '   b', '  c'], ['a', ' b', 'c']],
    ['of two blanks, beside blank lines', ['  a', '', ' ', '  b', '  c'], ['a', '', '', 'b', 'c']],
    ['of one blank, which tables have', [' a', ' b', ' c']],
    ['of one line that has one blank', ['  a', ' b', '  c']],
    ['of two lines', ['  a', '  b']],
    ['of a tab', ['\ta', '\tb', '\t\tc'], ['a', 'b', '\tc']],
    ['of a tab, beside blank lines', ['\ta', '', '\tb', '\tc'], ['a', '', 'b', 'c']],
    ['of a tab of two lines', ['\ta', '\tb']],
    ['of a tab within', ['a\t', 'b\t', 'c\t']],
    ['of a tab but for one line', ['\ta', 'b', '\tc']],
  ])('%s', (_, before, after) => {
    expectLines('indentation', before, after)
  })
})

describe('doubled line breaks', () => {
  const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `line x${index}`)

  test.each<Case>([
    ['of each line', ['a', '', 'b', ' ', 'c', ''], ['a', 'b', 'c', '']],
    ['of each line, without one at the end', ['a', '', 'b', '', 'c'], ['a', 'b', 'c']],
    ['of nine lines of ten', ['x', ...lines(9).flatMap((line) => [line, ''])], ['x', ...lines(9), '']],
    ['of eight lines of nine', ['x', ...lines(8).flatMap((line) => [line, ''])]],
    ['of two lines', ['a', '', 'b', '']],
    ['that are tripled', ['a', '', '', 'b', '', '', 'c', '', ''], ['a', '', 'b', '', 'c', '']],
  ])('%s', (_, before, after) => {
    expectLines('doubled line breaks', before, after)
  })
})

describe('wrappings of wrappings', () => {
  test.each<[string, (line: string) => string, readonly string[]]>([
    ['a quote in a log', (line) => `20:59:08 > ${line}`, ['time stamps', 'quoting']],
    ['a log in a quote in a log', (line) => `20:59:08 > 20:59:08 ${line}`, ['time stamps', 'quoting']],
    ['a list in a quote', (line) => `> - ${line}`, ['quoting']],
  ])('%s', (_, wrap, removed) => {
    expect(linesOf(PLAIN.map(wrap))).toEqual([PLAIN, removed])
  })

  test('of three rounds at most', () => {
    const logs = (count: number): readonly string[] => PLAIN.map((line) => '20:59:08 > '.repeat(count) + line)
    expect(linesOf(logs(3))[0]).toEqual(PLAIN)
    expect(linesOf(logs(4))[0]).toEqual(logs(1))
  })
})

describe('tabs', () => {
  test('become blanks up to the next stop', () => {
    expect(unwrapped('a\tb\nabcdefg\tb\nabcdefgh\tb\n\tb\na\t\tb', 'expanded')).toEqual([
      'a       b\nabcdefg b\nabcdefgh        b\n        b\na               b',
      ['tabs'],
    ])
  })

  test('stay where the reading keeps them, and a line without one stays anyway', () => {
    expect(unwrapped('a\tb')).toEqual(['a\tb', []])
    expect(unwrapped('a b', 'expanded')).toEqual(['a b', []])
  })
})

test('a text in stretches: each ends as it did, and what stands around the header of one is taken off the next', () => {
  const header = 'host:  Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'
  const row = 'host:  Proc Nonp         10 (   0)         4 (   0)        6     600 (     0)    100'
  const { stretches, removed } = unwrap([toStretch(`${header}\n${row}\n`), toStretch(`${row}\n`), toStretch(row)], {
    tabs: 'kept',
  })
  expect([...stretches].map(({ text }) => text)).toEqual([
    `${header.slice(6)}\n${row.slice(6)}\n`,
    `${row.slice(6)}\n`,
    row.slice(6),
  ])
  expect([...removed]).toEqual(['text around each line'])
})
