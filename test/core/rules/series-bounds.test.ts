import { describe, expect, test } from 'vitest'
import { diff } from '../../../src/core/diff.ts'
import { shapeOf } from '../../../src/core/rules/shape.ts'
import { dispersionOf, lineBits } from '../../../src/core/rules/steps.ts'
import { trendZ } from '../../../src/core/rules/trend.ts'
import { snapshot } from '../../snapshot.ts'
import { type Given, type RowSpec, rowsOf, said, saidOfSeries } from './said.ts'

/* What the rules of a series say on either side of each of their bounds: shape, steps, trend, alike, bytes, first use. */

const places = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
const line = (from: number, each: number, count = 21): readonly number[] => places(count).map((at) => from + each * at)
const repeated = (count: number, step: number): readonly number[] => places(count).map(() => step)

/** Levels that grow by these steps. */
const grown = (from: number, ...steps: readonly number[]): readonly number[] => {
  const levels = [from]
  for (const step of steps) levels.push((levels.at(-1) ?? 0) + step)
  return levels
}

/** Levels after warm-up: a quarter of the time before them, the row does not move. */
const late = (...levels: readonly number[]): readonly number[] => {
  const still = places(levels.length).find((count) => count * 4 >= levels.length + count - 1) ?? 0
  return [...repeated(still, levels[0] ?? 0), ...levels]
}

const zzzz = (values: readonly number[], more: Partial<RowSpec> = {}) => ({ Zzzz: { values, ...more } })

