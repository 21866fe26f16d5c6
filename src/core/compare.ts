import { diff, type Growth, placesOf } from './diff.ts'
import { verifierAliases } from './knowledge/lookup.ts'
import type { Leg } from './pair.ts'
import { listOf, ours, type Phrase, phrase } from './phrase.ts'
import {
  addUsages,
  outstanding,
  type PoolKind,
  type PoolTag,
  type PoolUsage,
  printTag,
  type Snapshot,
  usageKey,
} from './pool.ts'
import { type Problem, type ProblemCode, problem } from './problem.ts'
import { type SeriesTable, tableOf } from './series.ts'
import { millisecondsBetween, type StatedTime } from './time.ts'

/** What changed between the two dumps of a leg, as far as they may be compared. */
export interface Compared {
  /** Its `before` is null where comparing would mislead: what the later dump shows since boot remains. */
  readonly leg: Leg
  readonly growths: readonly Growth[]
  /** Iterations done at each snapshot; null where there are too few for a shape. */
  readonly times: readonly number[] | null
  readonly problems: readonly Problem[]
}

/**
 * Compares the two dumps of a leg. What makes them incomparable is a problem: another machine or boot, Driver Verifier on
 * one side, other tags covered, rows that are missing.
 */
export const compare = (leg: Leg, iterations: number | null = null): Compared => {
  const { before, after } = leg
  if (before === null) return { leg, growths: diff(null, after), times: null, problems: [] }
  const verifier = { before: verifierOf(before), after: verifierOf(after) }
  const mismatch = mismatchOf(before, after, verifier)
  if (mismatch !== null) return alone(leg, [mismatch])
  const both = verifier.before?.on === true && verifier.after?.on === true
  const merged = both ? mergeVerifierTags(before, after) : { before, after, problems: [] }
  const partial = coverageOf(merged.before, merged.after)
  const growths = diff(partial.before, partial.after)
  const wentDown = countersDown(growths, after)
  const problems = [...merged.problems, ...partial.problems, ...wentDown, ...rowsGone(growths, after)]
  if (wentDown.some(({ code }) => code === 'REBOOT')) return alone(leg, problems)
  const same = nothingMoved(growths, before, after)
  const whole = { ...leg, before: partial.before, after: partial.after, ...(both ? restWithoutAliases(leg) : {}) }
  const table = tableOf(whole, iterations)
  if (table !== null && table.wentDown >= ROWS_OF_A_RESTART) {
    return alone(leg, [
      ...problems,
      problem('REBOOT', { source: after.source, detail: phrase`${table.wentDown} rows went down on the way` }),
    ])
  }
  return {
    leg: whole,
    growths: withShape(growths, whole, table),
    times: table?.times ?? null,
    problems: [...problems, ...same],
  }
}

const alone = (leg: Leg, problems: readonly Problem[]): Compared => ({
  leg: { ...leg, before: null },
  growths: diff(null, leg.after),
  times: null,
  problems,
})

/** Rows of thousands that must have gone down for a restart: a single one is damaged. */
const ROWS_OF_A_RESTART = 3

/** The rows with what they were at every snapshot, and after the machine came to rest. */
const withShape = (growths: readonly Growth[], { settled }: Leg, table: SeriesTable | null): readonly Growth[] => {
  if (table === null && settled === null) return growths
  const rest = settled === null ? null : placesOf(settled)
  return growths.map((row) => {
    const left = rest?.[row.pool].get(row.tag)
    return {
      ...row,
      series: table?.rowOf(row) ?? null,
      settled: rest === null ? null : left === undefined ? 0 : outstanding(left),
    }
  })
}

/** Why the two are not of one machine in one state; null where nothing says so. */
const mismatchOf = (before: Snapshot, after: Snapshot, verifier: VerifierStates): Problem | null => {
  const found = (code: ProblemCode, detail: Phrase): Problem =>
    problem(code, { source: after.source, line: after.line, detail })
  const { capture: was } = before
  const { capture: is } = after
  for (const field of ['computer', 'osBuild', 'architecture'] as const) {
    const [one, other] = [was[field], is[field]]
    if (one !== undefined && other !== undefined && one !== other)
      return found('MACHINE_DIFFERS', phrase`${ours(field)}: ${one} before, ${other} after`)
  }
  if (was.bootedAt !== undefined && is.bootedAt !== undefined && isOtherTime(was.bootedAt, is.bootedAt))
    return found('REBOOT', phrase`booted at ${was.bootedAt} before, ${is.bootedAt} after`)
  if (was.pointerBits !== undefined && is.pointerBits !== undefined && was.pointerBits !== is.pointerBits)
    return found('WIDTH_DIFFERS', phrase`${was.pointerBits} bits before, ${is.pointerBits} after`)
  const { before: wasOn, after: isOn } = verifier
  if (wasOn !== null && isOn !== null && wasOn.on !== isOn.on)
    return found('VERIFIER_DIFFERS', wasOn.on ? phrase`before: ${wasOn.sign}` : phrase`after: ${isOn.sign}`)
  return null
}

