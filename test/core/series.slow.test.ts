import { expect, test } from 'vitest'
import { packedRowsOf } from '../../src/core/packed-rows.ts'
import { parse } from '../../src/core/parse/index.ts'
import { type Snapshot, toTag } from '../../src/core/pool.ts'
import { restartIn, tableOf } from '../../src/core/series.ts'
import { renderDump } from '../render-dump.ts'
import { seriesLeg } from '../series-leg.ts'
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

test('of a day at one snapshot a minute the rules see 256 points, evenly spaced, with the first and the last', () => {
  const snapshots = dayOf(1440)
  expect(packedRowsOf(snapshots[700] ?? snapshot(''))).not.toBe(null)
  const table = tableOf(seriesLeg(snapshots), null)
  const times = table?.times ?? []
  expect([times.length, times[0], times.at(-1)]).toEqual([256, 0, 1439])
  expect(table?.shown.map((one) => snapshots.indexOf(one))).toEqual(times)
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  expect([Math.min(...steps), Math.max(...steps)]).toEqual([5, 6])
  const leak = table?.rowOf({ tag: toTag('Leak'), pool: 'nonpaged' })
  expect([...(leak?.outstanding ?? [])]).toEqual(times.map((time) => time + 1000))
})

test('a restart is found wherever it is', () => {
  const found = restartIn(dayOf(600, 301))
  expect([found?.at.line, found?.rows]).toEqual([dayOf(302).at(-1)?.line, 80])
  expect(restartIn(dayOf(600))).toBe(null)
})
