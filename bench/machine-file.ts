import { closeSync, openSync, writeSync } from 'node:fs'
import { parse } from '../src/core/parse/index.ts'
import type { PoolUsage, Snapshot } from '../src/core/pool.ts'
import { fixture } from '../test/fixtures.ts'
import { renderDump } from '../test/render-dump.ts'
import { type Random, randomOf } from './detection/random.ts'

/** Share of the rows of a machine that move from one snapshot to the next. */
const SHARE_MOVING = 0.3
/** Blocks that a moving row allocates, and frees, at most. */
const MAX_MOVED = 50

/** Writes a PoolMon file of snapshots of a whole Windows 10 machine, of which the same rows move each time. */
export const writeMachineFile = (path: string, snapshots: number): void => {
  const [whole] = parse('machine', fixture('poolmonx-full-snapshot.csv')).snapshots
  if (whole === undefined) throw new Error('no snapshot')
  const random = randomOf(11)
  // Without the few tags with a mark in them, which some tools quote.
  let usages = whole.usages.filter(({ tag }) => /^[A-Za-z0-9 ]{4}$/.test(tag))
  const moving = usages.map(() => random.chance(SHARE_MOVING))
  const file = openSync(path, 'w')
  for (let index = 0; index < snapshots; index++) {
    const taken: Snapshot = { ...whole, usages }
    writeSync(file, renderDump(taken, 'poolmon -n 64'))
    usages = usages.map((usage, row) => (moving[row] === true ? moved(usage, random) : usage))
  }
  closeSync(file)
}

const moved = (usage: PoolUsage, random: Random): PoolUsage => {
  const live = usage.allocs - usage.frees
  const each = live > 0 ? usage.bytes / live : 64
  const allocs = usage.allocs + random.whole(0, MAX_MOVED)
  const frees = Math.min(usage.frees + random.whole(0, MAX_MOVED), allocs)
  return { ...usage, allocs, frees, bytes: Math.round((allocs - frees) * each) }
}
