import type { Machine } from './machine.ts'
import type { Random } from './random.ts'

/* What comes over many rows of a machine at once, in one run: other work, processes, scans. */

export type Change = (t: number) => number

/** What one process has of each object, at least and at most; objects of one line come in one number. */
const OF_A_PROCESS: readonly (readonly [readonly string[], number, number])[] = [
  [['Proc', 'MiP2', 'SePa'], 1, 1],
  [['Toke', 'SeTd', 'SeTl'], 1, 2],
  [['Thre'], 2, 14],
  [['File', 'IoNm'], 5, 60],
  [['Even'], 5, 80],
  [['Key '], 5, 40],
  [['ALPC'], 1, 8],
]

interface Span {
  readonly iterations: number
  readonly day: number
}

type Upsets = Map<number, Change[]>

const addTo = (upsets: Upsets, place: number, change: Change): void => {
  upsets.set(place, [...(upsets.get(place) ?? []), change])
}

/** What the family of a machine lets come, by the row's place. */
export const drawUpsets = (machine: Machine, run: Random, span: Span): ReadonlyMap<number, readonly Change[]> => {
  const upsets: Upsets = new Map()
  const { restless, scans } = machine.family
  if (restless) {
    drawBursts(upsets, machine, { run, span })
    drawProcesses(upsets, machine, { run, span, events: run.poisson(6 * span.day), comes: 0.5 })
  }
  if (scans) {
    if (run.chance(0.5)) drawScan(upsets, machine, { run, span })
    if (run.chance(0.3)) drawFirstUses(upsets, machine, { run, span })
    drawProcesses(upsets, machine, { run, span, events: run.poisson(3), comes: 0.8 })
  }
  return upsets
}

interface Draw {
  readonly run: Random
  readonly span: Span
}

/** Bursts over 60 to 400 rows that churn, of which half stay. */
const drawBursts = (upsets: Upsets, { rows }: Machine, { run, span: { iterations, day } }: Draw): void => {
  const busy = [...rows.entries()].filter(([, { inFlight, kind }]) => inFlight > 0 && kind !== 'driver')
  for (let burst = run.poisson(2 * day); burst > 0; burst--) {
    const at = run.between(0, iterations)
    for (let count = Math.round(run.logUniform(60, 400)); count > 0; count--) {
      const size = run.logUniform(1, 100)
      const fades = run.chance(0.5)
      const change = (t: number): number => size * (fades ? Math.exp(-(t - at) / (0.1 * iterations)) : 1)
      addTo(upsets, run.pick(busy)[0], (t) => (t < at ? 0 : change(t)))
    }
  }
}

const placesOf = ({ rows }: Machine): ReadonlyMap<string, number> =>
  new Map(rows.map(({ tag }, place) => [String(tag), place]))

/** Processes that come, or go: one to four at a time. */
const drawProcesses = (
  upsets: Upsets,
  machine: Machine,
  { run, span, events, comes }: Draw & { readonly events: number; readonly comes: number },
): void => {
  const places = placesOf(machine)
  for (let event = events; event > 0; event--) {
    const at = run.between(0, span.iterations)
    const processes = run.whole(1, 4) * (run.chance(comes) ? 1 : -1)
    for (const [tags, least, most] of OF_A_PROCESS) {
      const change = processes * run.whole(least, most)
      for (const tag of tags) addTo(upsets, places.get(tag) ?? 0, (t) => (t < at ? 0 : change))
    }
  }
}

const OF_A_FILE = ['File', 'IoNm', 'FMfc', 'NtfC'] as const
const OF_A_CACHE = ['MmSt', 'MmCa', 'Ntff', 'FMfn', 'CcSc', 'MmCi'] as const

/** A scan opens files for a while; the cache holds some of them, each with all that an open file has. */
const drawScan = (upsets: Upsets, machine: Machine, { run, span: { iterations } }: Draw): void => {
  const places = placesOf(machine)
  const at = run.between(0, iterations)
  const takes = iterations * run.between(0.02, 0.4)
  const files = run.logUniform(20, 2000)
  const done = (t: number): number => Math.max(0, Math.min(1, (t - at) / takes))
  for (const tag of OF_A_FILE) addTo(upsets, places.get(tag) ?? 0, (t) => Math.round(files * done(t)))
  for (const tag of OF_A_CACHE) {
    const each = run.between(0.2, 2)
    addTo(upsets, places.get(tag) ?? 0, (t) => Math.round(files * each * done(t)))
  }
}

/** A part of the system that is first used: 30 to 200 quiet rows hold something from then on. */
const drawFirstUses = (upsets: Upsets, { rows }: Machine, { run, span: { iterations } }: Draw): void => {
  const quiet = [...rows.entries()].filter(([, { kind }]) => kind === 'static')
  const at = run.between(0, iterations)
  for (let count = Math.round(run.logUniform(30, 200)); count > 0; count--) {
    const size = Math.round(run.logUniform(1, 300))
    addTo(upsets, run.pick(quiet)[0], (t) => (t < at ? 0 : size))
  }
}
