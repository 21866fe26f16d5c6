import { describe, expect, test } from 'vitest'
import { assignLegs, legOf } from '../../src/core/leg-files.ts'
import type { Leg } from '../../src/core/pair.ts'
import { problem } from '../../src/core/problem.ts'
import type { VerifierOutput } from '../../src/core/verifier-output.ts'
import { snapshot } from '../snapshot.ts'

const at = (source: string) => snapshot('Proc paged 1 0 64', { source })
const output = (source: string): VerifierOutput => ({ source, line: 1, takenAt: null, drivers: [] })
const legNamed = (name: string, changes: Partial<Leg> = {}): Leg => ({
  name,
  snapshots: 2,
  before: at(`${name}-before.txt`),
  after: at(`${name}-after.txt`),
  series: [at(`${name}-before.txt`), at(`${name}-after.txt`)],
  settled: null,
  control: null,
  drivers: { before: null, after: null },
  ...changes,
})

describe('the leg of a file', () => {
  const legs = [
    legNamed('x64/m1'),
    legNamed('x64/m2', {
      settled: at('rest.txt'),
      beforeWarm: at('cold.txt'),
      control: { before: at('idle-1.txt'), after: at('idle-2.txt') },
      drivers: { before: output('verifier-1.txt'), after: output('verifier-2.txt') },
      series: [at('one.txt'), at('two.txt')],
      after: at('two.txt'),
    }),
    legNamed('arm64'),
    legNamed('x64e'),
  ]

  test.each<[string, string, string, string]>([
    ['of one of its machines', 'x64', 'x64/m1-before.txt', 'x64/m1'],
    ['of another', 'x64', 'two.txt', 'x64/m2'],
    ['of the dump at rest', 'x64', 'rest.txt', 'x64/m2'],
    ['of the dump before the driver warmed up', 'x64', 'cold.txt', 'x64/m2'],
    ['of either end of the control interval', 'x64', 'idle-1.txt', 'x64/m2'],
    ['of the other end', 'x64', 'idle-2.txt', 'x64/m2'],
    ['of what Driver Verifier counted before', 'x64', 'verifier-1.txt', 'x64/m2'],
    ['and after', 'x64', 'verifier-2.txt', 'x64/m2'],
    ['of a dump on the way', 'x64', 'one.txt', 'x64/m2'],
    ['of a leg of that very name', 'arm64', 'arm64-after.txt', 'arm64'],
    ['of no leg that was named: where its name tells it', '', 'two.txt', 'x64/m2'],
    ['not of a leg whose name begins with its name', 'x64', 'x64e-after.txt', 'x64'],
    ['of another leg', 'arm64', 'two.txt', 'arm64'],
    ['of a file that made no leg', 'x64', 'lost.txt', 'x64'],
    ['of a file that made no leg, of no named one', '', 'lost.txt', ''],
  ])('%s', (_, leg, source, expected) => {
    expect(legOf({ leg, source }, legs)).toBe(expected)
  })

  test('is that of a problem with it, unless the problem names its own', () => {
    const problems = [
      problem('BASELINE_UNREADABLE', { source: 'two.txt' }),
      problem('BASELINE_UNREADABLE', { source: 'two.txt', leg: 'arm64' }),
      problem('BASELINE_UNREADABLE', { source: 'elsewhere.txt' }),
    ]
    const files = [{ leg: 'x64', source: 'two.txt' }]
    expect(assignLegs(problems, files, legs).map(({ leg }) => leg)).toEqual(['x64/m2', 'arm64', null])
  })
})
