import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHART, drawChart, type SvgNode } from '../../src/report/chart.ts'

const rulesOf = (drawing: SvgNode): readonly number[] =>
  drawing.children.flatMap((child) =>
    typeof child === 'string' || child.attributes.class !== 'rule' ? [] : [Number(child.attributes.y1)],
  )

test('every rule stands within the chart, whatever the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 20 }), (values) => {
      const curve = { name: 'Proc', chosen: true, times: values.map((_, index) => index), values }
      const rules = rulesOf(drawChart([curve], { title: '', unit: 'iterations', format: String }))
      expect(rules.length).toBeGreaterThan(1)
      expect(Math.min(...rules)).toBeGreaterThanOrEqual(CHART.top)
      expect(Math.max(...rules)).toBeLessThanOrEqual(CHART.height - CHART.bottom)
    }),
  )
})
