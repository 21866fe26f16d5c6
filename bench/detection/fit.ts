import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Mode as CardMode, modes as cardModes, type PointName, pointNames } from '../../src/core/points.ts'
import { collect, type Seen, type SeenRows } from './collect.ts'
import { fittedFamilies as families } from './families.ts'
import { inWorkers, workAsWorker } from './parallel.ts'
import type { Mode } from './run.ts'

/*
 * Fits the card of src/core/points.ts: a logistic regression over the bins that the product's own rules see, with bins in
 * order where more evidence must be worth more, rounded to whole points.
 *
 *     npm run bench:fit -- [--first 1000] [--cases 150] [--rows FILE]
 *
 * Prints the card, and per mode what a threshold would reach on these very runs: no figure to publish, they are those of
 * `npm run bench:detection` on other seeds. `--rows` keeps what was seen, so that a second fit need not draw again.
 */

/**
 * Bins from the weakest evidence to the strongest: points never fall along a ladder. Every row that has a start has one of an
 * `always` ladder, so its first bin is worth nothing and the start holds what it would be.
 */
const LADDERS: readonly { readonly bins: readonly PointName[]; readonly always: boolean }[] = [
  { bins: ['lockNot', 'lockOdd', 'lockShared', 'lockWeak', 'lock', 'lockSure', 'lockExact'], always: true },
  { bins: ['trend0', 'trend3', 'trend6', 'trend12', 'trend30'], always: true },
  { bins: ['stepsWild', 'stepsChance', 'stepsEven', 'stepsExact'], always: false },
  { bins: ['alikeMany', 'alikeSome', 'alikeFew'], always: false },
  { bins: ['alikeCaches'], always: false },
  { bins: ['bytesLockNot', 'bytesLock', 'bytesLockSure', 'bytesLockExact'], always: true },
  { bins: ['bytesUneven', 'bytesEven'], always: true },
  { bins: ['bytesMoved', 'bytesStill'], always: true },
  { bins: ['kinNone', 'kin1', 'kin2', 'kin3'], always: false },
  { bins: ['excess0', 'excess2', 'excess4', 'excess8', 'excess20'], always: false },
  { bins: ['referenceMoved', 'referenceWavered', 'referenceEven', 'referenceStill'], always: false },
  { bins: ['shapeFlat', 'shapeJump', 'shapeUnclear', 'shapeSteadily', 'shapeEvenly'], always: false },
]
/** Worth nothing: what it would be stands in the start. */
const ZERO: ReadonlySet<PointName> = new Set([
  ...LADDERS.flatMap(({ bins, always }) => (always ? bins.slice(0, 1) : [])),
  'rateTrace',
])
/** What counts against a row, whatever the draw says. */
const NEVER_FOR: ReadonlySet<string> = new Set(['cacheTag', 'crowd', 'kinNone'])
/** Of several bins, a row that is counted has one of these, and one whose bytes are has one of those: they hold the start. */
const STARTS: readonly (readonly PointName[])[] = [
  ['flowStill', 'flowSome', 'flowBusy'],
  ['bytesIdle', 'bytes'],
]
/** Ladders of every row with the first start, moved so that one bin is worth nothing. */
const CENTRED: readonly { readonly bins: readonly PointName[]; readonly zero: PointName }[] = [
  { bins: ['excess0', 'excess2', 'excess4', 'excess8', 'excess20'], zero: 'excess2' },
  { bins: ['referenceMoved', 'referenceWavered', 'referenceEven', 'referenceStill'], zero: 'referenceWavered' },
  { bins: ['shapeFlat', 'shapeJump', 'shapeUnclear', 'shapeSteadily', 'shapeEvenly'], zero: 'shapeUnclear' },
  { bins: ['stepsWild', 'stepsChance', 'stepsEven', 'stepsExact'], zero: 'stepsChance' },
]

/** The product's threshold; the start of a mode is moved so that the clean runs stay below it. */
const LEAK = 10
const MAX_ALARMS: Readonly<Record<CardMode, number>> = {
  pair: 0.005,
  'pair+control': 0.01,
  'pair+baseline': 0.01,
  series: 0.005,
  'series+control': 0.01,
  'series+baseline': 0.01,
}

/** Suspects by points on a clean run, on average; what stands out by itself comes on top. */
const MAX_SHOWN = 0.95

const cardModeOf = (mode: Mode): CardMode => mode.replace(/ \+ (\d )?(control|baseline)s?/, '+$2') as CardMode

type Weights = Map<PointName, number>

interface Pattern {
  readonly bins: readonly PointName[]
  leaks: number
  others: number
}

