import { judgeRows } from '../../src/core/assess.ts'
import { pointNames } from '../../src/core/points.ts'
import { usageKey } from '../../src/core/pool.ts'
import { families } from './families.ts'
import { type Case, drawCase, type Mode, modes, observe } from './run.ts'

/** What the rules saw of one run in one mode, by the product's own code: rows that are alike are counted together. */
export interface Seen {
  readonly family: string
  readonly mode: Mode
  /** Counted in the fit and as a clean run: not where the change adds what numbers cannot tell from a leak. */
  readonly run: 'leaking' | 'clean'
  /** Bins of the card, joined by blanks → how many rows. Rows that leak and rows that may gate are apart. */
  readonly rows: readonly SeenRows[]
}

export interface SeenRows {
  readonly bins: string
  readonly leaks: boolean
  readonly mayGate: boolean
  readonly decided: boolean
  readonly count: number
}

/** Every piece of evidence is worth one point, so that none is left out. */
const ONES = Object.fromEntries(pointNames.map((name) => [name, 1]))

export const collect = ({ family, seed }: { readonly family: string; readonly seed: number }): readonly Seen[] => {
  const found = families.find(({ name }) => name === family)
  if (found === undefined) throw new Error(`no family ${family}`)
  const one = drawCase(seed, found, { runs: 1 })
  return modes
    .filter((mode) => mode !== 'series + 8 baselines')
    .flatMap((mode) => [
      { family, mode, run: 'leaking' as const, rows: rowsOf(one, mode, 'leaking') },
      ...(one.addition === null ? [{ family, mode, run: 'clean' as const, rows: rowsOf(one, mode, 'clean') }] : []),
    ])
}

const rowsOf = (one: Case, mode: Mode, run: 'leaking' | 'clean'): readonly SeenRows[] => {
  const { observed, policy } = observe(one[run], mode, one)
  const leaks = new Set(run === 'leaking' ? one.leaks.map(usageKey) : [])
  const counted = new Map<string, SeenRows>()
  for (const { row, judgements, mayGate } of judgeRows(observed, {
    ...policy,
    points: ONES,
  })) {
    const bins = judgements.flatMap(({ bin }) => bin ?? []).join(' ')
    const decided = judgements.some(({ decides }) => decides)
    if (bins === '' && !decided) continue
    const seen = { bins, leaks: leaks.has(usageKey(row)), mayGate, decided }
    const key = JSON.stringify(seen)
    counted.set(key, { ...seen, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  return [...counted.values()]
}
