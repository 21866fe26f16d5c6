import { describe, expect, test } from 'vitest'
import { type BaseBranch, baselineOf, baseOf, trustBase } from '../../src/action/base-policy.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { faults } from '../github/faults.ts'
import { open, PULL_REQUEST_EVENT, type Setup } from '../github/open.ts'
import { BASE_SHA } from '../github/state.ts'

/* Which branch says who may accept what, and what of its policy counts. */

const repository = { default_branch: 'main' }

describe('the branch that decides', () => {
  const pushTo = (ref: string, more: Setup = {}): Setup => ({
    eventName: 'push',
    event: { repository },
    environment: { GITHUB_REF: ref },
    ...more,
  })
  const { pull_request } = PULL_REQUEST_EVENT
  const based = { ...pull_request, base: { ...pull_request.base, ref: 'v2' } }
  const ofDefault = { ref: 'main', branches: ['main'], policy: null }

  test.each<[string, Setup, BaseBranch | null]>([
    ['of a pull request: its base', {}, { ref: BASE_SHA, branches: ['main'], policy: null }],
    [
      'of a pull request into another branch: that one, and the default branch may be the baseline too',
      { event: { repository, pull_request: based } },
      { ref: BASE_SHA, branches: ['v2', 'main'], policy: null },
    ],
    [
      'of a merge group: its base',
      {
        eventName: 'merge_group',
        event: { repository, merge_group: { base_sha: BASE_SHA, base_ref: 'refs/heads/v2' } },
      },
      { ref: BASE_SHA, branches: ['v2', 'main'], policy: null },
    ],
    [
      'of a pull request whose event cannot be read: the one that the runner names',
      { event: 'none', environment: { GITHUB_BASE_REF: 'v2' } },
      { ref: 'v2', branches: ['v2'], policy: null },
    ],
    ['with the rights of the base: none is asked', { eventName: 'pull_request_target' }, null],
    ['outside of a runner: none', { environment: { GITHUB_EVENT_NAME: '' } }, null],
    ['of the default branch: it decides itself', pushTo('refs/heads/main'), null],
    ['of a protected branch: it decides itself', pushTo('refs/heads/v2', { protectedBranches: ['v2'] }), null],
    ['of another branch: the default branch', pushTo('refs/heads/mine', { protectedBranches: ['v2'] }), ofDefault],
    [
      'of a branch whose protection cannot be asked for: the default branch',
      pushTo('refs/heads/v2', {
        protectedBranches: ['v2'],
        faults: [{ match: 'GET */branches/*', answer: faults.noPermission }],
      }),
      ofDefault,
    ],
    ['of a tag named like a protected branch: the default branch', pushTo('refs/tags/main'), ofDefault],
    [
      'of a tag with a branch’s whole name in it: the default branch',
      pushTo('refs/tags/refs/heads/main', { protectedBranches: ['main'] }),
      ofDefault,
    ],
    ['of no ref: the default branch', pushTo(''), ofDefault],
    [
      'of a branch of an unknown repository: its HEAD',
      pushTo('refs/heads/x', { event: {} }),
      {
        ref: 'HEAD',
        branches: [],
        policy: null,
      },
    ],
    [
      'of a run by hand on a protected branch: that branch, whatever was checked out',
      pushTo('refs/heads/v2', { eventName: 'workflow_dispatch', protectedBranches: ['v2'] }),
      { ref: 'v2', branches: ['main', 'v2'], policy: null },
    ],
    [
      'of a run by hand on the default branch: that branch',
      pushTo('refs/heads/main', { eventName: 'workflow_dispatch' }),
      { ref: 'main', branches: ['main', 'main'], policy: null },
    ],
    [
      'of a run by hand on another branch: the default branch',
      pushTo('refs/heads/mine', { eventName: 'workflow_dispatch' }),
      ofDefault,
    ],
  ])('%s', async (_, setup, expected) => {
    const { door, run } = await open(setup)
    expect(await baseOf(run, door)).toEqual(expected)
  })

  test('nobody is asked about the default branch', async () => {
    const { door, run, github } = await open(pushTo('refs/heads/main'))
    await baseOf(run, door)
    expect(github.requests).toEqual([])
  })
})