describe('shape', () => {
  const shape = (values: readonly number[]) => shapeOf(values, places(values.length))

  test.each<[string, readonly number[], string]>([
    ['shapeEvenly', line(100, 50), 'grows evenly through the whole test'],
    ['shapeSteadily', late(...grown(0, 40, 40, 40, 10, 10, 10, 40, 40, 40)), 'grows in every quarter of the test'],
    ['shapeUnclear', late(0, 30, 10, 20, 50, 40, 60), 'grows in no clear way'],
    ['shapeJump', late(...grown(0, 10, 60, 20, 10)), 'grew in one jump'],
    ['shapeFlat', late(...grown(0, 100, 70, 40)), 'grows less and less, as what fills up does'],
    [
      'shapeFlat',
      grown(100, ...repeated(5, 100), ...repeated(15, 0)),
      'grew while the test warmed up, and is flat since',
    ],
  ])('%s', (bin, values, words) => {
    expect(saidOfSeries('shape', zzzz(values))).toBe(`${bin}: Zzzz ${words}`)
  })

  test('nothing of a row that did not grow, or of a pair', () => {
    expect(saidOfSeries('shape', zzzz(line(100, 0)))).toBeNull()
    expect(saidOfSeries('shape', zzzz([100, 200, 300]))).toBeNull()
  })

  test.each<[string, readonly number[], string]>([
    ['15 % of it came after warm-up', grown(0, ...repeated(5, 170), ...repeated(15, 10)), 'flat'],
    ['15.1 % did', grown(0, ...repeated(4, 170), 169, 11, ...repeated(14, 10)), 'evenly'],
    ['what was there before the test is no growth', grown(5000, ...repeated(20, 10)), 'evenly'],
    ['one step of 60 %', late(0, 10, 70, 90, 100), 'jump'],
    ['one step of 59 %', late(0, 10, 69, 90, 100), 'evenly'],
    ['one step of 60 %, where three are all', late(0, 60, 80, 100), 'steadily'],
    ['two of 21 pairs fell', late(0, 20, 10, 40, 30, 50, 60), 'evenly'],
    ['three of 21 pairs fell', late(0, 30, 10, 20, 50, 40, 60), 'unclear'],
    ['one of four steps is none', late(0, 10, 20, 20, 30), 'unclear'],
    ['each of four steps rises', late(0, 10, 20, 21, 30), 'evenly'],
    ['the least third has a quarter of its share', late(...grown(0, 19, 18, 18, 4, 3, 3, 18, 18, 19)), 'steadily'],
    ['a block less', late(...grown(0, 19, 19, 18, 3, 3, 3, 18, 18, 19)), 'unclear'],
    ['the first third has less', late(...grown(0, 3, 3, 3, 19, 19, 18, 18, 18, 19)), 'unclear'],
    ['the last third has less', late(...grown(0, 18, 18, 19, 19, 19, 18, 3, 3, 3)), 'unclear'],
  ])('%s: %s', (_, values, expected) => {
    expect(shape(values)).toBe(expected)
  })

  test('three late snapshots show what is flat, and nothing else; two show nothing', () => {
    expect(shape([0, 300, 300, 300])).toBe('flat')
    expect(shape([0, 100, 200, 300])).toBe('unclear')
    expect(shapeOf([0, 0, 300, 300], [0, 1, 90, 100])).toBe('unclear')
    expect(shapeOf([0, 0, 0, 300], [0, 1, 2, 100])).toBe('unclear')
  })

  test.each<[string, readonly number[], string]>([
    ['half of the first third', late(...grown(0, 40, 40, 40, 30, 30, 30, 20, 20, 20)), 'steadily'],
    ['less than half', late(...grown(0, 40, 40, 40, 30, 30, 30, 20, 20, 19)), 'slowing'],
    ['less than half, within three standard deviations', late(...grown(0, 6, 6, 6, 4, 3, 3, 1, 1, 2)), 'steadily'],
    ['just three', late(...grown(0, 7, 7, 6, 4, 3, 3, 2, 2, 1)), 'steadily'],
    ['beyond three', late(...grown(0, 6, 6, 6, 4, 3, 3, 1, 1, 1)), 'slowing'],
    ['thirds of three steps in ten', late(...grown(0, 20, 20, 20, 15, 15, 15, 15, 10, 10, 9)), 'slowing'],
    ['thirds of three steps in ten, half', late(...grown(0, 20, 20, 20, 15, 15, 15, 15, 10, 10, 10)), 'evenly'],
    ['one step of three', late(...grown(0, 100, 70, 40)), 'slowing'],
    ['one step of three, half', late(...grown(0, 100, 70, 50)), 'steadily'],
  ])('the last third of the growth: %s', (_, values, expected) => {
    expect(shape(values)).toBe(expected)
  })

  test('what comes and goes between snapshots is no slowing', () => {
    const wavering = (by: number) =>
      late(...grown(0, 20, 20, 20, 15, 15, 15, 9, 9, 9).map((level, at) => level + ([0, by, -by][at % 3] ?? 0)))
    expect([shape(wavering(4)), shape(wavering(5))]).toEqual(['slowing', 'evenly'])
  })

  /** A line of 1,000 a step that sags in the middle, with what comes and goes at every other snapshot. */
  const sagging = (sag: number, waver = 0, each = 1000) =>
    shape(late(...places(21).map((at) => each * at - (sag * Math.min(at, 20 - at)) / 10 + (at % 2 === 1 ? waver : 0))))

  test.each<[number, number, string]>([
    [190, 0, 'evenly'],
    [200, 0, 'steadily'],
    [480, 200, 'evenly'],
    [490, 200, 'steadily'],
  ])('a line that sags by %i of 20,000 where %i come and go grows %s', (sag, waver, expected) => {
    expect(sagging(sag, waver)).toBe(expected)
  })

  test('little growth may stray from its line by a fifth, and no more', () => {
    // 20 blocks in all: chance alone would allow 30 %.
    expect([sagging(4, 0, 1), sagging(4.1, 0, 1)]).toEqual(['evenly', 'steadily'])
  })

  test('snapshots that lie unevenly are held against their time', () => {
    const times = [0, 10, 20, 30, 40, 70, 80, 90, 100]
    expect(
      shapeOf(
        times.map((time) => time * 9),
        times,
      ),
    ).toBe('evenly')
    expect(
      shapeOf(
        places(9).map((at) => at * 100),
        times,
      ),
    ).toBe('steadily')
  })
})

