import { type PoolKind, type PoolTag, type Snapshot, toTag } from '../../src/core/pool.ts'
import { type Family, usualFamily } from './families.ts'
import type { Random } from './random.ts'
import { drawUpsets } from './upsets.ts'

/*
 * Whole machines that never were: 2,000 to 3,000 rows that behave as rows of real machines were seen to. What is assumed is
 * written down in docs/detection.md. A row is a function of the iterations done; a snapshot asks every row where it is.
 */

/** One tag in one pool while a test runs. */
export interface Row {
  readonly tag: PoolTag
  readonly pool: PoolKind
  readonly kind: RowKind
  /** Bytes of one allocation, on average. */
  readonly size: number
  /** Spread of the sizes of its blocks, in parts of `size`: their sum wanders while the count stands still. */
  readonly mixed: number
  /** Outstanding when the test begins, and allocations since boot then. */
  readonly level: number
  readonly allocs: number
  /** Allocations that an iteration makes and frees again. */
  readonly flow: number
  /** Allocations in flight at any moment: what a snapshot catches of them varies. */
  readonly inFlight: number
  /** Noise beside that, by standard deviation. */
  readonly unrest: number
  /** Only the driver's work moves it: it stands still in a control interval. */
  readonly ofDriver?: boolean
  /** What stays after `t` of `n` iterations, before noise; each run of a machine draws its own. */
  readonly drawGrowth: (run: Random, n: number, work: number) => (t: number) => number
}

export type RowKind =
  | 'static'
  | 'churning'
  | 'drifting'
  | 'cache'
  | 'plateau'
  | 'first-use'
  | 'little-use'
  | 'little-plateau'
  | 'per-work'
  | 'declining'
  | 'keeper'
  | 'trickle'
  | 'batches'
  | 'bounded'
  | 'driver'

export interface Machine {
  readonly family: Family
  readonly rows: readonly Row[]
  readonly driverTags: readonly string[]
}

const SHARES: readonly (readonly [RowKind, number])[] = [
  ['static', 0.62],
  ['churning', 0.2],
  ['drifting', 0.06],
  ['cache', 0.03],
  ['plateau', 0.03],
  ['first-use', 0.03],
  ['per-work', 0.015],
  ['declining', 0.015],
]

/** Tags that the knowledge knows as caches, as objects and as neither, so that both ways of judging are met. */
const CACHES = ['MmSt', 'Ntff', 'NtfF', 'FMfn', 'CM16', 'CMNb', 'EtwB', 'CcSc', 'MmCa', 'FMsl']
const MORE_CACHES = ['NtFC', 'NtFs', 'FMfz', 'CcPc', 'CcVa', 'CMVa', 'MmSm', 'MmSc', 'NtxF', 'ObSq']
const OBJECTS: readonly (readonly [string, PoolKind, number, number])[] = [
  ['Proc', 'nonpaged', 250, 2560],
  ['Thre', 'nonpaged', 3000, 2000],
  ['Toke', 'paged', 1500, 2000],
  ['SeTd', 'paged', 1500, 300],
  ['SeTl', 'nonpaged', 1500, 96],
  ['SeAt', 'paged', 3000, 96],
  ['SePa', 'nonpaged', 250, 160],
  ['MiP2', 'nonpaged', 250, 1500],
  ['File', 'nonpaged', 20000, 400],
  ['IoNm', 'paged', 20000, 120],
  ['FMfc', 'nonpaged', 15000, 300],
  ['NtfC', 'paged', 15000, 200],
  ['IoFE', 'paged', 900, 100],
  ['Even', 'nonpaged', 30000, 128],
  ['Sema', 'nonpaged', 5000, 128],
  ['Muta', 'nonpaged', 3000, 128],
  ['IoWI', 'nonpaged', 40, 112],
  ['Irp ', 'nonpaged', 600, 500],
  ['Mdl ', 'nonpaged', 800, 160],
  ['MmCi', 'nonpaged', 2000, 200],
  ['Key ', 'paged', 8000, 112],
  ['ALPC', 'nonpaged', 2500, 700],
]

