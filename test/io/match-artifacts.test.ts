import { describe, expect, test } from 'vitest'
import { matchArtifacts } from '../../src/io/dumps.ts'

describe('artifacts that a glob names', () => {
  const legsOf = (glob: string, ...names: readonly string[]): readonly string[] =>
    matchArtifacts(
      glob,
      names.map((name, id) => ({ id, name, size: 1 })),
    ).map(({ artifact, leg }) => `${artifact.name}: ${leg}`)

  test.each<[string, string, readonly string[]]>([
    ['pool-before*', 'pool-before-win11-x64', ['pool-before-win11-x64: win11-x64']],
    ['pool-before*', 'pool-before', ['pool-before: ']],
    ['pool-before*', 'pool-after', []],
    ['pool-before*', 'my-pool-before', []],
    ['*', 'x', ['x: x']],
    ['*-before-*', 'x64-before-1', ['x64-before-1: x64-1']],
    ['*-before*', 'x64-before', ['x64-before: x64']],
    ['*before', '__ .-x-_. before', ['__ .-x-_. before: x']],
    ['pool-*', 'pool-a.txt', ['pool-a.txt: a']],
    ['pool-{before,after}', 'pool-after', ['pool-after: after']],
    ['pool-@(a|b)', 'pool-b', ['pool-b: b']],
    // A name that is the glob is meant, whatever its characters match.
    ['pool[1]', 'pool[1]', ['pool[1]: ']],
    ['pool[1]', 'pool1', ['pool1: 1']],
    ['a*', `a${'b'.repeat(511)}`, [`a${'b'.repeat(511)}: ${'b'.repeat(511)}`]],
    ['a*', `a${'b'.repeat(512)}`, []],
  ])('%s: %s', (glob, name, expected) => {
    expect(legsOf(glob, name)).toEqual(expected)
  })
})
