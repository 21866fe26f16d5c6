import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { patternIndex, tagPattern } from '../../src/core/tag-pattern.ts'
import { wholeMachine, wholeMachineLater } from '../made-dumps.ts'

const tag = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '?', '\\', '.'), minLength: 4, maxLength: 4 })
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '?', '*', '\0', '.'), maxLength: 6 })

test('an index of patterns names those that match one by one', () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 8 }), tag, (patterns, one) => {
      const alone = patterns.flatMap((each, place) => (tagPattern(each)(one) ? [place] : []))
      const placesOf = patternIndex(patterns)
      expect([placesOf(one), placesOf(one)]).toEqual([alone, alone])
    }),
    { numRuns: 500 },
  )
})

test('tens of thousands of patterns cost little more than one, and the first absent ones are listed', {
  tags: ['slow'],
}, () => {
  const patterns = Array.from({ length: 40_000 }, (_, index) => `Q${index.toString(36).padStart(3, '0').slice(-3)}`)
  const limits = patterns.map((one) => ({
    ...{ tag: `${one.slice(0, 3)}?`, pool: null },
    ...{ maxGrowthBytes: 1, maxGrowthCount: null, maxGrowthPercent: null },
  }))
  const dumps = [
    { leg: '', side: 'before', source: 'b.csv', bytes: Buffer.from(wholeMachine, 'latin1'), named: true },
    { leg: '', side: 'after', source: 'a.csv', bytes: Buffer.from(wholeMachineLater, 'latin1'), named: true },
  ] as const
  const start = process.cpuUsage()
  const { problems } = analyze(dumps, { ...defaultPolicy, driverTags: patterns, ignoreTags: patterns, limits })
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000)
  for (const code of ['DRIVER_TAG_ABSENT', 'LIMIT_TAG_ABSENT']) {
    const said = problems.filter((found) => found.code === code).map(({ detail }) => toPlain(detail))
    expect(said).toHaveLength(21)
    expect(said.at(-1)).toMatch(/^[\d,]+ more$/)
  }
})