describe('steps', () => {
  // Strays from a line further and further, and comes back.
  const walk = [0, 0, 0, 0, 0, 0, 1, 2, 1, 2, 3, 4, 3, 2, 1, 0, -1, -2, -1, -1, 0]
  const walking = (each: number, by: number) => walk.map((stray, at) => 1000 + each * at + by * stray)

  test.each<[number, number, string]>([
    [70, 2, 'stepsExact: Zzzz: it returns to a straight line at each look, as chance hardly ever does'],
    [69, 2, 'stepsEven: Zzzz: it keeps closer to a straight line than chance would'],
    [47, 2, 'stepsEven: Zzzz: it keeps closer to a straight line than chance would'],
    [46, 2, 'stepsChance: Zzzz: its steps differ as chance makes them'],
    [100, 17, 'stepsChance: Zzzz: its steps differ as chance makes them'],
    [100, 18, 'stepsWild: Zzzz: its steps differ more than chance makes them'],
  ])('steps of %i that stray by %i', (each, by, expected) => {
    expect(saidOfSeries('steps', zzzz(walking(each, by)))).toBe(expected)
  })

  test.each<[string, readonly number[]]>([
    ['stands still', repeated(15, 0)],
    ['falls back by a little', repeated(15, -1)],
    ['comes and goes by little', places(15).map((at) => [0, 1, -1][at % 3] ?? 0)],
  ])('what grew before warm-up alone, and %s since, is wild', (_, steps) => {
    expect(saidOfSeries('steps', zzzz(grown(100, ...repeated(5, 100), ...steps), { freed: 50 }))).toMatch('stepsWild: ')
  })

  test('four steps after warm-up are enough, three are not', () => {
    expect(saidOfSeries('steps', zzzz(line(0, 50, 6)))).toBeNull()
    expect(saidOfSeries('steps', zzzz(line(0, 50, 7)))).toMatch('stepsExact: ')
  })

  test('nothing of a row that did not grow', () => {
    expect(saidOfSeries('steps', zzzz(line(100, 0)))).toBeNull()
  })

  test('the scatter is the variance of the steps over their mean, and twice what is in flight', () => {
    // Steps of 10, 14, 6 and 10 after warm-up: squares of 32 in all, over three.
    const values = late(0, 10, 24, 30, 40)
    expect(dispersionOf(values, places(7), 0)).toBeCloseTo(32 / 3 / 10, 12)
    expect(dispersionOf(values, places(7), 5)).toBeCloseTo(32 / 3 / 20, 12)
  })

  test('snapshots that lie unevenly are held against their share of the time', () => {
    // The line gives 10, 20, 10 and 40 of 80: steps of 12, 18, 12 and 38 stray by 2 each.
    const values = [500, 500, 500, 512, 530, 542, 580]
    expect(dispersionOf(values, [0, 10, 30, 40, 60, 70, 110], 0)).toBeCloseTo(16 / 3 / 20, 12)
    expect(lineBits(values, [0, 10, 30, 40, 60, 70, 110])).toBeCloseTo(
      // The same strays on even times.
      lineBits([500, 500, 500, 522, 540, 562, 580], places(7)),
      9,
    )
  })

  test('no line where nothing grew, or no time passed', () => {
    expect(lineBits(line(100, -1), places(21))).toBe(0)
    expect(lineBits([1, 2, 3], [5, 5, 5])).toBe(0)
    expect(dispersionOf([1, 2, 3, 4, 5], [5, 5, 5, 5, 5], 0)).toBe(Number.POSITIVE_INFINITY)
  })
})

test.each(['shape', 'steps', 'trend', 'alike', 'bytes-shape'])(
  '%s asks for a series of the row and for its times',
  (rule) => {
    const bytes = rule === 'bytes-shape'
    const later = bytes ? 'Zzzz paged 500 400 86400' : 'Zzzz paged 600 400 12800'
    const dumps = [snapshot('Zzzz paged 500 400 6400'), snapshot(later)] as const
    const outstanding = Float64Array.from(line(100, bytes ? 0 : 5))
    const series = { outstanding, bytes: Float64Array.from(line(6400, 4000)) }
    expect(said(rule, dumps, { times: places(21), change: { series } })).not.toBeNull()
    expect(said(rule, dumps, { times: places(21) })).toBeNull()
    expect(said(rule, dumps, { change: { series } })).toBeNull()
  },
)

