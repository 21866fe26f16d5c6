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
type Case = [name: string, before: readonly string[], after?: readonly string[]]

const expectLines = (wrapping: string, before: readonly string[], after: readonly string[] = before): void => {
  expect(linesOf(before)).toEqual([after, after === before ? [] : [wrapping]])
}

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
