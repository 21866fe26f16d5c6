import type { Dump } from '../src/core/analyze.ts'
import { renderSnapshotJson } from '../src/report/snapshot-json.ts'
import { snapshot, stated } from './snapshot.ts'

/** A file that the user named, as it reaches the analysis: `before.txt`, or `x64-before.txt` of a leg. */
export const dump = (side: Dump['side'], content: string | Uint8Array, changes: Partial<Dump> = {}): Dump => ({
  leg: '',
  side,
  source: changes.leg ? `${changes.leg}-${side}.txt` : `${side}.txt`,
  bytes: Buffer.from(content),
  named: true,
  ...changes,
})

/** A dump of these rows, which states that they are all. */
export const dumpOf = (side: Dump['side'], rows: string, changes: Partial<Dump> = {}): Dump =>
  dump(side, renderSnapshotJson(stated(snapshot(rows))), changes)
