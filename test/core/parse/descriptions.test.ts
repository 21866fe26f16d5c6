import { describe, expect, test } from 'vitest'
import { type DescribedTags, describeTags } from '../../../src/core/parse/descriptions.ts'
import { parse } from '../../../src/core/parse/index.ts'
import { toTag } from '../../../src/core/pool.ts'

/** Where the words of each tag begin in a text: after its `>`. */
const tableOf = (text: string, readWords: DescribedTags['readWords'] = (rest) => rest): DescribedTags => {
  const places = [...text.matchAll(/(\w{4})>/g)]
  return {
    tags: places.map(([, tag = '']) => toTag(tag)),
    offsets: Uint32Array.from(places, ({ index }) => index + 5),
    readWords,
  }
}

/** The words of the tags that are asked for, in a file that describes these. */
const said = (text: string, asked: string, table = tableOf(text)): readonly string[] => {
  const words = describeTags(
    Buffer.from(text),
    { tables: table.tags.length === 0 ? [] : [table], unwrapped: null },
    asked.split(' ').map(toTag),
  )
  return [...words].map(([tag, own]) => `${tag}: ${own}`)
}

describe('the words of a tag', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['go to the end of the line', 'Proc>process objects\nThre>threads\n', 'Proc', ['Proc: process objects']],
    [
      'of several tags',
      'Proc>process objects\nThre>threads\n',
      'Thre Proc',
      ['Proc: process objects', 'Thre: threads'],
    ],
    ['of none that was asked for', 'Proc>process objects\n', 'Thre', []],
    ['on the last line, without a line break', 'Proc>process objects', 'Proc', ['Proc: process objects']],
    ['are none where the line ends', 'Proc>\nThre>threads\n', 'Proc Thre', ['Thre: threads']],
    ['are none where blanks follow', 'Proc>  \t\r\nThre>threads\n', 'Proc', []],
    ['without the blanks around them', 'Proc>  process \t  objects  \r\n', 'Proc', ['Proc: process objects']],
    ['of two hundred characters', `Proc>${'x'.repeat(200)}\n`, 'Proc', [`Proc: ${'x'.repeat(200)}`]],
    ['cut to two hundred', `Proc>${'x'.repeat(201)}\n`, 'Proc', [`Proc: ${'x'.repeat(200)}`]],
    ['in no table', 'process objects\n', 'Proc', []],
  ])('%s', (_, text, asked, expected) => {
    expect(said(text, asked)).toEqual(expected)
  })

  test('a format reads them from the rest of the line, without its line break', () => {
    const rests: string[] = []
    const table = tableOf('Proc>[a] \r\nThre>[b]\n', (rest) => {
      rests.push(rest)
      return rest.replaceAll(/[[\]]/g, '')
    })
    expect(said('Proc>[a] \r\nThre>[b]\n', 'Proc Thre', table)).toEqual(['Proc: a', 'Thre: b'])
    expect(rests).toEqual(['[a]', '[b]'])
  })
})

test('words stand in any stretch of the file, its first and last characters included', () => {
  // A stretch ends with the last line of 64 KiB.
  const first = `Aaaa>first\n${'x'.repeat(2 ** 16 - 12)}\n`
  const text = `${first}Bbbb>second\n${'y\n'.repeat(40_000)}Cccc>third\n`
  expect(first.length).toBe(2 ** 16)
  expect(said(text, 'Aaaa Bbbb Cccc')).toEqual(['Aaaa: first', 'Bbbb: second', 'Cccc: third'])
  const atStart = { tags: [toTag('Dddd')], offsets: Uint32Array.of(2 ** 16), readWords: (rest: string) => rest }
  expect(said(text, 'Dddd', atStart)).toEqual(['Dddd: Bbbb>second'])
  const atEnd = { ...atStart, offsets: Uint32Array.of(2 ** 16 - 1) }
  expect(said(text, 'Dddd', atEnd)).toEqual([])
})

test('words of a text that was unwrapped', () => {
  const lines = [
    ' Tag     Allocs         Used     Allocs         Used',
    ' Proc         10          640          0            0\tprocess objects',
    ' Thre          9          576          0            0\tthreads',
    'TOTAL         19         1216          0            0',
  ]
  const wordsOf = (text: string): readonly string[] => {
    const bytes = Buffer.from(text)
    return [...describeTags(bytes, parse('dump', bytes).described, ['Proc', 'Thre'].map(toTag)).values()]
  }
  expect(wordsOf(`${lines.join('\n')}\n`)).toEqual(['process objects', 'threads'])
  expect(wordsOf(`${lines.map((line) => `> ${line}`).join('\n')}\n`)).toEqual(['process objects', 'threads'])
})
