import type { Leg } from './pair.ts'
import { phrase } from './phrase.ts'
import { type Problem, problem } from './problem.ts'

const MIB = 2 ** 20
/** A machine that runs tests commits and gives back so much. */
const MIN_BYTES = 256 * MIB

/**
 * Memory that grew and is no pool: pages of processes that are kept, of MDLs, of contiguous memory. No row shows it.
 * A note, since programs take memory as well.
 */
export const commitBeyondPool = ({ before, after }: Leg): readonly Problem[] => {
  const [was, is] = [before?.capture, after.capture]
  if (was?.commit === undefined || is.commit === undefined || was.pools === undefined || is.pools === undefined)
    return []
  const commit = is.commit - was.commit
  const pool = is.pools.nonpaged + is.pools.paged - was.pools.nonpaged - was.pools.paged
  if (commit - Math.max(0, pool) < MIN_BYTES) return []
  const [all, ofPool] = [commit, pool].map((bytes) => Math.round(bytes / MIB))
  const detail = phrase`${all ?? 0} MiB in all, ${ofPool ?? 0} MiB of them pool`
  return [problem('COMMIT_GREW', { source: after.source, line: after.line, detail })]
}
