import { expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { fixture } from '../../fixtures.ts'

const read = (text: string) => parse('dump', Buffer.from(text, 'latin1'))

test('hundreds of thousands of damaged rows or of snapshots are no reason to break down', () => {
  const head6 = '"DateTime","Tag","PagedAllocs","PagedFrees","PagedDiff","PagedUsedBytes"\n'
  const rows = (diff: number) =>
    Array.from({ length: 130_000 }, (_, index) => `"t${index}","ABCD","5","1","${diff}","64"\n`).join('')
  expect(read(head6 + rows(4)).snapshots).toHaveLength(130_000)
  // The same words are said once, with their number.
  expect(read(head6 + rows(9)).problems.map(({ detail }) => toPlain(detail))).toEqual([
    'ABCD: 5 allocations less 1 frees is not 9; 130,000 times',
  ])
})

/** `usbhub.sys 12/900 3/64`: allocations and bytes of nonpaged pool, then of paged pool. */
const driversIn = (text: string): readonly string[] =>
  read(text).drivers.flatMap(({ drivers }) =>
    drivers.map(({ driver, nonpaged, paged }) =>
      [driver, ...[nonpaged, paged].map(({ allocations, bytes }) => `${allocations}/${bytes}`)].join(' '),
    ),
  )

test.each(['kd-verifier-list-modern-1.txt', 'kd-verifier-f-1.txt'])(
  '%s cut at any byte: no driver with a number that is not whole',
  (name) => {
    const whole = fixture(name).toString('latin1')
    const known = new Set(driversIn(whole))
    const wrong: string[] = []
    for (let length = 0; length < whole.length; length++) {
      const strange = driversIn(whole.slice(0, length)).filter((row) => !known.has(row))
      wrong.push(...strange.map((row) => `cut at ${length}: ${row}`))
    }
    expect(wrong).toEqual([])
    expect(known.size).toBeGreaterThan(0)
  },
)
