import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHART, type ChartText, type Curve, drawChart, type SvgNode, scaleOf } from '../../src/report/chart.ts'

const rulesOf = (drawing: SvgNode): readonly number[] =>
  drawing.children.flatMap((child) =>
    typeof child === 'string' || child.attributes.class !== 'rule' ? [] : [Number(child.attributes.y1)],
  )

test('every rule stands within the chart, whatever the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 20 }), (values) => {
      const times = values.map((_, index) => index)
      const curve = { name: 'Proc', chosen: true, times, values, settled: 7000, control: [-7000, 3] } as const
      const rules = rulesOf(drawChart([curve], { title: '', unit: 'iterations', format: String, range: null }))
      expect(rules.length).toBeGreaterThan(1)
      expect(Math.min(...rules)).toBeGreaterThanOrEqual(CHART.top)
      expect(Math.max(...rules)).toBeLessThanOrEqual(CHART.height - CHART.bottom)
    }),
  )
})

const curve = (more: Partial<Curve>): Curve => ({
  name: 'Proc',
  chosen: true,
  times: [0, 50, 100],
  values: [0, 50, 100],
  settled: null,
  control: null,
  ...more,
})
const draw = (one: Curve, range: ChartText['range'] = null): string =>
  JSON.stringify(drawChart([one], { title: '', unit: 'iterations', format: String, range }))

test('the control interval stands before the test, and the snapshot at rest behind it', () => {
  const { control, rest, x } = scaleOf([curve({ control: [5, 6], settled: 90 })])
  expect(control?.[0]).toBeLessThan(control?.[1] ?? 0)
  expect(control?.[1]).toBeLessThan(x(0))
  expect(rest).toBeGreaterThan(x(100))
  const drawing = draw(curve({ control: [5, 6], settled: 90 }))
  expect([drawing.includes('at rest'), drawing.includes('"control"')]).toEqual([true, true])
  expect(draw(curve({}))).not.toMatch(/at rest|"control"/)
})

test('a part of the test is drawn over the whole width, on a scale of its own', () => {
  const whole = scaleOf([curve({})])
  const part = scaleOf([curve({ settled: 9000 })], [50, 100])
  expect([part.x(50), part.x(100)]).toEqual([whole.x(0), whole.x(100)])
  expect(part.rest).toBeNull()
  expect(Math.max(...part.levels)).toBeLessThanOrEqual(120)
  expect(draw(curve({ settled: 9000 }), [50, 100])).not.toContain('at rest')
})