export const drawMachine = (random: Random, family: Family = usualFamily): Machine => {
  const rows: Row[] = []
  const taken = new Set<string>()
  const driver = `${letter(random)}${letter(random)}${letter(random)}`
  const add = (row: Row): void => {
    const key = row.tag + row.pool
    if (taken.has(key) || (row.kind !== 'driver' && row.tag.startsWith(driver))) return
    taken.add(key)
    rows.push(row)
  }
  for (const [tag, pool, level, size] of OBJECTS) add(objectRow(random, tag, pool, { level, size }))
  for (const tag of family.caches < 2 ? CACHES : [...CACHES, ...MORE_CACHES])
    add(rowOf(random, random.chance(family.keepers) ? 'keeper' : 'cache', tag))
  for (let more = random.whole(0, family.unknownKeepers); more > 0; more--)
    add(rowOf(random, 'keeper', drawTag(random)))
  for (let more = family.bounded === 0 ? 0 : random.whole(0, family.bounded); more > 0; more--)
    add(rowOf(random, 'bounded', drawTag(random)))
  for (const kind of family.plain ? [] : OF_DRIVER) add({ ...rowOf(random, kind, drawTag(random)), ofDriver: true })
  const count = random.whole(3, 12)
  for (let index = 0; index < count; index++) add(rowOf(random, 'driver', driver + String.fromCharCode(65 + index)))
  const total = random.whole(2000, 3000)
  while (rows.length < total) add(rowOf(random, drawKind(random, family), drawTag(random)))
  const drawn = family.plain ? rows.map((row) => ({ ...row, mixed: 0 })) : rows
  return {
    family,
    rows: family.restless ? drawn.map((row) => unrestOf(random, row)) : drawn,
    driverTags: [`${driver}?`],
  }
}

/** Rows of others that a driver moves at its first work, or until they are full: no leak, and not in a control interval. */
const OF_DRIVER = ['little-use', 'little-use', 'little-plateau'] as const

const unrestOf = (random: Random, row: Row): Row =>
  row.inFlight === 0 ? row : { ...row, unrest: random.logUniform(0.3, 10) }

const letter = (random: Random): string => String.fromCharCode(random.whole(65, 90) + (random.chance(0.5) ? 32 : 0))
const drawTag = (random: Random): string =>
  Array.from({ length: random.chance(0.9) ? 4 : 3 }, () => letter(random))
    .join('')
    .padEnd(4)

const drawKind = (random: Random, { caches, trickles, batches }: Family): RowKind => {
  const kind = drawUsualKind(random, caches)
  if (kind === 'churning' && batches > 0 && random.chance(batches)) return 'batches'
  if (kind === 'static' && trickles > 0 && random.chance(trickles)) return 'trickle'
  return kind
}

const drawUsualKind = (random: Random, caches: number): RowKind => {
  let left = random.next()
  for (const [kind, share] of SHARES) {
    left -= kind === 'cache' ? share * caches : share
    if (left < 0) return kind
  }
  return 'static'
}

const objectRow = (random: Random, tag: string, pool: PoolKind, usual: { level: number; size: number }): Row => {
  const level = Math.round(usual.level * random.logUniform(0.5, 2))
  const inFlight = level * random.logUniform(0.001, 0.02)
  const flow = random.logUniform(0.02, 20)
  const drift = Math.sqrt(level) * random.between(0.02, 0.3)
  return {
    ...base(random, tag, level),
    pool,
    kind: 'churning',
    size: usual.size,
    mixed: random.chance(0.5) ? random.logUniform(0.05, 1) : 0,
    unrest: 0,
    flow,
    inFlight,
    drawGrowth: (run, n) => wander(run, n, drift),
  }
}

/** One row in fifty has a 32-bit counter that wraps while the test runs. */
const base = (random: Random, tag: string, level: number) => {
  const sinceBoot = level + Math.round(level * random.logUniform(0.01, 1000))
  return { tag: toTag(tag), level, allocs: random.chance(0.02) ? 2 ** 32 - random.whole(1, 500) : sinceBoot }
}

const rowOf = (random: Random, kind: RowKind, tag: string): Row => {
  const level = Math.round(random.logUniform(1, kind === 'cache' ? 60000 : 3000))
  const pool: PoolKind = random.chance(0.5) ? 'paged' : 'nonpaged'
  const size = Math.round(random.logUniform(16, 4096) / 16) * 16
  const behaviour = behaviourOf(random, kind, level)
  // Half of the rows that free have blocks of several sizes.
  const mixed = behaviour.flow > 0 && random.chance(0.5) ? random.logUniform(0.05, 1) : 0
  return { ...base(random, tag, level), pool, kind, size, mixed, unrest: 0, ...behaviour }
}

const none = () => () => 0

