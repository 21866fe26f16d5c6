import { expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { wholeMachine, wholeMachineLater } from '../made-dumps.ts'

test('tens of thousands of patterns cost little more than one, and the first absent ones are listed', () => {
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
