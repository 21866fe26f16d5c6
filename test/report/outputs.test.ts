import { expect, test } from 'vitest'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { toOutputs } from '../../src/report/outputs.ts'
import { dumpOf } from '../dump.ts'

const at = (leg: string, side: 'before' | 'after', bytes: number): Dump =>
  dumpOf(side, `Drsd nonpaged ${bytes} 0 ${bytes}`, { leg })

const pair = (leg: string, growth: number): readonly Dump[] => [
  at(leg, 'before', 1000),
  at(leg, 'after', 1000 + growth),
]

const growth = (dumps: readonly Dump[]): string | undefined => {
  const analysis = analyze(dumps, defaultPolicy)
  return toOutputs(analysis, gate(analysis))['growth-nonpaged-bytes']
}

test('the growth of a pool is the sum of all legs, and not known where that of one is not', () => {
  expect(growth(pair('x64', 64))).toBe('64')
  expect(growth([...pair('x64', 64), ...pair('arm64', 32)])).toBe('96')
  expect(growth([...pair('x64', 64), at('arm64', 'after', 1000)])).toBe('')
  expect(growth([])).toBe('')
})
