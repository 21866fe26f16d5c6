import { expect, test } from 'vitest'
import { inheritedNotes } from '../../src/action/inherited-policy.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'

/** Notes on one policy of another repository: `POLICY_REF_MOVES octo/policies/base.yml@main`. */
const notesOf = (ref: string, plain: Readonly<Record<string, unknown>>): readonly string[] =>
  inheritedNotes({
    policy: defaultPolicy,
    plain: {},
    parents: [{ address: `octo/policies/base.yml@${ref}`, plain }],
  }).map(({ code, detail }) => `${code} ${toPlain(detail)}`)

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

test.each([
  [COMMIT, false],
  ['main', true],
  ['v1.2', true],
  [COMMIT.slice(1), true],
  [`${COMMIT}0`, true],
  [COMMIT.toUpperCase(), true],
  [`v${COMMIT.slice(1)}`, true],
  ['a/b', true],
])('a policy at %s may be another one tomorrow: %s', (ref, moves) => {
  expect(notesOf(ref, {})).toEqual(moves ? [`POLICY_REF_MOVES octo/policies/base.yml@${ref}`] : [])
})

test('values that allow more than no policy would are named, ten of them', () => {
  expect(notesOf(COMMIT, { 'driver-tags': ['Drsd'] })).toEqual([])
  const notes = notesOf(COMMIT, { 'ignore-tags': ['Proc'], 'fail-on': 'never' })
  expect(notes).toEqual([expect.stringMatching(/^POLICY_INHERITED octo\/policies\/base\.yml@[0-9a-f]{40}; .*; /)])
  expect(notes[0]).toContain('never')
  expect(notes[0]).toContain('Proc')
  const exceptions = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ tag: `Qx${10 + index}`, reason: 'known', owner: '@octo/drivers' },
      expires: '2027-01-31',
    }))
  const [ten] = notesOf(COMMIT, { exceptions: exceptions(10) })
  expect(ten).toContain('Qx19')
  expect(ten).not.toMatch(/and \d+ more$/)
  const [twelve] = notesOf(COMMIT, { exceptions: exceptions(12) })
  expect(twelve).toMatch(/; and 2 more$/)
  expect(twelve).not.toContain('Qx20')
})