const behaviourOf = (random: Random, kind: RowKind, level: number): Pick<Row, 'flow' | 'inFlight' | 'drawGrowth'> => {
  const flow = random.logUniform(0.05, 200)
  switch (kind) {
    case 'static':
      return { flow: random.chance(0.7) ? 0 : random.logUniform(0.001, 0.1), inFlight: 0, drawGrowth: none }
    case 'driver':
      return { flow: random.logUniform(0.5, 20), inFlight: 0, drawGrowth: none }
    case 'churning':
      return { flow, inFlight: random.logUniform(0.3, Math.max(1, level)), drawGrowth: none }
    case 'drifting': {
      const step = random.logUniform(0.3, 10)
      return { flow, inFlight: random.logUniform(0.3, 30), drawGrowth: (run, n) => wander(run, n, step) }
    }
    case 'cache': {
      const share = random.logUniform(0.002, 0.15)
      return {
        flow,
        inFlight: Math.sqrt(level),
        drawGrowth: (run, n) => bursts(run, n, level * share * Math.exp(run.normal())),
      }
    }
    case 'keeper': {
      const each = random.pick([1, 2, 0.2, 0.1])
      return { flow: 0, inFlight: 0, drawGrowth: (_, __, work) => (t) => Math.floor(each * work * t + 1e-6) }
    }
    case 'bounded': {
      const each = random.pick([1, 1, 2, 0.5])
      const full = random.logUniform(10, 5000)
      return {
        flow: 0,
        inFlight: 0,
        drawGrowth: (_, __, work) => (t) => Math.floor(Math.min(full, each * work * t) + 1e-6),
      }
    }
    case 'batches': {
      // Freed all at once where so many have gathered.
      const [each, most] = [random.logUniform(0.1, 10), random.logUniform(5, 500)]
      return {
        flow,
        inFlight: random.logUniform(0.3, 10),
        drawGrowth: (run, _, work) => {
          const phase = most * run.next()
          return (t) => Math.floor((phase + each * work * t) % most) - Math.floor(phase)
        },
      }
    }
    case 'trickle': {
      // By time, whatever the number of iterations; or by iterations.
      const perTest = random.chance(0.5) ? random.logUniform(1, 300) : null
      const each = random.logUniform(0.005, 1)
      return {
        flow: 0,
        inFlight: 0,
        drawGrowth: (run, n, work) =>
          drawn(n, (span) => run.poisson(perTest === null ? each * work * span : (perTest * span) / n)),
      }
    }
    case 'plateau':
    case 'little-plateau': {
      const height = kind === 'plateau' ? random.logUniform(5, 400) : random.logUniform(5, 60)
      const pace = random.between(0.02, 0.4)
      return {
        flow,
        inFlight: random.logUniform(0.3, 10),
        drawGrowth: (run, n) => {
          const top = height * Math.exp(0.2 * run.normal())
          return (t) => top * (1 - Math.exp(-t / (pace * n)))
        },
      }
    }
    case 'first-use':
    case 'little-use': {
      const count = Math.round(random.logUniform(1, kind === 'first-use' ? 200 : 30))
      return {
        flow: random.chance(0.5) ? 0 : flow,
        inFlight: 0,
        drawGrowth: (run, n) => {
          const at = n * run.next() ** 3
          return (t) => (t >= at ? count : 0)
        },
      }
    }
    case 'per-work': {
      // A log entry, a cached name, a statistic for each piece of work: legitimate, and the same on the base branch.
      const each = random.chance(0.5) ? random.pick([0.1, 0.2, 0.5, 1, 1, 2]) : random.logUniform(0.02, 3)
      return {
        flow,
        inFlight: random.logUniform(0.3, 10),
        drawGrowth: (run, n, work) => drawn(n, (span) => run.poisson(each * work * span)),
      }
    }
    case 'declining': {
      const share = random.between(0.02, 0.3)
      return { flow, inFlight: 1, drawGrowth: (run, n) => (t) => -level * share * run.between(0.99, 1.01) * (t / n) }
    }
    default:
      return kind satisfies never
  }
}

/** Steps at which the slow part of a row is drawn; between them it is a straight line. */
const STEPS = 40

const drawn = (n: number, draw: (span: number) => number): ((t: number) => number) => {
  const steps = [0]
  for (let step = 1; step <= STEPS; step++) steps.push((steps[step - 1] ?? 0) + draw(n / STEPS))
  return (t) => {
    const place = (t / n) * STEPS
    const low = Math.min(STEPS - 1, Math.floor(place))
    const from = steps[low] ?? 0
    return from + ((steps[low + 1] ?? from) - from) * (place - low)
  }
}

