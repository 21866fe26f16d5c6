import { describe, expect, test } from 'vitest'
import { headlineOf, joinParts, roomBeside } from '../../src/github/comment-parts.ts'

/* The reports of several checks in one comment. */

const BETWEEN = '\n\n<!-- pool-leak-check: next part -->\n\n'
const [LEAK, SUSPECT, CLEAN] = ['## ❌ leak', '## ⚠️ suspect', '## ✅ clean']
const lengthOf = (...parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + part.length + BETWEEN.length, 0)
const MIN_ROOM = 16_000

describe('the room beside other reports', () => {
  test.each<[string, readonly string[], number, readonly string[], number]>([
    ['is just enough', [LEAK], lengthOf(LEAK) + MIN_ROOM, [LEAK], MIN_ROOM],
    [
      'would be one character short: the other goes',
      [LEAK],
      lengthOf(LEAK) + MIN_ROOM - 1,
      [],
      lengthOf(LEAK) + MIN_ROOM - 1,
    ],
    ['is just enough beside two', [LEAK, CLEAN], lengthOf(LEAK, CLEAN) + MIN_ROOM, [LEAK, CLEAN], MIN_ROOM],
    [
      'would be one short beside two: the greenest goes, wherever it stands',
      [CLEAN, LEAK],
      lengthOf(LEAK, CLEAN) + MIN_ROOM - 1,
      [LEAK],
      lengthOf(CLEAN) + MIN_ROOM - 1,
    ],
    ['is less than is kept: all go', [LEAK, CLEAN], 10, [], 10],
    [
      'is plenty: the reddest first',
      [CLEAN, LEAK, SUSPECT],
      65_000,
      [LEAK, SUSPECT, CLEAN],
      65_000 - lengthOf(LEAK, SUSPECT, CLEAN),
    ],
  ])('%s', (_, standing, maxLength, kept, room) => {
    expect(roomBeside(standing.join(BETWEEN), maxLength)).toEqual({ kept, room })
  })

  test('a report that fills it makes a text of the length that was given', () => {
    const { kept, room } = roomBeside([LEAK, SUSPECT].join(BETWEEN), 20_000)
    expect(joinParts(kept, CLEAN.padEnd(room, 'x'))).toHaveLength(20_000)
  })
})

test.each<[string, readonly string[], string, readonly string[]]>([
  ['alone', [], CLEAN, [CLEAN]],
  ['behind a redder one', [LEAK], CLEAN, [LEAK, CLEAN]],
  ['in front of greener ones', [SUSPECT, CLEAN], LEAK, [LEAK, SUSPECT, CLEAN]],
  ['between', [LEAK, CLEAN], SUSPECT, [LEAK, SUSPECT, CLEAN]],
  ['behind one of the same colour', [`${LEAK} of x64`], LEAK, [`${LEAK} of x64`, LEAK]],
  ['once, where it is there already', [LEAK, CLEAN], CLEAN, [LEAK, CLEAN]],
])('a report stands %s', (_, kept, report, parts) => {
  expect(joinParts(kept, report).split(BETWEEN)).toEqual(parts)
})

test.each([
  ['one\n\ntwo\nthree', 'one\n\ntwo'],
  ['one\n\ntwo', 'one\n\ntwo'],
  ['one', 'one'],
  ['', ''],
])('the headline of %j', (text, headline) => {
  expect(headlineOf(text)).toBe(headline)
})
