import { commonCoverage, rowsGone } from './coverage.ts'
import { diff, type Growth, hasWrapped } from './diff.ts'
import { listOf, phrase } from './phrase.ts'
import { printTag, type Snapshot } from './pool.ts'
import { type Problem, problem } from './problem.ts'
import { bootUnknown, countersMismatch, sameMoment, statedMismatch } from './same-boot.ts'
import { renamedTags, verifierOf, withoutAliases } from './verifier-tags.ts'

/** Two dumps as far as they may be compared. */
export interface ComparedPair {
  /** With the tags that Driver Verifier renamed under their originals, and with unknown rows marked as such. */
  readonly before: Snapshot
  readonly after: Snapshot
  readonly growths: readonly Growth[]
  /** They are not two moments of one boot of one machine, in this order: growth between them means nothing. */
  readonly apart: boolean
  /** Tags that Driver Verifier renamed were added to their originals. */
  readonly isMerged: boolean
  readonly problems: readonly Problem[]
}

export const comparePair = (before: Snapshot, after: Snapshot): ComparedPair => {
  const stated = statedMismatch(before, after)
  if (stated !== null) return { before, after, growths: [], apart: true, isMerged: false, problems: [stated] }
  const isMerged = verifierOf(before)?.on === true && verifierOf(after)?.on === true
  const [was, is] = isMerged ? [withoutAliases(before), withoutAliases(after)] : [before, after]
  const renamed = isMerged ? renamedTags([before, after]) : []
  const { source, line } = after
  const note = renamed.length === 0 ? [] : [problem('VERIFIER_TAGS', { source, line, detail: listOf(renamed) })]
  const covered = commonCoverage(was, is)
  const growths = diff(covered.before, covered.after)
  const counters = countersMismatch(growths, covered.before, covered.after)
  const apart = counters !== null && counters.code !== 'COUNTER_DOWN'
  const moments = counters ?? sameMoment(growths, was, is) ?? bootUnknown(was, is)
  const found = [moments, rowsGone(growths, covered.after), sizesWrapped(growths, after)]
  const problems = [...note, ...covered.problems, ...found.filter((it) => it !== null)]
  return { before: covered.before, after: covered.after, growths, apart, isMerged, problems }
}

const sizesWrapped = (growths: readonly Growth[], { source, line }: Snapshot): Problem | null => {
  const row = growths.find(hasWrapped)
  return row === undefined ? null : problem('BYTES_WRAPPED', { source, line, detail: phrase`${printTag(row.tag)}` })
}
