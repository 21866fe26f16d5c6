import { grouped } from '../core/phrase.ts'
import { visible } from './encode.ts'

/**
 * A drawing as data, so that the report writes it as text and the page's script builds it as elements. Names are ours;
 * texts and attributes may hold anything.
 */
export interface SvgNode {
  readonly name: 'svg' | 'path' | 'line' | 'text' | 'title'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

/** One line of a chart: a row in a leg. */
export interface Curve {
  readonly name: string
  /** Iterations done at each value. */
  readonly times: readonly number[]
  readonly values: readonly number[]
  /** Drawn above the others and strong. */
  readonly chosen: boolean
}

export interface ChartText {
  /** Label of the picture for assistive technology. */
  readonly title: string
  /** Unit of the horizontal axis. */
  readonly unit: string
  readonly format: (value: number) => string
}

export const CHART = { width: 640, height: 210, left: 68, right: 14, top: 12, bottom: 34 } as const

/** Curves over the iterations, all on one scale. */
export const drawChart = (curves: readonly Curve[], { title, unit, format }: ChartText): SvgNode => {
  const scale = scaleOf(curves)
  const { width, height, left, right, bottom } = CHART
  const floor = height - bottom
  const times = ticksOf(scale.first, scale.last, 5).filter((time) => time >= scale.first && time <= scale.last)
  const rules = scale.levels.flatMap((level) => [
    node('line', { class: 'rule', x1: left, x2: width - right, y1: scale.y(level), y2: scale.y(level) }),
    node('text', { class: 'level', x: left - 8, y: scale.y(level) + 4, 'text-anchor': 'end' }, [format(level)]),
  ])
  const marks = times.map((time) =>
    node('text', { class: 'time', x: scale.x(time), y: floor + 17, 'text-anchor': anchorOf(time, scale) }, [
      formatTime(time),
    ]),
  )
  const lines = [...curves]
    .sort((one, other) => Number(one.chosen) - Number(other.chosen))
    .map((curve) =>
      node('path', { class: curve.chosen ? 'curve chosen' : 'curve', d: pathOf(curve, scale) }, [
        node('title', {}, [visible(curve.name)]),
      ]),
    )
  return node('svg', { class: 'chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, [
    ...rules,
    node('line', { class: 'axis', x1: left, x2: width - right, y1: floor, y2: floor }),
    ...marks,
    node('text', { class: 'unit', x: width - right, y: height - 3, 'text-anchor': 'end' }, [unit]),
    ...lines,
  ])
}

/** Coordinates of iterations and values in the drawing. */
export interface Scale {
  readonly first: number
  readonly last: number
  /** Values with a rule across the chart, all of them between its bottom and its top. */
  readonly levels: readonly number[]
  readonly x: (time: number) => number
  readonly y: (value: number) => number
}

export const scaleOf = (curves: readonly Curve[]): Scale => {
  const [first, last] = extentOf(curves.map(({ times }) => times))
  const [least, most] = extentOf(curves.map(({ values }) => values))
  const levels = ticksOf(least, most === least ? least + 1 : most, 4)
  const low = Math.min(least, levels[0] ?? least)
  const high = Math.max(most, levels.at(-1) ?? most)
  const { width, height, left, right, top, bottom } = CHART
  const across = (width - left - right) / Math.max(last - first, 1e-9)
  const up = (height - top - bottom) / Math.max(high - low, 1e-9)
  return {
    first,
    last,
    levels,
    x: (time) => round(left + (time - first) * across),
    y: (value) => round(height - bottom - (value - low) * up),
  }
}

/** `Proc, nonpaged: 1 → 12,980 in 11 snapshots; …`: a chart in words. */
export const describeCurves = (what: string, curves: readonly Curve[], format: (value: number) => string): string => {
  const told = curves.slice(0, 6).map(({ name, values }) => {
    const [from = 0, to = 0] = [values[0], values.at(-1)]
    return `${name} ${format(from)} to ${format(to)}`
  })
  const more = curves.length > told.length ? `; and ${curves.length - told.length} more` : ''
  return visible(`${what}: ${told.join('; ')}${more}`)
}

const node = (
  name: SvgNode['name'],
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode => ({
  name,
  attributes,
  children,
})

const extentOf = (lists: readonly (readonly number[])[]): readonly [number, number] => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const list of lists) {
    for (const value of list) {
      least = Math.min(least, value)
      most = Math.max(most, value)
    }
  }
  return least <= most ? [least, most] : [0, 0]
}

/** Round figures that cover the values: steps of 1, 2 or 5 times a power of ten. */
const ticksOf = (low: number, high: number, wanted: number): readonly number[] => {
  const rough = (high - low) / wanted
  if (!(rough > 0)) return [low]
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, (STEPS.find((factor) => factor * power >= rough) ?? 10) * power)
  const ticks: number[] = []
  for (let at = Math.floor(low / step); at <= Math.ceil(high / step); at++) ticks.push(at * step)
  return ticks
}

const STEPS = [1, 2, 5, 10]

const anchorOf = (time: number, { first, last }: Scale): string => {
  if (time <= first) return 'start'
  return time >= last ? 'end' : 'middle'
}

const formatTime = (time: number): string => grouped(Math.round(time))

const pathOf = ({ times, values }: Curve, { x, y }: Scale): string =>
  values.map((value, index) => `${index === 0 ? 'M' : 'L'}${x(times[index] ?? 0)} ${y(value)}`).join('')

const round = (value: number): number => Math.round(value * 10) / 10
