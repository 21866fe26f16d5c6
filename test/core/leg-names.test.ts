import { expect, test } from 'vitest'
import { withShownNames } from '../../src/core/leg-names.ts'
import { pair } from '../../src/core/pair.ts'
import { defaultPolicy, type PolicyException } from '../../src/core/policy.ts'
import { snapshot } from '../snapshot.ts'

const legsOf = (...names: readonly string[]) =>
  pair(
    names.flatMap((name) =>
      (['before', 'after'] as const).map((side) => ({
        leg: '',
        side,
        snapshots: [snapshot('Proc nonpaged 5 1 640', { source: `${side}/${name}.csv` })],
        drivers: [],
      })),
    ),
  ).legs

const exception = (...legs: readonly string[]): PolicyException => ({
  ...{ tag: 'Proc', pool: null, legs, maxGrowthCount: null },
  ...{ reason: 'known', owner: 'me', expires: '2027-01-31' },
})

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['names in full', ['w11-x64', 'w11-arm64'], ['w11-x64', 'w11-arm64'], ['x64', 'arm64']],
  ['names as they are shown', ['w11-x64', 'w11-arm64'], ['x64', 'arm64'], ['x64', 'arm64']],
  ['names that share no word', ['w10', 'w11-x64'], ['w10', 'w11-x64'], ['w10', 'w11-x64']],
  ['a leg that is not there', ['w11-x64', 'w11-arm64'], ['w10'], ['w10']],
])('legs of the policy: %s', (_, there, legs, shown) => {
  expect(withShownNames({ ...defaultPolicy, legs }, legsOf(...there)).legs).toEqual(shown)
})

test.each<[string, readonly string[], readonly string[]]>([
  ['a pattern of names in full', ['w11-*'], ['w11-*', 'arm64', 'x64']],
  ['one of them', ['w11-x64'], ['w11-x64', 'x64']],
  ['another leg', ['w10-*'], ['w10-*']],
  ['every leg', [], []],
])('legs of an exception: %s', (_, legs, shown) => {
  const policy = { ...defaultPolicy, exceptions: [exception(...legs)] }
  expect(withShownNames(policy, legsOf('w11-x64', 'w11-arm64')).exceptions[0]?.legs).toEqual(shown)
})