const patternsOf = (seen: readonly Seen[]): readonly Pattern[] => {
  const byBins = new Map<string, Pattern>()
  for (const { rows } of seen) {
    const leaking = rows.reduce((sum, row) => sum + (row.leaks && !row.decided ? row.count : 0), 0)
    for (const { bins, leaks, decided, count } of rows) {
      if (decided || bins === '') continue
      // The bins were written from names of the card.
      const pattern = byBins.get(bins) ?? { bins: bins.split(' ') as PointName[], leaks: 0, others: 0 }
      byBins.set(bins, pattern)
      // Each leak counts once, however many rows it has.
      if (leaks) pattern.leaks += count / leaking
      else pattern.others += count
    }
  }
  return [...byBins.values()]
}

const RIDGE = 1
const SWEEPS = 40

/**
 * Coordinate descent by Newton's steps on the ridge-penalised likelihood. A bin of a ladder is the sum of its steps, none of
 * which may be negative.
 */
const regress = (patterns: readonly Pattern[]): Weights => {
  const weights = new Map<string, number>()
  const users = new Map<string, number[]>()
  for (const [index, { bins }] of patterns.entries()) {
    for (const part of bins.flatMap(partsOf)) {
      const places = users.get(part)
      if (places === undefined) users.set(part, [index])
      else places.push(index)
    }
  }
  const logits = new Float64Array(patterns.length).fill(0)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const [part, places] of users) {
      const was = weights.get(part) ?? 0
      let [gradient, curvature] = [RIDGE * was, RIDGE]
      for (const place of places) {
        const { leaks, others } = patterns[place] ?? { leaks: 0, others: 0 }
        const p = 1 / (1 + Math.exp(-(logits[place] ?? 0)))
        gradient += (leaks + others) * p - leaks
        curvature += (leaks + others) * p * (1 - p)
      }
      const is = bounded(part, was + Math.max(-1, Math.min(1, -gradient / curvature)))
      weights.set(part, is)
      for (const place of places) logits[place] = (logits[place] ?? 0) + is - was
    }
  }
  const seen = pointNames.filter((name) => patterns.some(({ bins }) => bins.includes(name)))
  return new Map(seen.map((name) => [name, partsOf(name).reduce((sum, part) => sum + (weights.get(part) ?? 0), 0)]))
}

/** The steps that lead to a bin: `up kin1`, `up kin2`, and `kinNone` at their foot. */
const partsOf = (bin: PointName): readonly string[] => {
  if (ZERO.has(bin)) return []
  const ladder = LADDERS.find(({ bins }) => bins.includes(bin))
  if (ladder === undefined) return [bin]
  const [foot = bin, ...steps] = ladder.bins.slice(0, ladder.bins.indexOf(bin) + 1)
  return [...(ladder.always ? [] : [foot]), ...steps.map((step) => `up ${step}`)]
}

const bounded = (part: string, weight: number): number => {
  if (part.startsWith('up ')) return Math.max(0, weight)
  return NEVER_FOR.has(part) ? Math.min(0, weight) : weight
}

/** Natural logarithms as whole doublings; what a centred ladder loses, the start gets. */
const toPoints = (weights: Weights): Weights => {
  const moved = new Map(weights)
  const shift = (bins: readonly PointName[], by: number): void => {
    for (const bin of bins) if (moved.has(bin)) moved.set(bin, (moved.get(bin) ?? 0) + by)
  }
  for (const { bins, zero } of CENTRED) {
    const by = moved.get(zero)
    if (by === undefined) continue
    shift(bins, -by)
    shift(STARTS[0] ?? [], by)
  }
  return new Map([...moved].map(([bin, value]) => [bin, Math.round(value / Math.LN2)]))
}

const sumOf = (points: Weights, { bins }: SeenRows): number =>
  bins === '' ? 0 : bins.split(' ').reduce((sum, bin) => sum + (points.get(bin as PointName) ?? 0), 0)

interface Reach {
  readonly recall: number
  readonly alarms: number
  readonly named: number
  readonly shown: number
}

/** As many suspects by points alone are shown, as in src/core/assess.ts. */
const MAX_BY_POINTS = 3

/** Suspects on a clean run: each needs a point more than the one before. */
const shownOf = (rows: readonly { readonly sum: number; readonly count: number }[], suspect: number): number => {
  const sums = rows.flatMap(({ sum, count }) => Array.from({ length: Math.min(count, MAX_BY_POINTS) }, () => sum))
  const first = sums.sort((one, other) => other - one).slice(0, MAX_BY_POINTS)
  return first.filter((sum, place) => sum >= suspect + place).length
}