/** Another run in which the row grew by so many. */
const runOf = (by: number) => ({
  source: 'run',
  iterations: null,
  rows: rowsOf([snapshot('Zzzz paged 100 0 6400'), snapshot(`Zzzz paged ${100 + by} ${by < 0 ? -by : 0} 6400`)]),
})
const baselineOf = (by: number) => {
  const { rows, ...run } = runOf(by)
  return [{ ...run, rows: new Map([...rows].map(([key, row]) => [key, { ...row, after: null }])) }]
}

describe('trend', () => {
  // Nothing is in flight: of `late` snapshots, each a block more, z is their span over the root of
  // 288 / (late * (late + 2)).
  test.each<[number, number, string]>([
    [6, 1, 'trend0: Zzzz: no growth along a line stands out of its scatter'],
    [7, 1, 'trend0: Zzzz grows along a line by 1 times its scatter'],
    [10, 1, 'trend0: Zzzz grows along a line by 3 times its scatter'],
    [11, 1, 'trend3: Zzzz grows along a line by 4 times its scatter'],
    [14, 1, 'trend3: Zzzz grows along a line by 6 times its scatter'],
    [15, 1, 'trend6: Zzzz grows along a line by 7 times its scatter'],
    [14, 2, 'trend6: Zzzz grows along a line by 12 times its scatter'],
    [20, 1, 'trend12: Zzzz grows along a line by 13 times its scatter'],
    [20, 2, 'trend12: Zzzz grows along a line by 26 times its scatter'],
    [21, 2, 'trend30: Zzzz grows along a line by 30 times its scatter'],
  ])('%i snapshots, %i more at each', (count, each, expected) => {
    expect(saidOfSeries('trend', zzzz(line(100, each, count)))).toBe(expected)
  })

  test('nothing of a pair, or of a row that did not grow', () => {
    expect(saidOfSeries('trend', zzzz(line(100, 9, 3)))).toBeNull()
    expect(saidOfSeries('trend', zzzz(line(100, 0)))).toBeNull()
  })

  // 20 blocks in all, of which 15 after warm-up: a standard deviation is one block.
  test.each<[string, Given, string]>([
    ['neither', {}, 'trend12: Zzzz grows along a line by 15 times its scatter'],
    [
      'a control interval of 0',
      { control: runOf(0) },
      'trend12: Zzzz grows along a line more than the control interval by 15 times its scatter',
    ],
    [
      'a control interval of 10',
      { control: runOf(10) },
      'trend6: Zzzz grows along a line more than the control interval by 8 times its scatter',
    ],
    [
      'a control interval of 16',
      { control: runOf(16) },
      'trend3: Zzzz grows along a line more than the control interval by 3 times its scatter',
    ],
    [
      'a control interval of 12',
      { control: runOf(12) },
      'trend6: Zzzz grows along a line more than the control interval by 6 times its scatter',
    ],
    [
      'a control interval of 4',
      { control: runOf(4) },
      'trend12: Zzzz grows along a line more than the control interval by 12 times its scatter',
    ],
    [
      'a control interval that shrank',
      { control: runOf(-10) },
      'trend12: Zzzz grows along a line more than the control interval by 15 times its scatter',
    ],
    ['a baseline of 10', { baseline: baselineOf(10) }, 'trend6: Zzzz grows along a line by 8 times its scatter'],
    [
      'a control interval of 10, whatever the baseline',
      { control: runOf(10), baseline: baselineOf(20) },
      'trend6: Zzzz grows along a line more than the control interval by 8 times its scatter',
    ],
    [
      'as much in the control interval',
      { control: runOf(20) },
      'trend0: Zzzz: no growth along a line stands out of its scatter',
    ],
  ])('takes off what grows anyway: %s', (_, given, expected) => {
    expect(saidOfSeries('trend', zzzz(line(100, 1)), given)).toBe(expected)
  })

  describe('against its scatter', () => {
    const rowOf = (series: readonly number[], row: string, later: string) => {
      const [growth] = diff(snapshot(row), snapshot(later))
      if (growth === undefined) throw new Error('no row')
      return { ...growth, series: { outstanding: Float64Array.from(series), bytes: new Float64Array(series.length) } }
    }
    // Late values of 0, 3, 3 and 6: a slope of 1.8, and strays of -0.3, 0.9, -0.9 and 0.3.
    const values = [0, 0, 3, 3, 6]

    test('nothing in flight', () => {
      const still = rowOf(values, 'Zzzz paged 1000 900 6400', 'Zzzz paged 1006 900 6784')
      expect(trendZ(still, places(5), 0)).toBeCloseTo((1.8 * 3) / Math.sqrt((9 * (1.8 + 8)) / 6), 12)
    })

    test('a hundred blocks in flight', () => {
      const busy = rowOf(values, 'Zzzz paged 1000 900 6400', 'Zzzz paged 2006 1900 6784')
      const prior = (4 + 100 + 0.25) / 2
      expect(trendZ(busy, places(5), 0)).toBeCloseTo((1.8 * 3) / Math.sqrt((9 * (1.8 + 4 * prior)) / 6), 12)
    })

    test('times that are no places, and growth that is expected', () => {
      const still = rowOf(values, 'Zzzz paged 1000 900 6400', 'Zzzz paged 1006 900 6784')
      const times = places(5).map((place) => place * 100)
      expect(trendZ(still, times, 4)).toBeCloseTo((1.8 * 3 - (4 * 3) / 4) / Math.sqrt((9 * (1.8 + 8)) / 6), 12)
    })

    test('two late snapshots have no line, nor has one moment', () => {
      const still = rowOf([0, 0, 200, 300], 'Zzzz paged 1000 900 6400', 'Zzzz paged 1300 900 6784')
      expect(trendZ(still, [0, 1, 90, 100], 0)).toBe(0)
      expect(trendZ(still, [0, 0, 0, 0], 0)).toBe(0)
      // Three have one.
      expect(trendZ(still, [0, 80, 90, 100], 0)).toBeGreaterThan(1)
    })
  })
})

