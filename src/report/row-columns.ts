/*
 * The rows of all legs as columns of JSON, and back: what report.html carries deflated, and its script reads. Figures
 * that are near each other are written as their difference, which deflates well.
 */

/** Each figure of a row; NaN where it is unknown. */
export const FIGURES = ['after', 'bytesAfter', 'before', 'bytesBefore', 'allocated', 'freed', 'settled'] as const
export type Figure = (typeof FIGURES)[number]
export type Figures<Value> = Readonly<Record<Figure, Value>>

/** Rows ordered by key, then by leg, each pair once. */
export interface RowColumns {
  /** Place of the tag in the dictionary times two, one more for paged pool. */
  readonly keys: Column
  /** Place of the leg in the list of legs. */
  readonly legs: Column
  readonly figures: Figures<Column>
}

export type Column = readonly number[] | Uint32Array | Float64Array

/** Columns as they are written; null where a figure is unknown. */
export interface WrittenColumns {
  readonly keys: readonly number[]
  readonly legs: readonly number[]
  readonly figures: Figures<readonly (number | null)[]>
}

/** One row at the snapshots of its leg that are drawn; written, each value is its difference from the one before. */
export interface RowCurve {
  /** Place of the row in `RowColumns`. */
  readonly row: number
  readonly outstanding: readonly number[]
  readonly bytes: readonly number[]
  /** At the ends of the control interval, as they are; absent where none was taken. */
  readonly control?: ControlEnds
}

export interface ControlEnds {
  readonly outstanding: readonly [number, number]
  readonly bytes: readonly [number, number]
}

export const writeColumns = ({ keys, legs, figures }: RowColumns): WrittenColumns => {
  const write = (figure: Figure) => (value: number, row: number) =>
    Number.isNaN(value) ? null : value - neighbourOf(figures, figure, row)
  return {
    keys: stepsOf(keys),
    legs: Array.from(legs),
    figures: figuresOf((figure) => Array.from(figures[figure], write(figure))),
  }
}

export const readColumns = ({ keys, legs, figures: written }: WrittenColumns): RowColumns => {
  const figures = figuresOf((figure) => written[figure].map((value) => value ?? Number.NaN))
  // In the order of FIGURES, a neighbour is read before the figures that are written by it.
  for (const figure of FIGURES) {
    for (const [row, value] of figures[figure].entries()) {
      figures[figure][row] = value + neighbourOf(figures, figure, row)
    }
  }
  return { keys: sumsOf(keys), legs, figures }
}

export const writeCurve = ({ outstanding, bytes, ...rest }: RowCurve): RowCurve => ({
  ...rest,
  outstanding: stepsOf(outstanding),
  bytes: stepsOf(bytes),
})

export const readCurve = ({ outstanding, bytes, ...rest }: RowCurve): RowCurve => ({
  ...rest,
  outstanding: sumsOf(outstanding),
  bytes: sumsOf(bytes),
})

/** Each figure has a value of its own. */
export const figuresOf = <Value>(make: (figure: Figure) => Value): Figures<Value> =>
  // The entries are those of FIGURES, all of them.
  Object.fromEntries(FIGURES.map((figure) => [figure, make(figure)])) as Figures<Value>

/** Figures that are written as the difference from another one. */
const NEIGHBOURS: Partial<Figures<Figure>> = {
  before: 'after',
  bytesBefore: 'bytesAfter',
  freed: 'allocated',
  settled: 'after',
}

/** 0 for a figure without a neighbour, and where its neighbour is unknown. */
const neighbourOf = (figures: RowColumns['figures'], figure: Figure, row: number): number => {
  const neighbour = NEIGHBOURS[figure]
  return neighbour === undefined ? 0 : figures[neighbour][row] || 0
}

/** `[5, 7, 7]` → `[5, 2, 0]` */
const stepsOf = (values: Column): readonly number[] =>
  Array.from(values, (value, index) => value - (values[index - 1] ?? 0))

const sumsOf = (steps: readonly number[]): readonly number[] => {
  let sum = 0
  return steps.map((step) => {
    sum += step
    return sum
  })
}
