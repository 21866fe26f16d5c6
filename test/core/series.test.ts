import { expect, test } from 'vitest'
import { type Snapshot, toTag } from '../../src/core/pool.ts'
import { tableOf } from '../../src/core/series.ts'
import { seriesLeg } from '../series-leg.ts'
import { snapshot } from '../snapshot.ts'

test.each([
  [255, 255],
  [256, 256],
  [257, 256],
])('of %i snapshots the rules see %i points, the first and the last among them', (snapshots, points) => {
  const series = Array.from({ length: snapshots }, () => snapshot('Aaaa paged 9 0 640'))
  const times = tableOf(seriesLeg(series), 10 * (snapshots - 1))?.times
  expect([times?.length, times?.[0], times?.at(-1)]).toEqual([points, 0, 10 * (snapshots - 1)])
})

test.each<[string, Partial<Snapshot>, string | null]>([
  ['of whole dumps, which holds nothing where it is absent', {}, '0 5 7 9'],
  ['of parts, which tell nothing of it', { coverage: { kind: 'partial' } }, null],
])('a row that some snapshots lack: %s', (_, changes, expected) => {
  const at = (minute: number, ...rows: readonly string[]): Snapshot => {
    const capture = { takenAt: `2026-05-01T08:0${minute}:00Z` } as const
    return snapshot(['Aaaa paged 9 0 640', ...rows].join('\n'), { capture, ...changes })
  }
  const series = [at(0), at(1, 'Late paged 5 0 320'), at(2, 'Late paged 7 0 448'), at(3, 'Late paged 9 0 640')]
  const rowOf = tableOf(seriesLeg(series), null)?.rowOf
  const counts = (tag: string) => rowOf?.({ tag: toTag(tag), pool: 'paged' })?.outstanding.join(' ') ?? null
  expect(counts('Late')).toBe(expected)
  expect(counts('Aaaa')).toBe('9 9 9 9')
  expect(counts('None')).toBeNull()
})
