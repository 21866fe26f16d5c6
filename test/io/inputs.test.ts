import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { defaultPolicy } from '../../src/core/policy.ts'
import { UserError } from '../../src/core/problem.ts'
import { matchArtifacts } from '../../src/io/dumps.ts'
import { readInputs, shape } from '../../src/io/inputs.ts'

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))

const policyOf = (name: string, value: string) =>
  readInputs({ [`INPUT_${name.toUpperCase()}`]: value }).policyOver(defaultPolicy)

describe('action.yml', () => {
  test('documents every input that is read, and no other', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(shape).sort())
  })

  test('gives no default that would hide a policy file', () => {
    const withDefault = Object.entries<{ default?: string }>(action.inputs).filter(
      ([, { default: value }]) => value !== undefined,
    )
    expect(withDefault.map(([name]) => name)).toEqual(['github-token', 'report-artifact'])
  })
})

describe('values', () => {
  test.each([
    ['max-growth-bytes', '65536', { maxGrowthBytes: 65536 }],
    ['max-growth-bytes', '64KiB', { maxGrowthBytes: 65536 }],
    ['max-growth-bytes', ' 1 MiB ', { maxGrowthBytes: 1048576 }],
    ['max-growth-bytes', '0', { maxGrowthBytes: 0 }],
    ['max-growth-percent', '2.5%', { maxGrowthPercent: 2.5 }],
    ['driver-tags', 'SEY?, Irp\nDh 1', { driverTags: ['SEY?', 'Irp', 'Dh 1'] }],
    ['driver-stopped', 'true', { driverStopped: true }],
    ['driver-stopped', 'False', { driverStopped: false }],
    ['iterations', '', { iterations: null }],
  ])('%s: %j', (name, value, expected) => {
    expect(policyOf(name, value)).toMatchObject(expected)
  })

  test.each([
    ['max-growth-bytes', '-1'],
    ['max-growth-bytes', '64KB'],
    ['max-growth-bytes', 'NaN'],
    ['max-growth-count', '1.5'],
    ['max-growth-percent', 'lots'],
    ['driver-tags', 'toolong'],
    ['driver-stopped', 'yes'],
    ['fail-on', 'Leak'],
    ['iterations', '0'],
    ['comment-key', 'a --> b'],
    ['repository', 'owner'],
    ['title', 'two\nlines'],
  ])('%s: %j is refused, by name', (name, value) => {
    expect(() => readInputs({ [`INPUT_${name.toUpperCase()}`]: value })).toThrow(UserError)
    expect(() => readInputs({ [`INPUT_${name.toUpperCase()}`]: value })).toThrow(`  ${name}: expected `)
  })
})

describe('legs', () => {
  const listed = ['pool-before', 'pool-before-win11-x64', 'other'].map((name, id) => ({ name, id, size: 1 }))
  test.each([
    ['pool-before*', ['pool-before → ', 'pool-before-win11-x64 → win11-x64']],
    ['pool-before', ['pool-before → ']],
    ['pool-*-win11-*', ['pool-before-win11-x64 → before-x64']],
    ['nothing*', []],
  ])('%s', (glob, expected) => {
    expect(matchArtifacts(glob, listed).map(({ artifact, leg }) => `${artifact.name} → ${leg}`)).toEqual(expected)
  })
})