describe('alike', () => {
  /** So many rows that grow through the whole series, none in step with another. */
  const others = (count: number, more: Partial<RowSpec> = {}) =>
    Object.fromEntries(places(count).map((at) => [`O${10 + at} `, { values: line(100, 60 + 5 * at), ...more }]))
  const caches = (count: number) =>
    Object.fromEntries(
      ['MmSt', 'NtFs', 'CM16', 'CcSc', 'EtwB', 'FMsl', 'MmCa', 'Ntff']
        .slice(0, count)
        .map((tag, at) => [tag, { values: line(100, 60 + 5 * at) }]),
    )
  const steady = zzzz(line(100, 50))

  test.each<[string, Readonly<Record<string, RowSpec>>, string]>([
    ['alone', {}, 'alikeFew: … no other row does'],
    ['beside one', others(1), 'alikeFew: … 1 other row does'],
    ['beside two', others(2), 'alikeFew: … 2 other rows do'],
    ['beside three', others(3), 'alikeFew: … 3 other rows do'],
    ['beside four', others(4), 'alikeSome: … 4 other rows do'],
    ['beside twelve', others(12), 'alikeSome: … 12 other rows do'],
    ['beside thirteen', others(13), 'alikeMany: … 13 other rows do'],
    ['beside caches', caches(5), 'alikeFew: … no other row does'],
    ['beside those that free', others(4, { freed: 1 }), 'alikeFew: … no other row does'],
    ['one of four in step', { ...others(3), Step: { values: line(900, 50) } }, 'alikeFew: … 3 other rows do'],
    [
      'a row in step that frees is none of them',
      { ...others(4), Step: { values: line(900, 50), freed: 1 } },
      'alikeSome: … 4 other rows do',
    ],
    [
      'a cache in step is none of them',
      { ...others(4), MmSt: { values: line(900, 50) } },
      'alikeSome: … 4 other rows do',
    ],
  ])('%s', (_, beside, expected) => {
    expect(saidOfSeries('alike', { ...steady, ...beside })).toBe(
      expected.replace('…', 'Zzzz grows through the whole test and is never freed;'),
    )
  })

  test.each<[string, number, string]>([
    ['three other caches', 4, 'alikeFew: … 3 other rows do'],
    ['four other caches', 5, 'alikeCaches: … 4 other rows do'],
  ])('a cache beside %s', (_, count, expected) => {
    expect(saidOfSeries('alike', { ...caches(count), ...others(13) })).toBe(
      expected.replace('…', 'MmSt grows through the whole test and is never freed;'),
    )
  })

  test.each<[string, RowSpec, boolean]>([
    ['five blocks, evenly', { values: places(21).map((at) => 100 + Math.floor(at / 4)) }, true],
    ['four blocks', { values: places(21).map((at) => 100 + Math.floor(at / 5)) }, false],
    ['in every quarter', { values: late(...grown(0, 40, 40, 40, 10, 10, 10, 40, 40, 40)) }, true],
    ['in one jump', { values: late(...grown(0, 10, 60, 20, 10)) }, false],
    ['what frees', { values: line(100, 50), freed: 1 }, false],
    ['a pair', { values: line(100, 50, 3) }, false],
  ])('%s: asked: %s', (_, row, isAsked) => {
    expect(saidOfSeries('alike', { Zzzz: row }) !== null).toBe(isAsked)
  })
})

