import { expect, test } from 'vitest'
import { packedRowsOf } from '../../src/core/packed-rows.ts'
import { pair } from '../../src/core/pair.ts'
import { parse } from '../../src/core/parse/index.ts'
import { type Snapshot, toTag } from '../../src/core/pool.ts'
import { restartIn, tableOf } from '../../src/core/series.ts'
import { renderDump } from '../render-dump.ts'
import { snapshot } from '../snapshot.ts'

/** A machine of 80 tags, of which one keeps a block a minute; packed, as a file of many snapshots is. */
const dayOf = (minutes: number, rebootAt = Number.POSITIVE_INFINITY): readonly Snapshot[] => {
  const others = Array.from({ length: 79 }, (_, index) => `T${String(index).padStart(3, '0')}`)
  const at = (minute: number): Uint8Array => {
    const since = minute >= rebootAt ? minute - rebootAt : minute + 1000
    const rows = [
      `Leak nonpaged ${since} 0 ${since * 64}`,
      ...others.map((tag) => `${tag} paged ${since * 2 + 5} ${since * 2} 320`),
    ]
    return renderDump(snapshot(rows.join('\n')), 'poolmon -n 64')
  }
  return parse('day.log', Buffer.concat(Array.from({ length: minutes }, (_, minute) => at(minute)))).snapshots
}

const legOf = (snapshots: readonly Snapshot[]) => {
  const { legs } = pair([{ leg: '', side: 'series', snapshots, drivers: [] }])
  if (legs[0] === undefined) throw new Error('no leg')
  return legs[0]
}

test('of a day at one snapshot a minute the rules see 256 points, evenly spaced, with the first and the last', {
  tags: ['slow'],
}, () => {
  const snapshots = dayOf(1440)
  expect(packedRowsOf(snapshots[700] ?? snapshot(''))).not.toBe(null)
  const table = tableOf(legOf(snapshots), null)
  const times = table?.times ?? []
  expect([times.length, times[0], times.at(-1)]).toEqual([256, 0, 1439])
  expect(table?.shown.map((one) => snapshots.indexOf(one))).toEqual(times)
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  expect([Math.min(...steps), Math.max(...steps)]).toEqual([5, 6])
  const leak = table?.rowOf({ tag: snapshot('Leak paged 1 0 1').usages[0]?.tag ?? ('' as never), pool: 'nonpaged' })
  expect([...(leak?.outstanding ?? [])]).toEqual(times.map((time) => time + 1000))
})

test('a series of 256 snapshots is seen whole', () => {
  expect(tableOf(legOf(dayOf(256)), 2550)?.times).toEqual(Array.from({ length: 256 }, (_, index) => index * 10))
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
  const rowOf = tableOf(legOf(series), null)?.rowOf
  const counts = (tag: string) => rowOf?.({ tag: toTag(tag), pool: 'paged' })?.outstanding.join(' ') ?? null
  expect(counts('Late')).toBe(expected)
  expect(counts('Aaaa')).toBe('9 9 9 9')
  expect(counts('None')).toBeNull()
})

test('a restart is found wherever it is', { tags: ['slow'] }, () => {
  const found = restartIn(dayOf(600, 301))
  expect([found?.at.line, found?.rows]).toEqual([dayOf(302).at(-1)?.line, 80])
  expect(restartIn(dayOf(600))).toBe(null)
})
