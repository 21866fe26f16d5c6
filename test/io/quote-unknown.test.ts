import { describe, expect, test } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { quoteUnknown } from '../../src/io/quote-unknown.ts'

/** What is quoted stands in `‹…›`. */
const marked = (text: string, ...tags: readonly string[]): string =>
  quoteUnknown(text, new Set(tags))
    .map((part) => (typeof part === 'string' ? part : `‹${part.quoted}›`))
    .join('')

const LONGEST = 'z'.repeat(24)

describe('words of ours stay', () => {
  test.each([
    'Proc grew',
    'a row of the driver’s own',
    "don't",
    'rides-along',
    LONGEST,
    `${LONGEST}-${LONGEST}`,
    '12,979',
    '+12,979',
    '-3.5',
    '−64',
    '50%',
    '(paged)',
    '("a word").',
    'so: a; b, c.',
    '"',
    '()',
    'one  two',
    ' led by a blank',
    'a blank at its end ',
    // A commit has seven of these characters.
    'acceded'.slice(0, 6),
    '123,456,7',
    `${'('.repeat(40)}abc${')'.repeat(21)}`,
  ])('%j', (text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('what anybody could link or mention is quoted', () => {
  test.each([
    '@all',
    '#12',
    'a@b',
    'https://evil.example',
    '[x](y)',
    '<b>',
    '`a`',
    '*a*',
    'a_b',
    'a/b',
    'a.b',
    '1a',
    'a1',
    `${LONGEST}z`,
    `z-${LONGEST}z`,
    'a-b-c',
    'é',
    '+a',
    '++1',
    '+',
    '1;2',
    ')a',
    'a(',
    '%a',
    'a!',
    'a\nb',
    'a\n',
    // Seven of the characters that a commit has.
    'acceded',
    'ACCEDED',
    '1234567',
    `${'('.repeat(40)}abc${')'.repeat(22)}`,
  ])('%j', (text) => {
    expect(marked(text)).toBe(`‹${text}›`)
  })

  test.each([
    ['ask @all now', 'ask ‹@all› now'],
    ['@all', '‹@all›'],
    ['@a @b', '‹@a› ‹@b›'],
    ['(@all),', '‹(@all),›'],
  ])('alone: %s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })
})

describe('tags are quoted, without the marks around them', () => {
  test.each([
    ['Proc grew', '‹Proc› grew'],
    ['of Proc and Thre', 'of ‹Proc› and Thre'],
    ['(Proc)', '(‹Proc›)'],
    ['("Proc";', '("‹Proc›";'],
    ['Proc:', '‹Proc›:'],
    ['Proc,', '‹Proc›,'],
    ['Proc.', '‹Proc›.'],
    ['Procs', 'Procs'],
    ['proc', 'proc'],
    [';Proc', '‹;Proc›'],
    ['Proc(', '‹Proc(›'],
    ['Proc%', 'Proc%'],
  ])('%s', (text, expected) => {
    expect(marked(text, 'Proc')).toBe(expected)
  })

  test('of two tags each', () => {
    expect(marked('Proc, Thre and @@@@.', 'Proc', 'Thre', '@@@@')).toBe('‹Proc›, ‹Thre› and ‹@@@@›.')
  })

  test('what a tag of marks alone leaves is a word of ours', () => {
    expect(marked('a ). b', ').')).toBe('a ). b')
    expect(marked('a ). b', ')')).toBe('a ). b')
  })
})

test.each(['', ' ', 'Proc  grew by @all, (x).'])('no character is lost of %j', (text) => {
  expect(toPlain(quoteUnknown(text, new Set(['Proc'])))).toBe(text)
})
