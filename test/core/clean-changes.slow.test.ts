import { describe, expect, test } from 'vitest'
import { type Random, randomOf } from '../../bench/detection/random.ts'
import { assess } from '../../src/core/assess.ts'
import type { BaselineRun } from '../../src/core/baseline.ts'
import { compare } from '../../src/core/compare.ts'
import { diff } from '../../src/core/diff.ts'
import { knownTag } from '../../src/core/knowledge/lookup.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { outstanding, type PoolKind, type PoolUsage, type Snapshot, toTag, usageKey } from '../../src/core/pool.ts'
import { realMachine } from '../real-machine.ts'

/*
 * What real machines do during a test that leaks nothing, on the 3,050 rows of a real one: it is no leak, in any mode. The
 * change comes in the test alone: neither the control interval nor the baseline shows it, unless it says `everywhere`.
 */

/** Blocks that a row holds more after `t` of `n` iterations, by its key. */
type Held = ReadonlyMap<string, (t: number) => number>

interface CleanChange {
  readonly is: string
  readonly draw: (random: Random, n: number) => Held
  /** The cycles do it without the driver and without the change, too. */
  readonly everywhere?: boolean
}

const key = (tag: string, pool: PoolKind): string => usageKey({ tag: toTag(tag), pool })
const heldBy = (entries: readonly (readonly [string, PoolKind, (t: number) => number])[]): Held =>
  new Map(entries.map(([tag, pool, held]) => [key(tag, pool), held]))

const from = (at: number, count: number) => (t: number) => (t < at ? 0 : count)
const over = (at: number, takes: number, count: number) => (t: number) =>
  Math.round(count * Math.max(0, Math.min(1, (t - at) / takes)))
const upTo = (count: number, pace: number) => (t: number) => Math.round(count * (1 - Math.exp(-t / pace)))

const OF_A_FILE = [
  ['File', 'nonpaged'],
  ['IoNm', 'paged'],
  ['FMfc', 'nonpaged'],
  ['NtfC', 'paged'],
  ['FOCX', 'nonpaged'],
] as const
const OF_A_TOKEN = [
  ['Toke', 'paged'],
  ['SeTd', 'paged'],
  ['SeTl', 'nonpaged'],
] as const
const CACHES = [
  ['MmSt', 'paged'],
  ['MmCa', 'nonpaged'],
  ['Ntff', 'paged'],
  ['NtFC', 'paged'],
  ['FMfn', 'paged'],
  ['CcSc', 'nonpaged'],
  ['Ntfx', 'nonpaged'],
] as const

/** Processes that start and stay, with all that they bring along. */
const processes = (random: Random, at: number, count: number): Held => {
  const tokens = count * random.whole(1, 2)
  return heldBy([
    ...(['Proc', 'MiP2'] as const).map((tag) => [tag, 'nonpaged', from(at, count)] as const),
    ...OF_A_TOKEN.map(([tag, pool]) => [tag, pool, from(at, tokens)] as const),
    ['SeAt', 'paged', from(at, tokens * random.whole(2, 5))],
    ['Thre', 'nonpaged', from(at, count * random.whole(3, 20))],
    ['Even', 'nonpaged', from(at, count * random.whole(20, 200))],
    ['Sema', 'nonpaged', from(at, count * random.whole(2, 20))],
    ['Muta', 'nonpaged', from(at, count * random.whole(1, 10))],
    ['Key ', 'paged', from(at, count * random.whole(10, 60))],
    ['File', 'nonpaged', from(at, count * random.whole(20, 80))],
    ['ALPC', 'nonpaged', from(at, count * random.whole(4, 12))],
    ['Sect', 'paged', from(at, count * random.whole(10, 40))],
  ])
}

/** A scan of files, some of which the cache holds on to. */
const scan = (random: Random, n: number): Held => {
  const [at, takes, files] = [random.between(0, n), n * random.between(0.05, 0.5), random.logUniform(50, 4000)]
  return heldBy([
    ...OF_A_FILE.map(([tag, pool]) => [tag, pool, over(at, takes, files)] as const),
    ...CACHES.map(([tag, pool]) => [tag, pool, over(at, takes, files * random.between(0.3, 2))] as const),
  ])
}

const newTags = (random: Random, count: number): readonly (readonly [string, PoolKind])[] =>
  Array.from({ length: count }, (_, index) => [
    `${String.fromCharCode(97 + (index % 26))}${String(index).padStart(2, '0')}q`,
    random.chance(0.5) ? 'paged' : 'nonpaged',
  ])

