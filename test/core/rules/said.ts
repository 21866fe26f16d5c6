import { compare } from '../../../src/core/compare.ts'
import { comparisonOf, type Observed } from '../../../src/core/comparison.ts'
import { diff, type Growth } from '../../../src/core/diff.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../../src/core/policy.ts'
import { type PoolUsage, type Snapshot, toTag, usageKey } from '../../../src/core/pool.ts'
import { rules } from '../../../src/core/rules/index.ts'
import type { Judgement } from '../../../src/core/rules/rule.ts'
import { snapshot } from '../../snapshot.ts'

/*
 * A tiny language for what one rule says of one row: the line of the card, or `decides` or `suspects` where it has none,
 * and its words.
 */

export interface Given extends Partial<Pick<Observed, 'control' | 'baseline' | 'times' | 'legsThatGrew'>> {
  readonly policy?: Partial<Policy>
  /** Bytes of each pool. */
  readonly pool?: number
  /** What the row becomes before it is judged. */
  readonly change?: Partial<Growth>
}

/** What a rule says of the first row of the later dump. */
export const said = (
  id: string,
  [before, after]: readonly [Snapshot | null, Snapshot],
  { change = {}, ...given }: Given = {},
): string | null => {
  const growths = diff(before, after).map((row, index) => (index === 0 ? { ...row, ...change } : row))
  return sayingOf(id, { growths, before, after }, given)
}

/** What a rule says of the first row of a series. */
export const saidOfSeries = (
  id: string,
  rows: Readonly<Record<string, RowSpec>>,
  { policy = {}, ...given }: Omit<Given, 'change' | 'times'> = {},
): string | null => {
  const series = seriesOf(rows)
  const [before = null, after] = [series[0], series.at(-1)]
  if (after === undefined) throw new Error('no snapshot')
  const drivers = { before: null, after: null }
  const leg = { name: '', snapshots: series.length, before, after, series, settled: null, control: null, drivers }
  const { growths, times } = compare(leg, policy.iterations ?? null)
  return sayingOf(id, { growths, before, after }, { ...given, policy, times })
}

const sayingOf = (
  id: string,
  rows: Pick<Observed, 'growths' | 'before' | 'after'>,
  { policy, pool = 0, ...beside }: Omit<Given, 'change'>,
): string | null => {
  const total = { before: pool, after: pool, growth: 0 }
  const drivers = { before: null, after: null }
  const observed = { name: '', totals: { nonpaged: total, paged: total }, drivers, ...rows, ...beside }
  const leg = comparisonOf(observed, { ...defaultPolicy, ...policy })
  const rule = rules.find((it) => it.id === id)
  const [row] = rows.growths
  if (rule === undefined || row === undefined) throw new Error(`no rule ${id}`)
  const judgement = rule.judge(row, leg)
  if (judgement === null) return null
  const text = typeof judgement.text === 'function' ? judgement.text() : judgement.text
  return `${kindOf(judgement)}: ${toPlain(text)}`
}

/** The line of the card, or what it comes to without one: `says` where it comes to nothing. */
const kindOf = ({ bin, suspects, decides, points }: Judgement): string => {
  if (bin !== undefined) return decides ? `${bin} and decides` : bin
  if (points !== 0) return `${points} points`
  if (decides) return 'decides'
  return suspects === true ? 'suspects' : 'says'
}

/** Growth of each row between two dumps, by its key, as a control interval or a baseline tells it. */
export const rowsOf = ([before, after]: readonly [Snapshot, Snapshot]): ReadonlyMap<string, Growth> =>
  new Map(diff(before, after).map((row) => [usageKey(row), row]))

/*
 * Series in a tiny language: each tag with its outstanding allocations at every snapshot, of 64 bytes each and never freed
 * unless said.
 */
export interface RowSpec {
  readonly values: readonly number[]
  /** Freed allocations per snapshot. */
  readonly freed?: number
  readonly size?: readonly number[]
}

export const seriesOf = (rows: Readonly<Record<string, RowSpec>>): readonly Snapshot[] => {
  const length = Math.max(...Object.values(rows).map(({ values }) => values.length))
  return Array.from({ length }, (_, index) => {
    const usages = Object.entries(rows).map(([tag, { values, freed = 0, size }]): PoolUsage => {
      const left = values[index] ?? 0
      const frees = 1000 + freed * index
      // Counters only go up, whatever a row gives back.
      const most = Math.max(...values.slice(0, index + 1))
      const allocs = Math.max(left + frees, most + 1000 + freed * index)
      return { tag: toTag(tag), pool: 'paged', allocs, frees: allocs - left, bytes: left * (size?.[index] ?? 64) }
    })
    return snapshot('', { usages, source: `${index}.txt` })
  })
}
