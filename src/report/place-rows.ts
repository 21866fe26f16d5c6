import type { AnalyzedLeg } from '../core/analyze.ts'
import type { Growth } from '../core/diff.ts'
import type { PoolTag } from '../core/pool.ts'
import { byText } from '../core/stage.ts'
import { type Figures, figuresOf, type RowColumns } from './row-columns.ts'

/** The rows of all legs as columns: by tag, pool and leg. */
export interface PlacedRows {
  /** In the order of their bytes. */
  readonly tags: readonly PoolTag[]
  readonly columns: RowColumns
  /** The place of each row of a leg, in the leg's own order. */
  readonly placesOf: (leg: number) => Uint32Array
  /** The place of a row of a leg by that leg's name; undefined where the leg has no such row. */
  readonly placeOf: (leg: string, row: Pick<Growth, 'tag' | 'pool'>) => number | undefined
}

/** 256 legs have 780,000 rows: they are counted into their places, since to sort that many objects takes seconds. */
export const placeRows = (legs: readonly Pick<AnalyzedLeg, 'name' | 'growths'>[]): PlacedRows => {
  const tags = [...new Set(legs.flatMap(({ growths }) => growths.map(({ tag }) => tag)))].sort(byText)
  const ranks = new Map(tags.map((tag, rank) => [tag, rank]))
  const keyOf = ({ tag, pool }: Pick<Growth, 'tag' | 'pool'>): number =>
    (ranks.get(tag) ?? 0) * 2 + Number(pool === 'paged')
  const starts = startsOf(legs, tags.length * 2, keyOf)

  const count = starts.at(-1) ?? 0
  const next = starts.slice()
  const [keys, legsOfRows] = [new Uint32Array(count), new Uint32Array(count)]
  const figures = figuresOf(() => new Float64Array(count))
  const places = legs.map(({ growths }, leg) => {
    const placesOfLeg = new Uint32Array(growths.length)
    for (const [index, row] of growths.entries()) {
      const key = keyOf(row)
      const place = next[key] ?? 0
      next[key] = place + 1
      placesOfLeg[index] = place
      keys[place] = key
      legsOfRows[place] = leg
      putFigures(figures, place, row)
    }
    return placesOfLeg
  })
  const legOf = new Map(legs.map(({ name }, leg) => [name, leg]))
  const placeOf: PlacedRows['placeOf'] = (name, row) => {
    if (!ranks.has(row.tag)) return undefined
    const [leg, key] = [legOf.get(name) ?? -1, keyOf(row)]
    const found = legsOfRows.subarray(starts[key], starts[key + 1]).indexOf(leg)
    return found < 0 ? undefined : (starts[key] ?? 0) + found
  }
  return {
    tags,
    columns: { keys, legs: legsOfRows, figures },
    placesOf: (leg) => places[leg] ?? new Uint32Array(),
    placeOf,
  }
}

/** Place of the first row of each key, and behind the last one the number of all rows. */
const startsOf = (
  legs: readonly Pick<AnalyzedLeg, 'growths'>[],
  keys: number,
  keyOf: (row: Growth) => number,
): Uint32Array => {
  const starts = new Uint32Array(keys + 1)
  for (const { growths } of legs) {
    for (const row of growths) starts[keyOf(row) + 1] = (starts[keyOf(row) + 1] ?? 0) + 1
  }
  for (let key = 1; key <= keys; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0)
  return starts
}

/** By name, not in a loop over the figures: it runs for each row. */
const putFigures = (figures: Figures<Float64Array>, place: number, row: Growth): void => {
  const { before, after, allocated, freed, settled } = row
  figures.after[place] = after?.outstanding ?? Number.NaN
  figures.bytesAfter[place] = after?.bytes ?? Number.NaN
  figures.before[place] = before?.outstanding ?? Number.NaN
  figures.bytesBefore[place] = before?.bytes ?? Number.NaN
  figures.allocated[place] = allocated ?? Number.NaN
  figures.freed[place] = freed ?? Number.NaN
  figures.settled[place] = settled ?? Number.NaN
}
