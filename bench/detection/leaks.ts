import { type PoolKind, toTag } from '../../src/core/pool.ts'
import type { Leak, Machine, Row } from './machine.ts'
import type { Random } from './random.ts'

/* Leaks to inject, by kind. Each says which rows it adds to, the root first. */

export const leakKinds = [
  'own tag, every iteration',
  'own tag, error path',
  'own tag, once',
  'own tag with riders',
  'object cluster',
  'unknown cluster',
  'foreign tag',
  'foreign tag, error path',
  'foreign tag, slow',
  'busy tag',
  'bytes only',
] as const
export type LeakKind = (typeof leakKinds)[number]

/** What rides along with an object, per object. */
const CLUSTERS: readonly (readonly (readonly [string, PoolKind, number])[])[] = [
  [
    ['Proc', 'nonpaged', 1],
    ['MiP2', 'nonpaged', 1],
    ['SePa', 'nonpaged', 1],
    ['SeTd', 'paged', 1],
    ['Toke', 'paged', 1],
  ],
  [
    ['Toke', 'paged', 1],
    ['SeTd', 'paged', 1],
    ['SeTl', 'nonpaged', 1],
  ],
  [
    ['File', 'nonpaged', 1],
    ['IoNm', 'paged', 1],
    ['FMfc', 'nonpaged', 1],
    ['NtfC', 'paged', 1],
  ],
  [
    ['File', 'nonpaged', 1],
    ['IoNm', 'paged', 1],
    ['IoFE', 'paged', 2],
  ],
]

export const drawLeaks = (random: Random, kind: LeakKind, machine: Machine, iterations: number): readonly Leak[] => {
  const own = machine.rows.filter((row) => row.kind === 'driver')
  const foreign = machine.rows.filter((row) => row.kind === 'static' || row.kind === 'churning')
  const quiet = foreign.filter((row) => row.inFlight < 3)
  const busy = foreign.filter((row) => row.inFlight >= 30)
  const each = random.pick([1, 1, 1, 2, 3])
  switch (kind) {
    case 'own tag, every iteration':
      return [leak(random.pick(own), (t) => each * t)]
    case 'own tag, error path':
      return [leak(random.pick(own), thinned(random, iterations, random.between(0.01, 0.1)))]
    case 'own tag, once': {
      const count = random.whole(1, 20)
      return [leak(random.pick(own), (t) => (t > 0 ? count : 0))]
    }
    case 'own tag with riders': {
      // A work item or an MDL that the driver's own block holds.
      const rider = random.pick(['IoWI', 'Mdl ', 'Irp '])
      const count = thinned(random, iterations, random.pick([1, 1, 0.5, random.between(0.02, 0.1)]))
      return [leak(random.pick(own), count), { tag: toTag(rider), pool: 'nonpaged', count }]
    }
    case 'object cluster': {
      const rate = random.pick([1, 1, 0.5, 0.1, random.between(0.02, 0.1)])
      const objects = thinned(random, iterations, rate)
      return random
        .pick(CLUSTERS)
        .map(([tag, pool, times]) => ({ tag: toTag(tag), pool, count: (t) => times * objects(t) }))
    }
    case 'unknown cluster': {
      const count = thinned(random, iterations, random.pick([1, 1, 0.5, 0.1]))
      return Array.from({ length: random.whole(2, 4) }, () => leak(random.pick(quiet), count))
    }
    case 'foreign tag':
      return [leak(random.pick(quiet), (t) => each * t)]
    case 'foreign tag, error path':
      return [leak(random.pick(quiet), thinned(random, iterations, random.between(0.01, 0.1)))]
    case 'foreign tag, slow':
      return [leak(random.pick(quiet), (t) => Math.floor(t / 10))]
    case 'busy tag':
      return [leak(random.pick(busy), (t) => each * t)]
    case 'bytes only': {
      const row = random.pick(foreign)
      const lost = random.pick([64, 256, 1024, 4096])
      return [{ tag: row.tag, pool: row.pool, count: () => 0, bytes: (t) => lost * t }]
    }
    default:
      return kind satisfies never
  }
}

const leak = ({ tag, pool }: Row, count: (t: number) => number): Leak => ({ tag, pool, count })

/** Events of a rate below one per iteration, the same at every look; a rate of one or a half or a tenth is regular. */
const thinned = (random: Random, iterations: number, rate: number): ((t: number) => number) => {
  if (rate === 1 || rate === 0.5 || rate === 0.1) return (t) => Math.floor(t * rate)
  const happened = [0]
  for (let t = 1; t <= iterations; t++) happened.push((happened[t - 1] ?? 0) + (random.chance(rate) ? 1 : 0))
  return (t) => happened[Math.floor(t)] ?? 0
}

/** A change that keeps more by design. */
export interface Addition {
  readonly kind: 'cache without bound' | 'cache of its own'
  readonly rows: readonly Leak[]
}

/** One change in seven: a cache of others that keeps blocks for ever, or a cache that the driver fills while it runs. */
export const drawAddition = (random: Random, machine: Machine, iterations: number): Addition | null => {
  const kind = random.next()
  if (kind < 0.1) {
    const row = random.pick(machine.rows.filter((one) => one.kind === 'static'))
    const each = random.pick([1, 1, 0.5, 0.1])
    return { kind: 'cache without bound', rows: [leak(row, (t) => Math.floor(each * t))] }
  }
  if (kind < 0.14) {
    const row = random.pick(machine.rows.filter((one) => one.kind === 'driver'))
    const height = random.whole(5, 60)
    const pace = random.between(0.02, 0.4) * iterations
    return { kind: 'cache of its own', rows: [leak(row, (t) => Math.round(height * (1 - Math.exp(-t / pace))))] }
  }
  return null
}
