import { expect, test } from 'vitest'
import { commitBeyondPool } from '../../src/core/commit-growth.ts'
import { toPlain } from '../../src/core/phrase.ts'
import type { Capture } from '../../src/core/pool.ts'
import { snapshot } from '../snapshot.ts'

const MIB = 2 ** 20

/** Committed memory, nonpaged and paged pool, all in MiB; a field that is left out is not stated. */
const facts = (commit: number | null, pools: readonly [number, number] | null): Capture => ({
  ...(commit === null ? {} : { commit: commit * MIB }),
  ...(pools === null ? {} : { pools: { nonpaged: pools[0] * MIB, paged: pools[1] * MIB } }),
})

const told = (before: Capture | null, after: Capture): string | null => {
  const later = snapshot('', { source: 'after.txt', line: 7, capture: after })
  const earlier = before === null ? null : snapshot('', { capture: before })
  const none = {
    name: '',
    snapshots: 2,
    series: [],
    settled: null,
    control: null,
    drivers: { before: null, after: null },
  }
  const [found, ...others] = commitBeyondPool({ ...none, before: earlier, after: later })
  if (found === undefined) return null
  expect(others).toEqual([])
  return `${found.code} ${found.source}:${found.line} ${toPlain(found.detail)}`
}

test.each<[string, Capture | null, Capture, string | null]>([
  [
    '256 MiB beside the pool',
    facts(1000, [100, 50]),
    facts(1256, [100, 50]),
    'COMMIT_GREW after.txt:7 256 MiB in all, 0 MiB of them pool',
  ],
  ['less than that', facts(1000, [100, 50]), facts(1255.9, [100, 50]), null],
  [
    'with the pool, and 256 MiB beside it',
    facts(1000, [100, 50]),
    facts(1300, [130, 64]),
    'COMMIT_GREW after.txt:7 300 MiB in all, 44 MiB of them pool',
  ],
  ['with the nonpaged pool', facts(1000, [100, 50]), facts(1300, [145, 50]), null],
  ['with the paged pool', facts(1000, [100, 50]), facts(1300, [100, 95]), null],
  [
    'while the pool shrank, which is no growth beside it',
    facts(1000, [100, 50]),
    facts(1256, [60, 50]),
    'COMMIT_GREW after.txt:7 256 MiB in all, -40 MiB of them pool',
  ],
  ['less, though the pool shrank', facts(1000, [100, 50]), facts(1250, [60, 50]), null],
  ['of a single dump', null, facts(1256, [100, 50]), null],
  ['memory not stated before', facts(null, [100, 50]), facts(1256, [100, 50]), null],
  ['memory not stated after', facts(1000, [100, 50]), facts(null, [100, 50]), null],
  ['pools not stated before', facts(1000, null), facts(1256, [100, 50]), null],
  ['pools not stated after', facts(1000, [100, 50]), facts(1256, null), null],
])('%s', (_, before, after, expected) => {
  expect(told(before, after)).toBe(expected)
})
