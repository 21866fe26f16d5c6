import { type Leg, pair } from '../src/core/pair.ts'
import type { Snapshot } from '../src/core/pool.ts'

/** One leg of snapshots in their order. */
export const seriesLeg = (snapshots: readonly Snapshot[]): Leg => {
  const { legs } = pair([{ leg: '', side: 'series', snapshots, drivers: [] }])
  if (legs[0] === undefined) throw new Error('no leg')
  return legs[0]
}
