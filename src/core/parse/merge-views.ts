import { haveSameRows } from '../packed-rows.ts'
import { phrase } from '../phrase.ts'
import { type Coverage, outstanding, type PoolUsage, type Snapshot, usageKey } from '../pool.ts'
import { type Problem, problem } from '../problem.ts'

/**
 * Merges the views that a debugger's log holds of one moment: `!poolused 2` and then `!poolused 4`, or one command for
 * each tag. The machine stands still under the debugger. Neighbours of different commands whose common rows agree
 * become one. The same command twice is a series, and so are tables before and after a `g`, which lets the machine run.
 */
export const mergeViews = (
  snapshots: readonly Snapshot[],
  problems: readonly Problem[],
): { readonly snapshots: readonly Snapshot[]; readonly problems: readonly Problem[] } => {
  const merged: View[] = []
  const found = [...problems]
  for (const snapshot of snapshots) {
    const earlier = merged.at(-1)
    const union = earlier === undefined ? null : unionOf(earlier, snapshot)
    if (union === null) {
      merged.push({ snapshot, rows: null, commands: new Set([snapshot.command ?? '']) })
      continue
    }
    merged[merged.length - 1] = union
    const lines = phrase`lines ${earlier?.snapshot.line ?? 0} and ${snapshot.line}`
    found.push(problem('VIEWS_MERGED', { source: snapshot.source, line: snapshot.line, detail: lines }))
  }
  return { snapshots: merged.map(withRows), problems: found }
}

interface View {
  readonly snapshot: Snapshot
  /** All rows by name; null before another view is merged in. */
  readonly rows: Map<string, PoolUsage> | null
  readonly commands: Set<string>
}

const withRows = ({ snapshot, rows }: View): Snapshot =>
  rows === null ? snapshot : { ...snapshot, usages: [...rows.values()] }

/** Merges two views; null where they are not of one moment. */
const unionOf = (view: View, other: Snapshot): View | null => {
  if (view.rows === null && areHalves(view.snapshot, other)) return halvesOf(view, other)
  const { snapshot: one, commands } = view
  const command = other.command ?? ''
  if (one.format !== '!poolused' || other.format !== '!poolused' || other.resumed === true) return null
  // The same order: two outputs of one command, where no command is shown.
  if (commands.has(command) && (command !== '' || haveSameRows(one, other))) return null
  const same = one.counters === other.counters
  const [main, side] = !same && one.counters === 'outstanding' ? [other, one] : [one, other]
  const rows = main === one && view.rows !== null ? view.rows : new Map(main.usages.map((row) => [usageKey(row), row]))
  const fresh: PoolUsage[] = []
  // The first of the two may have rows of a third one by now.
  for (const usage of side === one && view.rows !== null ? view.rows.values() : side.usages) {
    const known = rows.get(usageKey(usage))
    if (known === undefined) fresh.push(usage)
    else if (!isSameRow(known, usage, same)) return null
  }
  // One snapshot has one kind of counter: rows that only the poorer view has must be zeros.
  if (!same && fresh.some(({ allocs, bytes }) => allocs > 0 || bytes > 0)) return null
  const coverage = same ? coverageOf(main.coverage, side.coverage) : main.coverage
  if (same) for (const usage of fresh) rows.set(usageKey(usage), usage)
  const statedTotals = coverage.kind === 'filtered' ? null : totalsOf(main, side)
  return { snapshot: { ...main, line: one.line, coverage, statedTotals }, rows, commands: commands.add(command) }
}

/** True for two tables of one text of which one has the nonpaged pool and the other the paged one. */
const areHalves = (one: Snapshot, other: Snapshot): boolean => {
  // Asked first: a look at the rows of each snapshot of a series would unpack them all.
  if (one.format !== 'table' || other.format !== 'table' || one.counters !== other.counters) return false
  const pools = new Set(one.usages.map(({ pool }) => pool))
  return other.usages.every(({ pool }) => !pools.has(pool))
}

const halvesOf = ({ snapshot, commands }: View, other: Snapshot): View => {
  const isFiltered = snapshot.coverage.kind === 'filtered' && other.coverage.kind === 'filtered'
  const rows = new Map([...snapshot.usages, ...other.usages].map((row) => [usageKey(row), row]))
  return { snapshot: { ...snapshot, coverage: isFiltered ? { kind: 'all' } : { kind: 'partial' } }, rows, commands }
}

const isSameRow = (one: PoolUsage, other: PoolUsage, sameCounters: boolean): boolean => {
  if (one.bytes !== other.bytes || outstanding(one) !== outstanding(other)) return false
  // As much is left of as many: as many were freed.
  return !sameCounters || one.allocs === other.allocs
}

const totalsOf = (one: Snapshot, other: Snapshot): Snapshot['statedTotals'] =>
  one.coverage.kind === 'filtered' ? other.statedTotals : (one.statedTotals ?? other.statedTotals)

/** One whole view is enough; two filters together show the tags of either. */
const coverageOf = (one: Coverage, other: Coverage): Coverage => {
  if (one.kind === 'all' || other.kind === 'all') return { kind: 'all' }
  if (one.kind === 'partial' || other.kind === 'partial') return { kind: 'partial' }
  const patterns = new Set([...one.pattern.split(', '), ...other.pattern.split(', ')])
  return { kind: 'filtered', pattern: [...patterns].sort().join(', ') }
}