/** Boot times are worked out of the time that the system is up, so they wander by seconds. */
const SAME_BOOT_MS = 60_000

const isOtherTime = (one: StatedTime, other: StatedTime): boolean =>
  Math.abs(millisecondsBetween(one, other) ?? 0) > SAME_BOOT_MS

interface VerifierState {
  readonly on: boolean
  /** What shows it. */
  readonly sign: string
}

interface VerifierStates {
  readonly before: VerifierState | null
  readonly after: VerifierState | null
}

/** Tags that only Driver Verifier allocates. */
const VERIFIER_TAGS = new Set(['VfPT', 'ViIn', 'Fltt', 'Vfwi', 'VMdl', 'VStr', 'Irp+'])
/** Of a whole dump without any of them one may say that Verifier was off. */
const ROWS_OF_A_WHOLE_DUMP = 500

/** As the dump says, or as its tags show; null where it could be either. */
const verifierOf = ({ capture, coverage, usages }: Snapshot): VerifierState | null => {
  if (capture.driverVerifier !== undefined)
    return { on: capture.driverVerifier, sign: capture.driverVerifier ? 'the dump says so' : '' }
  const shown = [...new Set(usages.filter(isVerifierRow).map(({ tag }) => tag))]
  if (shown.length >= 2) return { on: true, sign: shown.map(printTag).join(', ') }
  // One such tag may be some driver's own.
  if (shown.length === 1) return null
  return coverage.kind === 'all' && usages.length >= ROWS_OF_A_WHOLE_DUMP ? { on: false, sign: '' } : null
}

const isVerifierRow = ({ tag, allocs, bytes }: PoolUsage): boolean =>
  VERIFIER_TAGS.has(tag) && (allocs > 0 || bytes > 0)

interface Sides {
  readonly before: Snapshot
  readonly after: Snapshot
  readonly problems: readonly Problem[]
}

/** With Driver Verifier on, `Mdl ` is split into `Mdl ` and `VMdl`: both sides show them as one. */
const mergeVerifierTags = (before: Snapshot, after: Snapshot): Sides => {
  const aliases = [...before.usages, ...after.usages].filter(({ tag }) => verifierAliases.has(tag))
  const renamed = [...new Set(aliases.map(({ tag }) => printTag(tag)))].sort()
  if (renamed.length === 0) return { before, after, problems: [] }
  const note = problem('VERIFIER_TAGS', { source: after.source, line: after.line, detail: listOf(renamed) })
  return { before: withoutAliases(before), after: withoutAliases(after), problems: [note] }
}

const restWithoutAliases = ({ series, settled }: Leg): Pick<Leg, 'series' | 'settled'> => ({
  series: series.map(withoutAliases),
  settled: settled === null ? null : withoutAliases(settled),
})

const withoutAliases = (snapshot: Snapshot): Snapshot => {
  const rows = new Map<string, PoolUsage>()
  for (const usage of snapshot.usages) {
    const tag: PoolTag = verifierAliases.get(usage.tag) ?? usage.tag
    const key = usageKey({ tag, pool: usage.pool })
    const earlier = rows.get(key)
    rows.set(key, earlier === undefined ? { ...usage, tag } : addUsages(earlier, usage))
  }
  return { ...snapshot, usages: [...rows.values()] }
}

/** Rows of a pool that the other dump cannot lack altogether, unless it was taken of one pool only. */
const ROWS_OF_A_POOL = 20

const lacksPool = (pool: PoolKind, one: Snapshot, other: Snapshot): boolean => {
  const rowsIn = ({ usages }: Snapshot): number => usages.reduce((sum, row) => sum + Number(row.pool === pool), 0)
  return one.usages.length > 0 && one.coverage.kind === 'all' && rowsIn(one) === 0 && rowsIn(other) >= ROWS_OF_A_POOL
}

/** New rows that show that the earlier dump was a filtered one: so many, and most of all rows. */
const MOST_NEW_ROWS = 50