describe('what the base alone decides', () => {
  const exception = {
    tag: 'A',
    pool: null,
    legs: [],
    maxGrowthCount: null,
    reason: 'r',
    owner: 'o',
    expires: '2027-01-31',
  }
  const acknowledge = { label: 'bug', commit: true, reviewers: ['boss'], author: false }
  const own: Policy = { ...defaultPolicy, failOn: 'never', exceptions: [exception], acknowledge }
  const base: Policy = {
    ...defaultPolicy,
    exceptions: [{ ...exception, tag: 'B' }],
    acknowledge: { ...acknowledge, label: 'ok' },
  }

  test.each<[string, Policy | null, Policy | null | 'unknown', Partial<Policy>]>([
    [
      'its exceptions and its label',
      own,
      base,
      { failOn: 'never', exceptions: base.exceptions, acknowledge: base.acknowledge },
    ],
    [
      'the defaults, where it has no policy',
      own,
      null,
      { failOn: 'never', exceptions: [], acknowledge: defaultPolicy.acknowledge },
    ],
    [
      'nothing, where it cannot be read',
      own,
      'unknown',
      { failOn: 'never', exceptions: [], acknowledge: { ...defaultPolicy.acknowledge, label: null } },
    ],
    [
      'also over a change without a policy',
      null,
      base,
      { failOn: 'leak', exceptions: base.exceptions, acknowledge: base.acknowledge },
    ],
  ])('%s', (_, mine, theirs, expected) => {
    expect(trustBase(mine, theirs)).toEqual({ ...(mine ?? defaultPolicy), ...expected })
  })
})

describe('the branch whose runs are the baseline', () => {
  const file = (baselineBranch: string | null): Policy => ({ ...defaultPolicy, baselineBranch })
  const base = (baselineBranch: string | null): BaseBranch => ({
    ref: BASE_SHA,
    branches: ['v2', 'main'],
    policy: file(baselineBranch),
  })
  const unread: BaseBranch = { ...base(null), policy: null }
  const REFUSED = 'mine'

  test.each<[string, string | null, Policy, BaseBranch | null, string | null]>([
    ['none is asked for', null, file(null), null, null],
    ['the input’s', 'mine', file('other'), null, 'mine'],
    ['the file’s', null, file('mine'), null, 'mine'],
    ['none, as the file says', null, file('none'), null, null],
    ['none, as the input says', 'none', file('main'), null, null],
    ['the base’s over both', 'mine', file('mine'), base('nightly'), 'nightly'],
    ['none, as the base says', 'main', file('main'), base('none'), null],
    ['the base branch, though the base says nothing', null, file('v2'), base(null), 'v2'],
    ['the default branch, though the base says nothing', 'main', file(null), base(null), 'main'],
    ['the default branch, though the base cannot be read', 'main', file(null), unread, 'main'],
  ])('%s', (_, input, own, theirs, branch) => {
    expect(baselineOf(input, own, theirs)).toEqual({ branch, problems: [] })
  })

  test.each<[string, string | null, Policy, BaseBranch]>([
    ['the input’s', REFUSED, file(null), base(null)],
    ['the file’s', null, file(REFUSED), base(null)],
    ['the file’s, where the base cannot be read', null, file(REFUSED), unread],
  ])('another one is refused: %s', (_, input, own, theirs) => {
    const { branch, problems } = baselineOf(input, own, theirs)
    expect(branch).toBeNull()
    expect(problems.map(({ code, detail }) => `${code} ${toPlain(detail)}`)).toEqual([`BASELINE_REFUSED ${REFUSED}`])
  })
})