/** Of no kind that drivers hold references to: what of those stays is theirs to explain. */
const quietRows = (random: Random, count: number): readonly (readonly [string, PoolKind])[] => {
  const quiet = realMachine().usages.filter(
    (row) => row.allocs > 0 && row.frees < row.allocs * 0.2 && knownTag(row.tag, row.pool)?.kind !== 'object',
  )
  return Array.from({ length: count }, () => random.pick(quiet)).map(({ tag, pool }) => [tag, pool])
}

const changes: readonly CleanChange[] = [
  { is: 'nothing beside the usual work', draw: () => new Map() },
  { is: 'a scan for viruses', draw: scan },
  { is: 'a scan in every run', draw: scan, everywhere: true },
  { is: 'three processes that start and stay', draw: (random, n) => processes(random, random.between(0, n), 3) },
  { is: 'forty processes that start and stay', draw: (random, n) => processes(random, random.between(0, n), 40) },
  { is: 'processes that end', draw: (random, n) => processes(random, random.between(0, n), -8) },
  {
    is: 'a user who logs on',
    draw: (random, n) => {
      const [at, tokens] = [random.between(0, n), random.whole(20, 120)]
      return heldBy([
        ...OF_A_TOKEN.map(([tag, pool]) => [tag, pool, from(at, tokens)] as const),
        ['SeAt', 'paged', from(at, 3 * tokens)],
        ['CM16', 'paged', from(at, random.whole(50, 400))],
        ['Key ', 'paged', from(at, random.whole(100, 900))],
      ])
    },
  },
  {
    is: 'a driver that gained caches of its own kind under tags of others',
    draw: (random, n) =>
      heldBy(
        newTags(random, 4).map(
          ([tag, pool]) => [tag, pool, upTo(random.whole(10, 400), n * random.between(0.02, 0.3))] as const,
        ),
      ),
  },
  {
    is: 'a part of the system that is first used',
    draw: (random, n) => {
      const at = random.between(0, n)
      const rows = [...newTags(random, 20), ...quietRows(random, 80)]
      return heldBy(rows.map(([tag, pool]) => [tag, pool, from(at, Math.round(random.logUniform(1, 500)))] as const))
    },
  },
  {
    is: 'lists of free blocks that grow by powers of two',
    draw: (random, n) =>
      heldBy(
        quietRows(random, 25).map(
          ([tag, pool]) => [tag, pool, from(random.between(0, n), 2 ** random.whole(2, 8))] as const,
        ),
      ),
  },
  {
    is: 'a long pause: what grows by time grows',
    draw: (random, n) =>
      heldBy(
        quietRows(random, 40).map(
          ([tag, pool]) => [tag, pool, over(n * 0.4, n * 0.2, random.logUniform(5, 3000))] as const,
        ),
      ),
  },
  {
    is: 'caches that keep a block per iteration until they are full, in every run',
    everywhere: true,
    draw: (random) =>
      heldBy(
        quietRows(random, 12).map(([tag, pool]) => {
          const [each, full] = [random.pick([1, 1, 2, 0.5]), random.logUniform(20, 3000)]
          return [tag, pool, (t: number) => Math.floor(Math.min(full, each * t))] as const
        }),
      ),
  },
  {
    is: 'caches that keep a block per iteration until they are full',
    draw: (random, n) =>
      heldBy(
        CACHES.map(([tag, pool]) => {
          const full = n * random.between(0.1, 0.8)
          return [tag, pool, (t: number) => Math.floor(Math.min(full, t))] as const
        }),
      ),
  },
  {
    is: 'a harness that leaves an event and a key open in each iteration, in every run',
    everywhere: true,
    draw: () =>
      heldBy([
        ['Even', 'nonpaged', (t) => t],
        ['Key ', 'paged', (t) => t],
        ['ObHd', 'paged', (t) => Math.floor(t / 10)],
      ]),
  },
  {
    is: 'a log entry for some of the work, in every run',
    everywhere: true,
    draw: (random) =>
      heldBy(
        quietRows(random, 10).map(([tag, pool]) => {
          const each = random.logUniform(0.01, 2)
          return [tag, pool, (t: number) => Math.round(each * t + Math.sqrt(each * t) * random.normal())] as const
        }),
      ),
  },
  {
    is: 'requests in flight when the later dump is taken',
    draw: (random, n) =>
      heldBy([
        ['Irp ', 'nonpaged', from(n, random.whole(20, 300))],
        ['Mdl ', 'nonpaged', from(n, random.whole(20, 300))],
        ['IoWI', 'nonpaged', from(n, random.whole(5, 40))],
        ...quietRows(random, 4).map(([tag, pool]) => [tag, pool, from(n, random.whole(2, 30))] as const),
      ]),
  },
  {
    is: 'tags that free in batches, in every run',
    everywhere: true,
    draw: (random) =>
      heldBy(
        quietRows(random, 30).map(([tag, pool]) => {
          const [most, phase] = [random.logUniform(5, 500), random.next()]
          return [tag, pool, (t: number) => Math.floor((phase * most + t) % most) - Math.floor(phase * most)] as const
        }),
      ),
  },
  {
    is: 'drivers that are loaded',
    draw: (random, n) => {
      const [at, count] = [random.between(0, n), random.whole(2, 6)]
      return heldBy([
        ...(['MmLd', 'Driv', 'Devi', 'MmCi'] as const).map((tag) => [tag, 'nonpaged', from(at, count)] as const),
        ...newTags(random, 12).map(([tag, pool]) => [tag, pool, from(at, random.whole(1, 60))] as const),
      ])
    },
  },
  {
    is: 'a browser: thousands of objects of processes, files and caches',
    draw: (random, n) => new Map([...scan(random, n), ...processes(random, random.between(0, n), 12)]),
  },
  {
    is: 'caches that give way to want of memory',
    draw: (_, n) => heldBy(CACHES.map(([tag, pool]) => [tag, pool, over(0, n, -600)] as const)),
  },
  {
    is: 'a burst over busy tags, which stays',
    draw: (random, n) => {
      const at = random.between(0, n)
      const busy = realMachine().usages.filter(({ frees }) => frees > 10_000)
      const rows = Array.from({ length: 150 }, () => random.pick(busy))
      return heldBy(rows.map(({ tag, pool }) => [tag, pool, from(at, Math.round(random.logUniform(1, 200)))] as const))
    },
  },
]