/** Where the two do not cover the same tags, a tag that one lacks is unknown there and not zero. */
const coverageOf = (before: Snapshot, after: Snapshot): Sides => {
  const [was, is] = [before, after].map(({ coverage }) => (coverage.kind === 'filtered' ? coverage.pattern : ''))
  const partial = (snapshot: Snapshot): Snapshot => ({ ...snapshot, coverage: { kind: 'partial' } })
  // Of a dump with rows missing nobody knows the filter; that they are missing was said.
  if (was !== is && [before, after].some(({ coverage }) => coverage.kind === 'partial'))
    return { before: partial(before), after: partial(after), problems: [] }
  if (was !== is) {
    const seen = phrase`${was || 'all tags'} before, ${is || 'all tags'} after`
    const found = problem('FILTERS_DIFFER', { source: after.source, line: after.line, detail: seen })
    return { before: partial(before), after: partial(after), problems: [found] }
  }
  const pool = (['nonpaged', 'paged'] as const).find(
    (one) => lacksPool(one, before, after) || lacksPool(one, after, before),
  )
  if (pool !== undefined) {
    const found = problem('FILTERS_DIFFER', {
      source: after.source,
      line: after.line,
      detail: phrase`one of them has no row of ${ours(pool)} pool`,
    })
    return { before: partial(before), after: partial(after), problems: [found] }
  }
  if (before.coverage.kind !== 'all' || after.usages.length - before.usages.length < MOST_NEW_ROWS)
    return { before, after, problems: [] }
  const known = new Set(before.usages.map(usageKey))
  const fresh = after.usages.filter((usage) => !known.has(usageKey(usage))).length
  if (fresh < MOST_NEW_ROWS || fresh * 2 < after.usages.length) return { before, after, problems: [] }
  const seen = phrase`${fresh} of ${after.usages.length} rows are in the dump after only`
  return {
    before: partial(before),
    after,
    problems: [problem('FILTERS_DIFFER', { source: after.source, line: after.line, detail: seen })],
  }
}

/**
 * Allocation counters only go up until the machine restarts, or wrap at 2^32, which needs a value near it.
 * Many rows that went down are a restart; a single one among thousands is a damaged row.
 */
const countersDown = (growths: readonly Growth[], { source, line }: Snapshot): readonly Problem[] => {
  const common = growths.filter(({ allocated, before, after }) => allocated !== null && before?.usage && after?.usage)
  const down = common.filter(({ before, after }) => isDown(before?.usage?.allocs ?? 0, after?.usage?.allocs ?? 0))
  const [example] = down
  if (example === undefined) return []
  const [was, is] = [example.before?.usage?.allocs ?? 0, example.after?.usage?.allocs ?? 0]
  const seen = phrase`${printTag(example.tag)}: ${was} allocations before, ${is} after; ${down.length} of ${common.length} rows`
  const code = down.length >= ROWS_OF_A_RESTART || down.length * 10 >= common.length ? 'REBOOT' : 'COUNTER_DOWN'
  return [problem(code, { source, line, detail: seen })]
}

const isDown = (was: number, is: number): boolean => {
  if (is >= was) return false
  // A counter near 2^32 that reads small now has wrapped; a wider one may have been read as 32 bits the second time.
  if (is >= 2 ** 32) return true
  const before = was % 2 ** 32
  return before > is && before - is <= 2 ** 31
}

/**
 * A tag that was allocated once stays in the system's table until the machine restarts, so a whole later dump shows each
 * that an earlier one showed. A few rows may print under another name; many that are gone were cut off.
 */
const rowsGone = (growths: readonly Growth[], after: Snapshot): readonly Problem[] => {
  if (after.coverage.kind === 'partial' || after.counters !== 'cumulative') return []
  const shown = growths.filter(({ before }) => before?.usage)
  const gone = shown.filter(({ before, after: level }) => level?.usage === null && (before?.usage?.allocs ?? 0) > 0)
  const [example] = gone
  if (example === undefined || gone.length < 3 || gone.length * 100 < shown.length) return []
  return [
    problem('ROWS_MISSING', {
      source: after.source,
      line: after.line,
      detail: phrase`${gone.length} of ${shown.length}, such as ${printTag(example.tag)}`,
    }),
  ]
}

/** Rows from which on a machine cannot stand still by chance. */
const ROWS_THAT_MOVE = 100

/** Nothing moved at all: the same moment twice where both dumps say the same time, and maybe so where they say none. */
const nothingMoved = (growths: readonly Growth[], before: Snapshot, after: Snapshot): readonly Problem[] => {
  const moved = growths.some(
    ({ allocated, freed, count, bytes }) => Boolean(allocated) || Boolean(freed) || Boolean(count) || Boolean(bytes),
  )
  if (moved) return []
  const { takenAt } = after.capture
  if (takenAt !== undefined && takenAt === before.capture.takenAt)
    return [problem('SAME_INSTANT', { source: after.source, line: after.line, detail: phrase`${takenAt}` })]
  const counted = before.counters === 'cumulative' && after.counters === 'cumulative'
  if (!counted || growths.length < ROWS_THAT_MOVE) return []
  return [problem('SAME_COUNTERS', { source: after.source, line: after.line, detail: phrase`${growths.length} rows` })]
}
