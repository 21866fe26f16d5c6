import { parseArgs } from 'node:util'
import { outstanding, type PoolUsage, type Snapshot, usageKey } from '../../src/core/pool.ts'
import { type Family, families } from './families.ts'
import { drawLeaks, type LeakKind, leakKinds } from './leaks.ts'
import { drawMachine, runTest } from './machine.ts'
import { type Random, randomOf } from './random.ts'
import { assessIn, type Case, drawCase } from './run.ts'

/*
 * How well a judge ranks the leaks in a pair who was told how the machines are drawn, and how many iterations ran: he draws
 * machines of the family himself, sees how often a row moves as this one did, with a leak and without, and ranks the
 * rows by the ratio of the two. Only leaks in unknown tags that grow by count: the others are counted in the bench.
 *
 *     npm run bench:oracle -- [--first 900000] [--cases 40] [--families TEBD] [--machines 8]
 */

const ASKED: readonly LeakKind[] = [
  'unknown cluster',
  'foreign tag',
  'foreign tag, error path',
  'foreign tag, slow',
  'busy tag',
]
const FIRST = 3
const MIN_BLOCKS = 5

interface Seen {
  readonly key: string
  readonly grown: number
  /** Bins of what the row showed. */
  readonly cell: string
}

/** What a pair shows of each row that grew: the blocks that may have come and gone, and the growth. */
const seenIn = ([before, after]: readonly Snapshot[], iterations: number): readonly Seen[] =>
  (before?.usages ?? []).flatMap((was, place) => {
    const is = after?.usages[place]
    const grown = is === undefined ? 0 : outstanding(is) - outstanding(was)
    return is === undefined || grown < MIN_BLOCKS
      ? []
      : [{ key: usageKey(was), grown, cell: cellOf(was, is, { grown, iterations }) }]
  })

const cellOf = (
  was: PoolUsage,
  is: PoolUsage,
  { grown, iterations }: { readonly grown: number; readonly iterations: number },
): string => {
  const freed = (is.frees - was.frees + 2 ** 32) % 2 ** 32
  const flow = freed === 0 ? 'still' : String(Math.round(Math.log10(1 + Math.min(freed, outstanding(was))) * 1.5))
  return `${flow} ${growthBin(grown, iterations)}`
}

const RATES = [1, 2, 3, 0.5, 0.2, 0.1] as const

/** Near a rate of a leak: which one, and how near; else the size. */
const growthBin = (grown: number, iterations: number): string => {
  for (const rate of RATES) {
    const away = Math.abs(grown - Math.floor(rate * iterations))
    if (rate * iterations < MIN_BLOCKS) continue
    if (away <= 1) return `at ${rate}`
    if (away <= 0.03 * rate * iterations) return `near ${rate}`
  }
  return `size ${Math.round(2 * Math.log2(grown))}, rate ${Math.round(Math.log2(grown / iterations))}`
}

/** Leaks of each kind that are put on a drawn machine, one after the other. */
const LEAKS_OF_A_KIND = 60

/** How often each cell is met by a row that leaks and by one that does not, among drawn machines. */
const oddsOf = (family: Family, iterations: number, { random, machines }: Draw): ((cell: string) => number) => {
  const [leaking, clean] = [new Map<string, number>(), new Map<string, number>()]
  let [leaks, others] = [0, 0]
  const count = (cells: Map<string, number>, cell: string, weight: number): void => {
    cells.set(cell, (cells.get(cell) ?? 0) + weight)
  }
  for (let machine = 0; machine < machines; machine++) {
    const drawn = drawMachine(random, family)
    const ends = runTest(drawn, random, { iterations, times: [0, iterations], work: 1, leaks: [] })
    const [before, after] = ends.map(({ usages }) => new Map(usages.map((row) => [usageKey(row), row])))
    for (const { cell } of seenIn(ends, iterations)) {
      count(clean, cell, 1)
      others++
    }
    for (const kind of ASKED.flatMap((one) => Array.from({ length: LEAKS_OF_A_KIND }, () => one))) {
      for (const leak of drawLeaks(random, kind, drawn, iterations)) {
        const [was, is] = [before?.get(usageKey(leak)), after?.get(usageKey(leak))]
        if (was === undefined || is === undefined) continue
        const left = { ...is, allocs: is.allocs + Math.round(leak.count(iterations)) }
        const grown = outstanding(left) - outstanding(was)
        leaks++
        if (grown >= MIN_BLOCKS) count(leaking, cellOf(was, left, { grown, iterations }), 1)
      }
    }
  }
  return (cell) => (((leaking.get(cell) ?? 0) + 0.5) * others) / (((clean.get(cell) ?? 0) + 0.5) * leaks)
}

interface Draw {
  readonly random: Random
  readonly machines: number
}

/** The leak is among the first by the judge's odds: rows of one growth stand together. */
const isRanked = (one: Case, odds: (cell: string) => number): boolean => {
  const lost = new Set(one.leaks.map(usageKey))
  const own = new Set(one.machine.rows.filter(({ kind }) => kind === 'driver').map(usageKey))
  const rows = seenIn(one.leaking, one.iterations).filter(({ key }) => !own.has(key))
  const scored = rows.map((row) => ({ ...row, odds: odds(row.cell) })).sort((a, b) => b.odds - a.odds)
  const best = scored.find(({ key }) => lost.has(key))
  if (best === undefined) return false
  const above = scored.filter((row) => row.odds > best.odds && !lost.has(row.key))
  const equal = scored.filter((row) => row.odds === best.odds && !lost.has(row.key))
  return new Set(above.map(({ grown }) => grown)).size + equal.length / 2 < FIRST
}

const main = (): void => {
  const { values } = parseArgs({
    options: {
      first: { type: 'string', default: '900000' },
      cases: { type: 'string', default: '40' },
      families: { type: 'string', default: 'TEBD' },
      machines: { type: 'string', default: '8' },
    },
  })
  for (const name of values.families) {
    const family = families.find((one) => one.name === name)
    if (family === undefined) throw new Error(`no family ${name}`)
    const found = new Map<string, { cases: number; oracle: number; card: number }>()
    for (let index = 0; index < Number(values.cases); index++) {
      const seed = Number(values.first) + families.indexOf(family) * 2000 + index
      if (!ASKED.includes(leakKinds[seed % leakKinds.length] ?? 'busy tag')) continue
      const one = drawCase(seed, family, { runs: 1, snapshots: 2 })
      const odds = oddsOf(family, one.iterations, { random: randomOf(seed + 1), machines: Number(values.machines) })
      const lost = new Set(one.leaks.map(usageKey))
      const { findings, leads } = assessIn(one.leaking, 'pair', one)
      const card = [
        ...findings.map(({ rows }) => rows.some(({ growth }) => lost.has(usageKey(growth)))),
        ...leads.map((key) => lost.has(key)),
      ]
      for (const group of [one.kind, 'together']) {
        const was = found.get(group) ?? { cases: 0, oracle: 0, card: 0 }
        const oracle = was.oracle + Number(isRanked(one, odds))
        found.set(group, { cases: was.cases + 1, oracle, card: was.card + Number(card.slice(0, FIRST).includes(true)) })
      }
    }
    for (const [group, { cases, oracle, card }] of found)
      console.log(`${name} ${group}: ${cases} leaks, ranked by the oracle ${oracle}, by the card ${card}`)
  }
}

main()
