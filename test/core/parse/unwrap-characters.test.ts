import { expect, test } from 'vitest'
import { toStretch } from '../../../src/core/parse/decode.ts'
import { unwrap } from '../../../src/core/parse/unwrap.ts'

/* Characters that a log, a web page or a word processor put into a text: without them, and what was taken off. */

const unwrapped = (text: string): readonly [string, readonly string[]] => {
  const { stretches, removed } = unwrap([toStretch(text)], { tabs: 'kept' })
  const plain = [...stretches].map((stretch) => stretch.text).join('')
  return [plain, [...removed]]
}

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