describe('bytes of a series', () => {
  // The count comes and goes, and so do its bytes.
  const counts = places(21).map((at) => 100 + (at % 2 === 0 ? 0 : 60))
  const stray = (bytes: (at: number) => number) => {
    const size = counts.map((count, at) => 64 + bytes(at) / count)
    return saidOfSeries('bytes-shape', zzzz(counts, { size }))
  }

  test.each<[string, (at: number) => number, string | null]>([
    ['evenly', (at) => at * 4000, 'bytesEven: Zzzz: its bytes grow through the whole test'],
    [
      'in each quarter',
      (at) => at * 1000 + (at > 16 ? (at - 16) * 1500 : 0),
      'bytesEven: Zzzz: its bytes grow through the whole test',
    ],
    ['in one jump', (at) => (at > 10 ? 80_000 : 0), 'bytesUneven: Zzzz: its bytes do not grow through the whole test'],
    ['not at all', () => 0, null],
  ])('%s', (_, bytes, expected) => {
    expect(stray(bytes)).toBe(expected)
  })
})

describe('first-use', () => {
  const first = 'firstUse: Zzzz held nothing before: its first use may be all this is'
  const asked = { policy: { iterations: 1000 } }
  test.each<[string, readonly number[], string | null]>([
    ['a jump', [...repeated(11, 0), ...repeated(10, 437)], first],
    ['in no clear way', late(0, 130, 110, 120, 350, 340, 437), first],
    ['evenly', line(0, 22), null],
    ['in every quarter', late(...grown(0, 80, 80, 80, 20, 20, 20, 49, 49, 49)), null],
    ['one block was there', [1, ...repeated(10, 1), ...repeated(10, 437)], null],
    ['a whole number per iteration', [...repeated(11, 0), ...repeated(10, 1000)], null],
    ['a pair', [0, 437], first],
    ['a pair that keeps a whole number', [0, 1000], null],
  ])('%s', (_, values, expected) => {
    expect(saidOfSeries('first-use', zzzz(values), asked)).toBe(expected)
  })

  test('not of a driver tag, nor of an object', () => {
    const jump = [0, 437]
    expect(saidOfSeries('first-use', zzzz(jump), { policy: { iterations: 1000, driverTags: ['Zzz?'] } })).toBeNull()
    expect(saidOfSeries('first-use', { Toke: { values: jump } }, asked)).toBeNull()
  })
})