/** A run on the real machine, with a snapshot after each of so many iterations. */
const runOf = (
  random: Random,
  { times, held }: { readonly times: readonly number[]; readonly held: Held },
): readonly Snapshot[] => {
  const real = realMachine()
  const known = new Set(real.usages.map(usageKey))
  const added = [...held.keys()].filter((it) => !known.has(it)).map(newRow)
  const rows = [...real.usages, ...added].map((row) => ({ row, ...natureOf(random, row) }))
  const counters = rows.map(({ row }) => ({ allocs: row.allocs, frees: row.frees }))
  return times.map((t, index) => ({
    ...real,
    source: `${index}.txt`,
    capture: { iteration: t },
    usages: rows.map(({ row, flow, inFlight }, place): PoolUsage => {
      const was = outstanding(row)
      const noise = inFlight === 0 ? 0 : random.poisson(inFlight) - Math.round(inFlight)
      const left = Math.max(0, was + noise + Math.round(held.get(usageKey(row))?.(t) ?? 0))
      const { allocs, frees } = counters[place] ?? row
      // Blocks that came and went were allocated and freed; counters only go up.
      const worked = index === 0 ? 0 : Math.round(flow * (t - (times[index - 1] ?? 0)))
      const change = left - (allocs - frees)
      const now = { allocs: allocs + worked + Math.max(0, change), frees: frees + worked + Math.max(0, -change) }
      counters[place] = now
      return { ...row, ...now, bytes: Math.round(left * (was > 0 ? row.bytes / was : 64)) }
    }),
  }))
}

const newRow = (it: string): PoolUsage => ({
  tag: toTag(it.slice(0, 4)),
  pool: it.endsWith('P') ? 'paged' : 'nonpaged',
  allocs: 0,
  frees: 0,
  bytes: 0,
})

/** Rows that were freed often since boot churn in a test, too. */
const natureOf = (random: Random, row: PoolUsage) =>
  row.frees > 1000
    ? { flow: random.logUniform(0.05, 50), inFlight: Math.min(200, outstanding(row) * random.logUniform(0.001, 0.02)) }
    : { flow: 0, inFlight: 0 }

const modes = ['pair', 'series', 'pair + control', 'series + control', 'pair + baseline', 'series + baseline'] as const
type Mode = (typeof modes)[number]

const WITNESSED = modes.filter((mode) => mode.includes('+'))

