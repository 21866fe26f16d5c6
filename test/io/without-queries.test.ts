import { expect, test } from 'vitest'
import { withoutQueries } from '../../src/io/without-queries.ts'

test.each([
  ['https://a.example/b?sig=secret', 'https://a.example/b'],
  ['http://a.example/b?c', 'http://a.example/b'],
  ['https://a.example/b? c', 'https://a.example/b c'],
  ['https://a.example/b', 'https://a.example/b'],
  ['from https://a.example/b?x=1 to https://c.example?y=2.', 'from https://a.example/b to https://c.example'],
  ['(https://a.example/b?x)', '(https://a.example/b'],
  ['what?see:https://a.example/b?x', 'what?see:https://a.example/b'],
  // Damaged on its way: the address begins with no https.
  ['tps://a.example/b?se=2026&sig=secret', 'tps://a.example/b'],
  ['a.example/b?x-ms-version=1', 'a.example/b'],
  ['b?=1', 'b?=1'],
  ['b?a b=c', 'b?a b=c'],
  ['?a=b', ''],
  ['2026&sig=secret', '2026&'],
  ['sig=secret', ''],
  ['signature', 'signature'],
  ['assig=1', 'assig=1'],
  ['https://a.example/b&sig=secret', 'https://a.example/b&'],
  ['ftp://a.example/b?c', 'ftp://a.example/b?c'],
  ['is it there? yes', 'is it there? yes'],
  ['no\thttps://a.example?x\nmore', 'no\thttps://a.example\nmore'],
  ['', ''],
])('%j is told as %j', (text, expected) => {
  expect(withoutQueries(text)).toBe(expected)
})