/** A random walk that ends `spread` away from where it began, by standard deviation, whatever the length of the test. */
const wander = (run: Random, n: number, spread: number) => drawn(n, () => (spread * run.normal()) / Math.sqrt(STEPS))

/** Growth in a few bursts, as caches fill. */
const bursts = (run: Random, n: number, total: number) => {
  const weights = Array.from({ length: STEPS }, () => run.next() ** 8)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let step = 0
  return drawn(n, () => (total * (weights[step++] ?? 0)) / sum)
}

/** The same machine just started: every counter begins again. */
export const restarted = (machine: Machine): Machine => ({
  ...machine,
  rows: machine.rows.map((row) => ({ ...row, allocs: row.level })),
})

/** What a leak adds to a row after `t` iterations. */
export interface Leak {
  readonly tag: PoolTag
  readonly pool: PoolKind
  readonly count: (t: number) => number
  /** Bytes that are lost without a count. */
  readonly bytes?: (t: number) => number
}

export interface RunSetup {
  readonly iterations: number
  /** Iterations done at each snapshot, from 0. */
  readonly times: readonly number[]
  /** How much work an iteration does, 1 on the base branch. */
  readonly work: number
  readonly leaks: readonly Leak[]
  /** The same cycles without the driver: what only its work moves stands still. */
  readonly withoutDriver?: boolean
  /** Caches and plateaus fill so many times as far: a machine of another size. */
  readonly memory?: number
}

/** The snapshots of one run of a test on a machine. */
export const runTest = (machine: Machine, run: Random, setup: RunSetup): readonly Snapshot[] => {
  const { iterations, times, work, leaks } = setup
  const day = machine.family.restless ? run.logUniform(0.5, 2) : 1
  const growths = machine.rows.map((row) => {
    if (row.ofDriver === true && setup.withoutDriver === true) return none()
    const growth = row.drawGrowth(run, iterations, WORKS.has(row.kind) ? work : 1)
    return FILLS.has(row.kind) ? (t: number) => (setup.memory ?? 1) * growth(t) : growth
  })
  const upsets = drawUpsets(machine, run, { iterations, day })
  const leakOf = new Map(leaks.map((leak) => [leak.tag + leak.pool, leak]))
  const noise = ({ inFlight, unrest }: Row): number =>
    (inFlight === 0 ? 0 : run.poisson(inFlight * day) - inFlight) + (unrest === 0 ? 0 : unrest * day * run.normal())
  const counters = machine.rows.map(({ allocs }) => ({ allocs, left: 0 }))
  let earlier = 0
  return times.map((time, index): Snapshot => {
    const span = time - earlier
    earlier = time
    const usages = machine.rows.map((row, place) => {
      const leak = leakOf.get(row.tag + row.pool)
      const upset = upsets.get(place)?.reduce((sum, change) => sum + change(time), 0) ?? 0
      const steady = Math.max(0, Math.round(row.level + (growths[place]?.(time) ?? 0) + upset + noise(row)))
      const left = steady + Math.round(leak?.count(time) ?? 0)
      const was = counters[place] ?? { allocs: 0, left: 0 }
      // What churned was allocated and freed; what is more than before was allocated too.
      const made =
        index === 0 ? Math.max(0, left - was.allocs) : Math.round(row.flow * work * span) + Math.max(0, left - was.left)
      const allocs = was.allocs + made
      counters[place] = { allocs, left }
      const exchanged = Math.min(left, row.inFlight + row.flow * work * time)
      const sizes = row.mixed > 0 && left > 0 ? 1 + (row.mixed * Math.sqrt(exchanged) * run.normal()) / left : 1
      const bytes =
        Math.round((left * row.size * Math.max(0.3, sizes)) / 16) * 16 + Math.round(leak?.bytes?.(time) ?? 0)
      return { tag: row.tag, pool: row.pool, allocs: allocs % 2 ** 32, frees: (allocs - left) % 2 ** 32, bytes }
    })
    return {
      source: `${String(index).padStart(4, '0')}.txt`,
      line: 1,
      format: 'snapshot',
      counters: 'cumulative',
      coverage: { kind: 'all' },
      usages,
      statedTotals: null,
      capture: { iteration: time },
    }
  })
}

/** Rows that fill as far as the memory of the machine lets them. */
const FILLS: ReadonlySet<RowKind> = new Set(['cache', 'plateau'])

/** Rows that do more where the test does more. */
const WORKS: ReadonlySet<RowKind> = new Set(['per-work', 'keeper', 'trickle', 'batches', 'bounded'])
