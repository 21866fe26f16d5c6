import { expect, test } from 'vitest'
import { meantTag } from '../../src/core/meant-tag.ts'
import { toTag } from '../../src/core/pool.ts'

const shown = ['Proc', 'Drsd', 'Io', 'Key', 'Thre', 'File'].map(toTag)

test.each<[string, string, string | null]>([
  ['read backwards', 'corP', 'Proc'],
  ['read backwards, with its blank', ' yeK', 'Key '],
  ['read backwards, without its blank', 'yeK', 'Key '],
  ['read backwards, with a wildcard', '?orP', 'Proc'],
  ['read backwards, with any end', '*dsrD', 'Drsd'],
  ['in another case', 'PROC', 'Proc'],
  ['in another case and backwards', 'CORP', 'Proc'],
  ['in another case, shorter', 'KEY', 'Key '],
  ['in another case, with a wildcard', 'PRO?', 'Proc'],
  ['in another case, with any end', 'DR*', 'Drsd'],
  ['its beginning', 'Drs', 'Drsd'],
  ['not: two letters of its beginning', 'Dr', null],
  ['two neighbours exchanged', 'Dsrd', 'Drsd'],
  ['the first two exchanged', 'rPoc', 'Proc'],
  ['the last two exchanged', 'Prco', 'Proc'],
  ['two in the middle exchanged', 'Porc', 'Proc'],
  ['not: two letters apart', 'Pcor', null],
  ['not: another letter', 'Prox', null],
  ['not: a letter more', 'Procs', null],
  ['not: nothing like it', 'Zzzz', null],
])('%s: %s', (_, pattern, expected) => {
  expect(meantTag(pattern, shown)).toBe(expected)
})

test('a tag read backwards comes before one in another case, and that before a beginning', () => {
  const tags = ['abcx', 'DCBA', 'dcba', 'ABCD'].map(toTag)
  expect(meantTag('abcd', tags)).toBe('dcba')
  expect(meantTag('abcd', tags.slice(0, 2))).toBe('DCBA')
  expect(meantTag('abc', tags.slice(0, 1))).toBe('abcx')
})

test('nothing is meant where nothing is shown', () => {
  expect(meantTag('Proc', [])).toBeNull()
})
