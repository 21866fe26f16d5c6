import { describe, expect, test } from 'vitest'
import { openTranscript, rememberLines } from '../../../src/core/parse/transcript.ts'

/* The lines above a table: which of them its reader gets. */

const above = (...passed: readonly string[]): readonly string[] => {
  const transcript = openTranscript('dump.txt', [][Symbol.iterator]())
  for (const lines of passed) rememberLines(transcript, lines)
  return transcript.above()
}

describe('the lines above a table', () => {
  test('are those that were passed over, without blank ones and without what ends them', () => {
    expect(above()).toEqual([])
    expect(above('a\n', '\n  \nb \r\n c\n')).toEqual(['a', 'b', ' c'])
  })

  test('are cut to 500 characters', () => {
    expect(above(`${'x'.repeat(501)}\n`)).toEqual(['x'.repeat(500)])
    expect(above(`${'x'.repeat(499)} y\n`)).toEqual(['x'.repeat(499)])
  })

  /** So many lines of sixteen characters. */
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, index) => `line ${String(index).padStart(10)}\n`).join('')

  test('passed over at once are the last 32,768 characters', () => {
    expect(above(lines(2048))).toHaveLength(2048)
    expect(above('first\n', lines(2048))).toHaveLength(2049)
    expect(above('first\n', lines(2049))).toHaveLength(2048)
    expect(above(lines(2049)).at(-1)).toBe('line       2048')
  })

  test('passed over one after the other are the last 32,768 characters once there are four times as many', () => {
    const quarter = lines(2048)
    expect(above(quarter, quarter, quarter, quarter)).toHaveLength(4 * 2048)
    // Of the first one its end.
    expect(above(quarter, quarter, quarter, quarter, 'last\n')).toHaveLength(2049)
    expect(above(quarter, quarter, quarter, quarter, 'last\n')[0]).toBe('         0')
    expect(above(quarter, quarter, quarter, quarter, 'last\n').at(-1)).toBe('last')
  })
})

test('a transcript begins without a line and without a tag', () => {
  const { source, cursor, tags } = openTranscript('dump.txt', [][Symbol.iterator]())
  expect([source, cursor.number, tags.byText.size, tags.byCode.size, tags.rows.count]).toEqual(['dump.txt', 0, 0, 0, 0])
})