const ofProcesses = (): Held =>
  heldBy([
    ['Proc', 'nonpaged', (t) => t],
    ['MiP2', 'nonpaged', (t) => t],
    ...OF_A_TOKEN.map(([tag, pool]) => [tag, pool, (t: number) => t] as const),
  ])
const ofUnknown = (): Held => heldBy([['Wfra', 'nonpaged', (t) => t]])

const SNAPSHOTS = 11
const ITERATIONS = [50, 200, 1000] as const

const none: Held = new Map()

/** What a change makes of the machine: a series of the test, and the same cycles without it. */
const runsOf = ({ is, draw, everywhere = false }: CleanChange, seed: number) => {
  const key = `${is} ${seed}`
  const iterations = ITERATIONS[seed % ITERATIONS.length] ?? 50
  const times = Array.from({ length: SNAPSHOTS }, (_, index) => Math.round((index * iterations) / (SNAPSHOTS - 1)))
  const made = runs.get(key) ?? {
    iterations,
    series: runOf(randomOf(seed + 1000), { times, held: draw(randomOf(seed), iterations) }),
    without: runOf(randomOf(seed + 2000), {
      times: [0, iterations],
      held: everywhere ? draw(randomOf(seed), iterations) : none,
    }),
  }
  runs.set(key, made)
  return made
}

interface Runs {
  readonly iterations: number
  readonly series: readonly Snapshot[]
  readonly without: readonly Snapshot[]
}
/** Each mode looks at the same snapshots. */
const runs = new Map<string, Runs>()

const judge = (change: CleanChange, mode: Mode, seed: number) => {
  const { iterations, series: all, without } = runsOf(change, seed)
  const [before = realMachine(), after = before] = [all[0], all.at(-1)]
  const series = mode.startsWith('pair') ? [before, after] : all
  const leg = { name: '', snapshots: series.length, before, after, series, settled: null, control: null }
  const { growths, times, problems } = compare({ ...leg, drivers: NO_DRIVERS }, iterations)
  if (problems.length > 0) throw new Error(problems.map(({ code }) => code).join())
  const [from = before, to = from] = without
  const rows = new Map(diff(from, to).map((row) => [usageKey(row), row]))
  const there = [...rows].map(([it, { count, bytes }]) => [it, { count, bytes, after: null }] as const)
  const baseline: readonly BaselineRun[] = [{ source: 'base', iterations, rows: new Map(there) }]
  return assess(
    {
      name: '',
      growths,
      totals: { nonpaged: totalOf(after, 'nonpaged'), paged: totalOf(after, 'paged') },
      drivers: NO_DRIVERS,
      times,
      ...(mode.endsWith('control') ? { control: { iterations, rows } } : {}),
      ...(mode.endsWith('baseline') ? { baseline } : {}),
    },
    { ...defaultPolicy, iterations, driverTags: ['Drsd'] },
  )
}

const NO_DRIVERS = { before: null, after: null }
const totalOf = ({ usages }: Snapshot, pool: PoolKind) => ({
  before: 0,
  after: usages.reduce((sum, row) => sum + (row.pool === pool ? row.bytes : 0), 0),
  growth: 0,
})

/** Seeds of each: so many draws of a change, at each number of iterations. */
const SEEDS = 3
/** As many suspects by points are shown, and what stands out by itself comes on top. */
const MAX_SUSPECTS = 6

describe.each(modes)('in a %s', (mode) => {
  test.each(changes)('$is: no leak', (change) => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const findings = judge(change, mode, seed)
      const leaks = findings.filter(({ severity }) => severity === 'leak')
      expect(leaks.map(({ cause, points, evidence }) => [seed, cause, points, evidence.map(({ bin }) => bin)])).toEqual(
        [],
      )
      expect(findings.length).toBeLessThanOrEqual(MAX_SUSPECTS)
    }
  })
})

/* The same machine finds what does leak: else the tests above would hold of a check that says nothing. */
describe.each(modes)('in a %s', (mode) => {
  test.each<[string, CleanChange['draw'], readonly Mode[]]>([
    ['a process in each iteration, with its parts', ofProcesses, modes],
    ['one block of an unknown tag in each iteration, with a control interval or a baseline', ofUnknown, WITNESSED],
  ])('%s is a leak', (is, draw, found) => {
    const findings = judge({ is, draw }, mode, 2)
    expect(findings.some(({ severity }) => severity === 'leak')).toBe(found.includes(mode))
  })
})