/** What the sum reaches in one family, row by row: families of rows are not grouped here. */
const reachOf = (
  seen: readonly Seen[],
  points: Weights,
  at: { readonly leak: number; readonly suspect: number },
): Reach => {
  const found = { leaking: 0, clean: 0, recall: 0, alarms: 0, named: 0, shown: 0 }
  for (const { run, rows } of seen) {
    const scored = rows.map((row) => ({ ...row, sum: row.decided ? 99 : sumOf(points, row) }))
    const gates = scored.filter(({ sum, mayGate, decided }) => decided || (mayGate && sum >= at.leak))
    if (run === 'clean') {
      found.clean++
      found.alarms += Number(gates.length > 0)
      found.shown += shownOf(scored, at.suspect)
    } else {
      found.leaking++
      found.recall += Number(gates.some(({ leaks }) => leaks))
      const best = Math.max(...scored.filter(({ leaks }) => leaks).map(({ sum }) => sum), Number.NEGATIVE_INFINITY)
      const above = scored.reduce(
        (all, { sum, leaks, count }) => all + (!leaks && sum > best ? count : !leaks && sum === best ? count / 2 : 0),
        0,
      )
      found.named += Number(best >= at.suspect + Math.floor(above) && above < MAX_BY_POINTS - 0.5)
    }
  }
  const { leaking, clean } = found
  return {
    recall: found.recall / leaking,
    alarms: found.alarms / clean,
    named: found.named / leaking,
    shown: found.shown / clean,
  }
}

/** The lowest threshold at which the worst family alarms in no more clean runs than the mode allows. */
const thresholdOf = (byFamily: readonly (readonly Seen[])[], points: Weights, most: number): number => {
  for (let leak = -30; leak < 30; leak++) {
    const worst = Math.max(...byFamily.map((seen) => reachOf(seen, points, { leak, suspect: leak }).alarms))
    if (worst <= most) return leak
  }
  return 30
}

const percent = (share: number): string => (100 * share).toFixed(share < 0.1 ? 1 : 0)

const raise = (points: Weights, bin: PointName, by: number): void => {
  if (points.has(bin)) points.set(bin, (points.get(bin) ?? 0) + by)
}

const fitMode = (mode: CardMode, seen: readonly Seen[]): Weights => {
  const points = toPoints(regress(patternsOf(seen)))
  const byFamily = families.map(({ name }) => seen.filter(({ family }) => family === name))
  const leak = thresholdOf(byFamily, points, MAX_ALARMS[mode])
  for (const start of STARTS.flat()) raise(points, start, LEAK - leak)
  // Bytes may have room for a point more where blocks touch the bound; without a witness they do not gate.
  const raised: Weights = new Map(points)
  for (const bin of STARTS[1] ?? []) raise(raised, bin, 1)
  if (mode.includes('+') && thresholdOf(byFamily, raised, MAX_ALARMS[mode]) <= LEAK)
    for (const bin of STARTS[1] ?? []) raise(points, bin, 1)
  const shownAt = (suspect: number): number =>
    byFamily.reduce((sum, one) => sum + reachOf(one, points, { leak: LEAK, suspect }).shown, 0) / byFamily.length
  // A row without evidence has no points, and is no suspect.
  let suspect = LEAK - 1
  while (suspect > 1 && shownAt(suspect - 1) <= MAX_SHOWN) suspect--
  const line = byFamily.map((one, index) => {
    const { recall, alarms, named, shown } = reachOf(one, points, { leak: LEAK, suspect })
    return `${families[index]?.name} ${percent(recall)}/${percent(alarms)}/${percent(named)}/${shown.toFixed(2)}`
  })
  console.log(`${mode}, suspect from ${suspect}: ${line.join('  ')}`)
  points.set('leak', LEAK)
  points.set('suspect', suspect)
  return points
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      first: { type: 'string', default: '1000' },
      cases: { type: 'string', default: '150' },
      workers: { type: 'string', default: '2' },
      rows: { type: 'string' },
    },
  })
  const seen: Seen[] = []
  if (values.rows !== undefined && existsSync(values.rows)) {
    for (const line of readFileSync(values.rows, 'utf8').split('\n')) if (line !== '') seen.push(...JSON.parse(line))
  } else {
    const jobs = Array.from({ length: Number(values.cases) }, (_, index) =>
      families.map(({ name }, place) => ({ family: name, seed: Number(values.first) + place * 2000 + index })),
    ).flat()
    if (values.rows !== undefined) writeFileSync(values.rows, '')
    await inWorkers<readonly Seen[]>(import.meta.url, { jobs, workers: Number(values.workers) }, (answer) => {
      seen.push(...answer)
      if (values.rows !== undefined) appendFileSync(values.rows, `${JSON.stringify(answer)}\n`)
    })
  }
  const cards = cardModes.map((mode) =>
    fitMode(
      mode,
      seen.filter((one) => cardModeOf(one.mode) === mode),
    ),
  )
  console.log(`\n// ${cardModes.join(', ')}`)
  for (const name of pointNames) {
    if (!cards.some((card) => card.has(name))) continue
    console.log(`  ${name}: [${cards.map((card) => card.get(name) ?? 0).join(', ')}],`)
  }
}

if (!workAsWorker(collect)) await main()
