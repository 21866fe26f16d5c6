/*
 * The rows of all legs as bytes, and back: what report.html carries and its script reads. Columns instead of rows, each value
 * as its difference from what its neighbours foretell, small numbers in one byte: 36,600 rows take some 150 KB once deflated.
 */

/** Each figure of a row; NaN where it is unknown. In this order they are written, since later ones are foretold from earlier ones. */
export const FIGURES = ['after', 'bytesAfter', 'before', 'bytesBefore', 'allocated', 'freed', 'settled'] as const
export type Figure = (typeof FIGURES)[number]

/** Rows ordered by key, then by leg, each pair once. */
export interface RowColumns {
  /** Place of the tag in the dictionary times two, one more for paged pool. */
  readonly keys: Uint32Array
  /** Place of the leg in the list of legs. */
  readonly legs: Uint32Array
  readonly figures: Readonly<Record<Figure, Float64Array>>
}

/** One row at the snapshots of its leg that are drawn. */
export interface RowCurve {
  /** Place of the row in `RowColumns`. */
  readonly row: number
  readonly outstanding: Float64Array
  readonly bytes: Float64Array
}

export const emptyColumns = (count: number): RowColumns => {
  const column = (): Float64Array => new Float64Array(count)
  return {
    keys: new Uint32Array(count),
    legs: new Uint32Array(count),
    figures: {
      after: column(),
      bytesAfter: column(),
      before: column(),
      bytesBefore: column(),
      allocated: column(),
      freed: column(),
      settled: column(),
    },
  }
}

export const encodeRows = ({ keys, legs, figures }: RowColumns): Uint8Array => {
  const out: number[] = []
  writeNumber(out, keys.length)
  for (const [row, key] of keys.entries()) writeNumber(out, key - (keys[row - 1] ?? 0))
  for (const [row, leg] of legs.entries()) writeNumber(out, leg - legForetold(keys, legs, row))
  for (const figure of FIGURES) {
    const values = figures[figure]
    const foretell = foretellers[figure]
    for (const [row, value] of values.entries()) writeNumber(out, value - foretold(foretell, keys, figures, row))
  }
  return Uint8Array.from(out)
}

export const decodeRows = (reader: NumberReader): RowColumns => {
  const count = reader.next()
  const columns = emptyColumns(count)
  const { keys, legs, figures } = columns
  for (let row = 0; row < count; row++) keys[row] = reader.next() + (keys[row - 1] ?? 0)
  for (let row = 0; row < count; row++) legs[row] = reader.next() + legForetold(keys, legs, row)
  for (const figure of FIGURES) {
    const values = figures[figure]
    const foretell = foretellers[figure]
    for (let row = 0; row < count; row++) values[row] = reader.next() + foretold(foretell, keys, figures, row)
  }
  return columns
}

export const encodeCurves = (curves: readonly RowCurve[]): Uint8Array => {
  const out: number[] = []
  writeNumber(out, curves.length)
  for (const [index, { row, outstanding, bytes }] of curves.entries()) {
    writeNumber(out, row - (curves[index - 1]?.row ?? 0))
    writeNumber(out, outstanding.length)
    for (const [at, value] of outstanding.entries()) writeNumber(out, value - known(outstanding[at - 1]))
    for (const [at, value] of bytes.entries()) writeNumber(out, value - bytesForetold(outstanding, bytes, at))
  }
  return Uint8Array.from(out)
}

export const decodeCurves = (reader: NumberReader): readonly RowCurve[] => {
  const count = reader.next()
  const curves: RowCurve[] = []
  for (let index = 0; index < count; index++) {
    const row = reader.next() + (curves[index - 1]?.row ?? 0)
    const length = reader.next()
    const [outstanding, bytes] = [new Float64Array(length), new Float64Array(length)]
    for (let at = 0; at < length; at++) outstanding[at] = reader.next() + known(outstanding[at - 1])
    for (let at = 0; at < length; at++) bytes[at] = reader.next() + bytesForetold(outstanding, bytes, at)
    curves.push({ row, outstanding, bytes })
  }
  return curves
}

/** Reads one number after the other. */
export interface NumberReader {
  readonly next: () => number
}

export const readerOf = (bytes: Uint8Array): NumberReader => {
  let at = 0
  const next = (): number => {
    const first = bytes[at++] ?? UNKNOWN
    if (first === UNKNOWN) return Number.NaN
    let value = first & 0x3f
    let scale = 64
    for (let last = first; last >= 0x80; scale *= 128) {
      last = bytes[at++] ?? 0
      value += (last & 0x7f) * scale
    }
    return (first & 0x40) === 0 ? value : -value
  }
  return { next }
}

/** Minus zero, which no whole number needs. */
const UNKNOWN = 0x40

/**
 * A whole number of up to 53 bits: six bits and the sign (0x40) in the first byte, seven in each that follows, the lowest
 * first; 0x80 says that one follows. NaN, the unknown, is one byte.
 */
const writeNumber = (out: number[], value: number): void => {
  if (Number.isNaN(value)) {
    out.push(UNKNOWN)
    return
  }
  let rest = Math.abs(value)
  const sign = value < 0 ? 0x40 : 0
  let low = rest % 64
  rest = (rest - low) / 64
  out.push((rest > 0 ? 0x80 : 0) | sign | low)
  while (rest > 0) {
    low = rest % 128
    rest = (rest - low) / 128
    out.push((rest > 0 ? 0x80 : 0) | low)
  }
}

type Figures = RowColumns['figures']

/** What a figure likely is: `row` is the row, `above` the same tag and pool in the leg before, -1 where there is none. */
type Foretell = (figures: Figures, row: number, above: number) => number

const foretellers: Readonly<Record<Figure, Foretell>> = {
  after: ({ after }, _, above) => known(after[above]),
  bytesAfter: ({ after, bytesAfter }, row, above) =>
    known(after[row]) * sizeOf(known(bytesAfter[above]), known(after[above])),
  before: ({ after }, row) => known(after[row]),
  bytesBefore: ({ after, bytesAfter, before }, row) => {
    const [is, bytes] = [known(after[row]), known(bytesAfter[row])]
    return bytes + (known(before[row]) - is) * sizeOf(bytes, is)
  },
  allocated: ({ allocated }, _, above) => known(allocated[above]),
  freed: ({ allocated, after, before }, row) => known(allocated[row]) - known(after[row]) + known(before[row]),
  settled: ({ after }, row) => known(after[row]),
}

const foretold = (foretell: Foretell, keys: Uint32Array, figures: Figures, row: number): number =>
  whole(foretell(figures, row, keys[row] === keys[row - 1] ? row - 1 : -1))

const legForetold = (keys: Uint32Array, legs: Uint32Array, row: number): number =>
  keys[row] === keys[row - 1] ? (legs[row - 1] ?? 0) + 1 : 0

const bytesForetold = (outstanding: Float64Array, bytes: Float64Array, at: number): number => {
  const [was, is] = [known(outstanding[at - 1]), known(outstanding[at])]
  const before = known(bytes[at - 1])
  return whole(before + (is - was) * sizeOf(before, was))
}

const known = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? 0 : value)

/** Bytes of one allocation; nothing where nothing is outstanding. */
const sizeOf = (bytes: number, outstanding: number): number => (outstanding > 0 ? bytes / outstanding : 0)

/** Far from where numbers lose their last digit, so that a difference from it is exact. */
const MOST = 2 ** 52

const whole = (value: number): number => Math.max(-MOST, Math.min(MOST, Math.round(value)))
