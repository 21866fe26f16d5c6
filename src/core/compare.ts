import { type ComparedPair, comparePair } from './compare-pair.ts'
import { type Checked, checkControl } from './control.ts'
import { diff, type Growth, placesOf } from './diff.ts'
import type { Leg } from './pair.ts'
import { counted, phrase } from './phrase.ts'
import { outstanding, type Snapshot, usageKey } from './pool.ts'
import { isMissingEvidence, type Problem } from './problem.ts'
import { amountsMismatch, isCounted, statedMismatch, wentDown } from './same-boot.ts'
import { restartIn, type SeriesTable, tableOf } from './series.ts'
import { withoutAliases } from './verifier-tags.ts'

/** Changes between the two dumps of a leg, as far as they may be compared. */
export interface Compared {
  /** Its `before` is null where comparing would mislead: what the later dump shows since boot remains. */
  readonly leg: Leg
  readonly growths: readonly Growth[]
  /** The same from before the driver warmed up, by `usageKey`; empty where no stage `warm` begins the series. */
  readonly growthsFromCold: ReadonlyMap<string, Growth>
  /** Iterations done at each snapshot; null where there are too few for a shape. */
  readonly times: readonly number[] | null
  readonly problems: readonly Problem[]
}

/**
 * Compares the two dumps of a leg. What makes them incomparable is a problem: another machine or boot, Driver Verifier
 * on one side, other tags covered, rows that are missing. The same is asked of every snapshot between them, of the one
 * at rest, of the one before the driver warmed up, and of the control interval; what fails is left out, and said.
 */
export const compare = (leg: Leg, iterations: number | null = null): Compared => {
  const { before, after } = leg
  if (before === null) return alone(leg, [])
  const ends = comparePair(before, after)
  const onTheWay = ends.apart ? [] : apartOnTheWay(leg)
  if (ends.apart || onTheWay.length > 0) return alone(leg, [...ends.problems, ...onTheWay])
  const whole = { ...leg, ...(ends.isMerged ? withoutAliasesIn(leg) : {}), before: ends.before, after: ends.after }
  const [settled, cold, control] = [checkSettled(whole), checkCold(whole), checkControl(whole)]
  const { beforeWarm: _, ...rest } = whole
  const checked: Leg = { ...rest, ...cold.value, settled: settled.value, control: control.value }
  const table = tableOf(checked, iterations)
  return {
    leg: table === null ? checked : { ...checked, series: table.shown },
    growths: withShape(ends.growths, checked, table),
    growthsFromCold: new Map(cold.growths.map((row) => [usageKey(row), row])),
    times: table?.times ?? null,
    problems: [...ends.problems, ...settled.problems, ...cold.problems, ...control.problems, ...passedOverApart(leg)],
  }
}

const alone = (leg: Leg, problems: readonly Problem[]): Compared => ({
  leg: { ...leg, before: null },
  growths: diff(null, leg.after),
  growthsFromCold: new Map(),
  times: null,
  problems,
})

/**
 * Signs that two neighbours of a series are not of one boot of one machine; dumps that count are all held together
 * first.
 */
const apartOnTheWay = ({ series }: Leg): readonly Problem[] => {
  if (series.length <= 2) return []
  const restart = restartIn(series)
  if (restart !== null) {
    return [
      wentDown([series[0] ?? restart.at, restart.at], phrase`${counted(restart.rows, 'row')} went down on the way`),
    ]
  }
  const steps = series.slice(1).map((snapshot, index) => apart(series[index] ?? snapshot, snapshot))
  return steps.filter((found) => found !== null).slice(0, 1)
}

const apart = (earlier: Snapshot, later: Snapshot): Problem | null =>
  statedMismatch(earlier, later) ??
  (isCounted(earlier, later) ? null : amountsMismatch(diff(earlier, later), earlier, later))

const withoutAliasesIn = ({ series, settled, control, beforeWarm }: Leg): Partial<Leg> => ({
  series: series.map(withoutAliases),
  settled: settled === null ? null : withoutAliases(settled),
  control: control === null ? null : { before: withoutAliases(control.before), after: withoutAliases(control.after) },
  ...(beforeWarm === undefined ? {} : { beforeWarm: withoutAliases(beforeWarm) }),
})

/** The snapshot at rest, if it may be compared with the one before it: after a restart everything was given back. */
const checkSettled = ({ after, settled }: Leg): Checked<Snapshot> => {
  if (settled === null) return { value: null, problems: [] }
  const problems = against(comparePair(after, settled))
  return { value: problems.length > 0 ? null : settled, problems }
}

/** Problems of a snapshot beside the two of the test. No movement is none: a machine may rest. */
const against = ({ problems }: ComparedPair): readonly Problem[] =>
  problems.filter((it) => isMissingEvidence(it) && it.code !== 'SAME_COUNTERS' && it.code !== 'SAME_INSTANT')

/**
 * A snapshot that a later one of its file stands for must be of the same boot, or it is another machine's and was not
 * judged.
 */
const passedOverApart = ({ passedOver = [] }: Leg): readonly Problem[] =>
  passedOver.flatMap(({ earlier, taken }) => against(comparePair(earlier, taken))).slice(0, 1)

interface CheckedCold {
  /** The field of the leg, where it may be used. */
  readonly value: Pick<Leg, 'beforeWarm'>
  readonly growths: readonly Growth[]
  readonly problems: readonly Problem[]
}

/** Growth since before the driver warmed up, if that may be compared. */
const checkCold = ({ beforeWarm, before, after }: Leg): CheckedCold => {
  if (beforeWarm === undefined || before === null) return { value: {}, growths: [], problems: [] }
  const problems = against(comparePair(beforeWarm, before))
  if (problems.length > 0) return { value: {}, growths: [], problems }
  return { value: { beforeWarm }, growths: comparePair(beforeWarm, after).growths, problems: [] }
}

/** The rows with what they were at every snapshot, and after the machine came to rest. */
const withShape = (growths: readonly Growth[], { settled }: Leg, table: SeriesTable | null): readonly Growth[] => {
  if (table === null && settled === null) return growths
  const leftOf = settled === null ? () => null : leftIn(settled)
  return growths.map((row) => ({ ...row, series: table?.rowOf(row) ?? null, settled: leftOf(row) }))
}

/** Outstanding at rest; null where the snapshot does not count, or could not have shown the row. */
const leftIn = (settled: Snapshot): ((row: Pick<Growth, 'tag' | 'pool'>) => number | null) => {
  const rest = placesOf(settled)
  return ({ tag, pool }) => {
    if (settled.counters === 'bytes') return null
    const left = rest[pool].get(tag)
    if (left !== undefined) return outstanding(left)
    return settled.coverage.kind === 'all' ? 0 : null
  }
}
