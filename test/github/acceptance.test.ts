import { describe, expect, test } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { type Acknowledgement, defaultPolicy } from '../../src/core/policy.ts'
import { toRun } from './describe.ts'
import { type Fault, type FaultAnswer, faults } from './faults.ts'
import { open, PULL_REQUEST_EVENT, type Setup } from './open.ts'
import { HEAD_SHA, type LabelEvent, MERGE_SHA, REPOSITORY, type ScenePull } from './state.ts'

/* Whose label accepts a leak, and on which pull request. */

const OK = { ...defaultPolicy.acknowledge, label: 'ok' }

const permissions = { boss: 'write', alice: 'write', chief: 'admin', reader: 'read', nobody: 'none' } as const
const [EARLY, WHEN, LATE] = ['2026-01-02T03:00:00Z', '2026-01-02T03:04:05Z', '2026-01-02T04:00:00Z']
const set = (actor: string, at = LATE): LabelEvent => ({ event: 'labeled', label: 'ok', actor, at })
const other = (event: LabelEvent['event'], label = '', at = LATE): LabelEvent => ({ event, label, actor: 'alice', at })

/** `boss`; or why nobody accepted: `reader: without write permission`; or nothing, where no label is set. */
const acceptedBy = async (acknowledge: Partial<Acknowledgement>, pull: Partial<ScenePull>, setup: Setup = {}) => {
  const { door } = await open({ pulls: [{ author: 'alice', ...pull }], permissions, ...setup })
  const { acceptance, problems } = await door.acceptance({ ...OK, ...acknowledge })
  const refused = problems.map(({ code, detail }) => `${code} ${toPlain(detail)}`)
  return [...(acceptance === null ? [] : [acceptance.login]), ...refused].join('; ')
}

const refused = (login: string, why: string): string => `ACCEPTANCE_REFUSED ok, set by ${login}: ${why}`

describe('the label that is set now', () => {
  test.each<[string, Partial<ScenePull>, string]>([
    ['beside others', { labelEvents: [other('labeled', 'bug'), set('boss'), other('labeled', 'later')] }, 'boss'],
    ['before an event of another kind', { labelEvents: [set('boss'), other('assigned')] }, 'boss'],
    ['where another was taken away since', { labelEvents: [set('boss'), other('unlabeled', 'bug')] }, 'boss'],
    [
      'not the one that the pull request carries no more, whatever the events say',
      { labelEvents: [set('boss')], labels: ['bug'] },
      '',
    ],
    ['not the one that no event set', { labels: ['ok'] }, ''],
    ['not the one that was set in another name', { labels: ['ok'], labelEvents: [other('labeled', 'okay')] }, ''],
    [
      'not the one whose last event took it away',
      { labels: ['ok'], labelEvents: [set('boss'), other('unlabeled', 'ok')] },
      '',
    ],
    [
      'not that of somebody who may read',
      { labelEvents: [set('reader')] },
      refused('reader', 'without write permission'),
    ],
    [
      'not that of somebody who may nothing',
      { labelEvents: [set('nobody')] },
      refused('nobody', 'without write permission'),
    ],
  ])('%s', async (_, pull, expected) => {
    expect(await acceptedBy({}, pull)).toBe(expected)
  })

  test('an event of a label that was deleted is of no label', async () => {
    const events = [set('boss'), { event: 'labeled', label: null, actor: 'alice' } as const]
    expect(await acceptedBy({}, { labelEvents: events, labels: ['ok'] })).toBe('boss')
  })

  test('not that of a bot, which may set it at the word of a stranger', async () => {
    const setup = { permissions: { 'labeler[bot]': 'write' } } as const
    expect(await acceptedBy({}, { labelEvents: [set('labeler[bot]')] }, setup)).toBe(
      refused('labeler[bot]', 'no person'),
    )
  })

  test('for the dumps of the head alone: a run that the inputs name may be of another commit', async () => {
    const pull = { labelEvents: [set('boss')] }
    const named = (headSha: string): Setup => ({
      runId: 42,
      eventName: 'pull_request_target',
      runs: [{ id: 42, event: 'pull_request', branch: 'fix-leak', headSha, artifacts: [] }],
    })
    expect(await acceptedBy({}, pull, named(HEAD_SHA))).toBe('boss')
    const otherCommit = refused('boss', 'the dumps are of another commit')
    expect(await acceptedBy({}, pull, named(MERGE_SHA))).toBe(otherCommit)
    expect(await acceptedBy({}, {}, named(MERGE_SHA))).toBe('')
    const unread = { faults: [{ match: 'GET */actions/runs/42', answer: faults.noPermission }] }
    expect(await acceptedBy({}, pull, { ...named(HEAD_SHA), ...unread })).toBe(otherCommit)
  })

  test('no label accepts where the policy has none, and nobody is asked', async () => {
    const { door, github } = await open({ pulls: [{ labelEvents: [set('boss')] }], permissions })
    expect(await door.acceptance({ ...OK, label: null })).toEqual({ acceptance: null, problems: [] })
    expect(github.requests).toEqual([])
  })

  test('who accepted it, and with which label', async () => {
    const { door } = await open({ pulls: [{ labelEvents: [set('boss')] }], permissions })
    expect((await door.acceptance(OK)).acceptance).toEqual({ login: 'boss', label: 'ok' })
  })
})

describe('the reviewers of the policy', () => {
  const membership = (answer: FaultAnswer): readonly Fault[] => [{ match: 'GET */memberships/*', answer }]
  const pending: FaultAnswer = {
    kind: 'status',
    status: 200,
    body: { role: 'member', state: 'pending', url: 'https://api.github.com' },
  }
  const teams = { 'octo/drivers': ['boss'], 'octo/kernel': ['chief'] }
  const notThem = 'the policy names other reviewers'

  test.each<[string, Partial<Acknowledgement>, string, Setup, string]>([
    ['by name', { reviewers: ['someone', 'boss'] }, 'boss', {}, 'boss'],
    ['by name, in other letters', { reviewers: ['Boss'] }, 'boss', {}, 'boss'],
    ['not another', { reviewers: ['someone', 'boss'] }, 'chief', {}, refused('chief', notThem)],
    ['by a team', { reviewers: ['octo/drivers'] }, 'boss', { teams }, 'boss'],
    ['by the second of two teams', { reviewers: ['octo/drivers', 'octo/kernel'] }, 'chief', { teams }, 'chief'],
    ['not who is in no team', { reviewers: ['octo/drivers'] }, 'chief', { teams }, refused('chief', notThem)],
    [
      'not who was asked into the team and did not answer',
      { reviewers: ['octo/drivers'] },
      'boss',
      { faults: membership(pending) },
      refused('boss', notThem),
    ],
    [
      'not where the token may not read the members',
      { reviewers: ['octo/drivers'] },
      'boss',
      { teams, faults: membership(faults.notFound) },
      refused('boss', notThem),
    ],
    [
      'not a reviewer who may not write',
      { reviewers: ['reader'] },
      'reader',
      {},
      refused('reader', 'without write permission'),
    ],
    [
      'not the author, where the policy bars him',
      { author: false },
      'alice',
      {},
      refused('alice', 'the author of the pull request'),
    ],
    [
      'not the author, in other letters',
      { author: false },
      'ALICE',
      { permissions: { ALICE: 'write' } },
      refused('ALICE', 'the author of the pull request'),
    ],
    ['another than the author', { author: false }, 'boss', {}, 'boss'],
    ['the author, where the policy does not bar him', {}, 'alice', {}, 'alice'],
    [
      'not the author, although he is a reviewer',
      { author: false, reviewers: ['alice'] },
      'alice',
      {},
      refused('alice', 'the author of the pull request'),
    ],
  ])('%s', async (_, acknowledge, login, setup, expected) => {
    expect(await acceptedBy(acknowledge, { labelEvents: [set(login)] }, setup)).toBe(expected)
  })

  test('no team is asked for where the policy names none', async () => {
    const { door, github } = await open({ pulls: [{ labelEvents: [set('chief')] }], permissions })
    await door.acceptance({ ...OK, reviewers: ['boss'] })
    expect(github.requests.filter((line) => line.includes('/memberships/'))).toEqual([])
  })

  test('members that cannot be read are told', async () => {
    const setup = { teams, faults: membership(faults.noPermission) }
    const told = await acceptedBy({ reviewers: ['octo/drivers'] }, { labelEvents: [set('boss')] }, setup)
    expect(told).toMatch(/^ACCEPTANCE_NOT_READ Resource not accessible .* pull-requests: read/)
  })

  test('nobody is asked for the pull request where the policy asks for nothing of it', async () => {
    const { door, github } = await open({ pulls: [{ labelEvents: [set('boss')] }], permissions })
    await door.acceptance(OK)
    expect(github.requests.filter((line) => /\/pulls\/7 /.test(line))).toEqual([])
  })
})

describe('the label for the commit that the labeller saw', () => {
  const tooEarly = refused('boss', 'before the commit that was tested')
  const runOf = (createdAt: string, changes: object = {}) => ({
    id: 9,
    event: 'pull_request',
    branch: 'fix-leak',
    headSha: HEAD_SHA,
    createdAt,
    artifacts: [],
    ...changes,
  })
  const labeledEvent = (name: string, action = 'labeled') => ({
    event: { ...PULL_REQUEST_EVENT, action, label: { name } },
  })
  const queue = {
    event: {},
    eventName: 'merge_group',
    environment: { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-22' },
  }

  test.each<[string, readonly LabelEvent[], Setup, string]>([
    ['its run was there before', [set('boss')], {}, 'boss'],
    ['its run was there in the same second', [set('boss', WHEN)], {}, 'boss'],
    ['not: its run began afterwards', [set('boss', EARLY)], {}, tooEarly],
    ['not: a later run of it began afterwards', [set('boss')], { runs: [runOf('2026-01-02T05:00:00Z')] }, tooEarly],
    ['an earlier run of it says nothing more', [set('boss')], { runs: [runOf(EARLY)] }, 'boss'],
    [
      'a later run of another commit says nothing',
      [set('boss')],
      { runs: [runOf('2026-01-02T05:00:00Z', { headSha: MERGE_SHA })] },
      'boss',
    ],
    ['not: the branch was moved by force since', [set('boss'), other('head_ref_force_pushed')], {}, tooEarly],
    ['not: the branch was deleted since', [set('boss'), other('head_ref_deleted')], {}, tooEarly],
    ['not: the branch was restored since', [set('boss'), other('head_ref_restored')], {}, tooEarly],
    ['the branch was moved by force before', [other('head_ref_force_pushed'), set('boss')], {}, 'boss'],
    ['the event of this run is the label’s', [set('boss', EARLY)], labeledEvent('OK'), 'boss'],
    ['not: it is of another label', [set('boss', EARLY)], labeledEvent('bug'), tooEarly],
    ['not: it took the label away', [set('boss', EARLY)], labeledEvent('ok', 'unlabeled'), tooEarly],
    [
      'not: the label’s event, and moved by force since',
      [set('boss'), other('head_ref_force_pushed')],
      labeledEvent('ok'),
      tooEarly,
    ],
    ['the queue’s commit is of the head that was seen', [set('boss')], queue, 'boss'],
    ['not: the queue’s commit is of a head that came later', [set('boss', EARLY)], queue, tooEarly],
  ])('%s', async (_, labelEvents, setup, expected) => {
    expect(await acceptedBy({ commit: true }, { labelEvents }, setup)).toBe(expected)
  })

  test('not: the pull request has another head by now', async () => {
    const runs = [runOf(EARLY, { headSha: MERGE_SHA })]
    expect(await acceptedBy({ commit: true }, { labelEvents: [set('boss')], headSha: MERGE_SHA }, { runs })).toBe(
      tooEarly,
    )
  })

  test('not: no run of the head is known', async () => {
    const known = { labelEvents: [set('boss')] }
    expect(await acceptedBy({ commit: true }, known, { artifactsOf: 9, runs: [] })).toBe('boss')
    const answer = { kind: 'status', status: 200, body: { total_count: 0, workflow_runs: [] } } as const
    const none = { faults: [{ match: 'GET */workflows/*/runs*', answer }] }
    expect(await acceptedBy({ commit: true }, known, none)).toBe(tooEarly)
  })

  test('not: a server that lists runs of other commits too has none of this head', async () => {
    const other = toRun({ ...runOf(EARLY, { headSha: MERGE_SHA }) })
    const answer = { kind: 'status', status: 200, body: { total_count: 1, workflow_runs: [other] } } as const
    const setup = { faults: [{ match: 'GET */workflows/*/runs*', answer }] }
    expect(await acceptedBy({ commit: true }, { labelEvents: [set('boss')] }, setup)).toBe(tooEarly)
  })

  test('not: the workflow is not known', async () => {
    const setup = {
      environment: { GITHUB_WORKFLOW_REF: '' },
      faults: [{ match: 'GET */actions/runs/*', answer: faults.notFound }],
    }
    expect(await acceptedBy({ commit: true }, { labelEvents: [set('boss')] }, setup)).toBe(tooEarly)
  })

  test('and not of the author, where the policy asks for both', async () => {
    const both = { commit: true, author: false }
    expect(await acceptedBy(both, { labelEvents: [set('boss')] })).toBe('boss')
    expect(await acceptedBy(both, { labelEvents: [set('alice')] })).toBe(
      refused('alice', 'the author of the pull request'),
    )
    expect(await acceptedBy(both, { labelEvents: [set('boss', EARLY)] })).toBe(tooEarly)
  })

  test('runs are asked for as events of pull requests of that commit', async () => {
    const { door, github } = await open({ pulls: [{ labelEvents: [set('boss')] }], permissions })
    await door.acceptance({ ...OK, commit: true })
    expect(github.requests.filter((line) => line.includes('/workflows/'))).toEqual([
      `GET /repos/octo/driver/actions/workflows/driver-tests.yml/runs?head_sha=${HEAD_SHA}&event=pull_request&exclude_pull_requests=true&per_page=100 → 200`,
    ])
  })
})

describe('the pull request of a commit, seen by whose label counts', () => {
  const labelled = (changes: Partial<ScenePull> = {}): Partial<ScenePull> => ({
    labelEvents: [{ event: 'labeled', label: 'ok', actor: 'boss' }],
    ...changes,
  })
  const permissions = { boss: 'write', reader: 'read', chief: 'admin' } as const
  const events = (...given: readonly ['labeled' | 'unlabeled', string, string][]) => ({
    labelEvents: given.map(([event, label, actor]) => ({ event, label, actor })),
  })

  test.each<[string, Partial<ScenePull>, string | null, readonly string[]]>([
    ['somebody who may write', events(['labeled', 'ok', 'boss']), 'boss', []],
    ['an administrator', events(['labeled', 'ok', 'chief']), 'chief', []],
    ['in other letters', events(['labeled', 'OK', 'boss']), 'boss', []],
    ['somebody who may only read', events(['labeled', 'ok', 'reader']), null, ['ACCEPTANCE_REFUSED']],
    ['a label that was taken away', events(['labeled', 'ok', 'boss'], ['unlabeled', 'ok', 'reader']), null, []],
    [
      'the one who set it last counts',
      events(['labeled', 'ok', 'boss'], ['unlabeled', 'ok', 'boss'], ['labeled', 'ok', 'reader']),
      null,
      ['ACCEPTANCE_REFUSED'],
    ],
    ['another label', events(['labeled', 'okay', 'boss']), null, []],
    ['no label', {}, null, []],
  ])('%s', async (_, pull, login, codes) => {
    const { door } = await open({ pulls: [pull], permissions })
    const { acceptance, problems } = await door.acceptance(OK)
    expect(acceptance?.login ?? null).toBe(login)
    expect(problems.map(({ code }) => code)).toEqual(codes)
  })

  const push: Setup = {
    event: {},
    eventName: 'push',
    environment: { GITHUB_SHA: HEAD_SHA, GITHUB_REF: 'refs/heads/fix-leak' },
  }
  const queue = 'refs/heads/gh-readonly-queue/main/pr-7-2222222222222222222222222222222222222222'
  const group: Setup = { event: {}, eventName: 'merge_group', environment: { GITHUB_REF: queue } }
  const triggered = (changes: object = {}): Setup => ({
    eventName: 'workflow_run',
    event: {
      workflow_run: {
        id: 42,
        event: 'pull_request',
        head_sha: HEAD_SHA,
        head_branch: 'fix-leak',
        head_repository: { full_name: 'stranger/driver' },
        ...changes,
      },
    },
  })
  const fork = { headRepository: 'stranger/driver' }

  test.each<[string, Setup, readonly Partial<ScenePull>[], boolean]>([
    ['push: the one of the pushed branch', push, [labelled()], true],
    ['push: not of another branch of the same commit', push, [labelled({ headBranch: 'other' })], false],
    ['push: not a fork’s of the same commit', push, [labelled(fork)], false],
    ['push: not one that moved on', push, [labelled({ headSha: MERGE_SHA, commits: [HEAD_SHA] })], false],
    ['push: not a closed one', push, [labelled({ state: 'closed' })], false],
    ['push: not one of two', push, [labelled(), labelled({ number: 8, baseBranch: 'v2' })], false],
    ['merge_group: by the name of the queue’s branch', group, [labelled()], true],
    ['merge_group: not of another base', group, [labelled({ baseBranch: 'v2' })], false],
    ['merge_group: not a closed one', group, [labelled({ state: 'closed' })], false],
    [
      'merge_group: not by a branch that somebody named so in part',
      { ...group, environment: { GITHUB_REF: 'refs/heads/x/gh-readonly-queue/main/pr-7-22' } },
      [labelled()],
      false,
    ],
    ['schedule: none', { event: {}, eventName: 'schedule' }, [labelled()], false],
    ['workflow_run of a fork: by its head', triggered(), [labelled(fork)], true],
    [
      'workflow_run: not of another fork of the owner',
      triggered(),
      [labelled({ headRepository: 'stranger/other' })],
      false,
    ],
    ['workflow_run: not one that moved on', triggered(), [labelled({ ...fork, headSha: MERGE_SHA })], false],
    ['workflow_run: not where the fork was deleted', triggered({ head_repository: null }), [labelled(fork)], false],
    [
      'workflow_run of a push: by its commit',
      triggered({ event: 'push', head_repository: { full_name: REPOSITORY } }),
      [labelled()],
      true,
    ],
    ['workflow_run of a schedule: none', triggered({ event: 'schedule' }), [labelled()], false],
  ])('%s', async (_, setup, pulls, isFound) => {
    const { door } = await open({ ...setup, pulls, permissions })
    expect((await door.acceptance(OK)).acceptance !== null).toBe(isFound)
  })

  test('a label that cannot be read accepts nothing, and is told; without a token nobody is asked', async () => {
    const faultsHere = [{ match: 'GET */labels', answer: faults.noPermission }]
    const { door } = await open({ pulls: [labelled()], permissions, faults: faultsHere })
    expect((await door.acceptance(OK)).problems).toMatchObject([{ code: 'ACCEPTANCE_NOT_READ' }])
    const without = await open({ token: null, pulls: [labelled()] })
    expect(await without.door.acceptance(OK)).toEqual({ acceptance: null, problems: [] })
    expect(without.github.requests).toEqual([])
  })
})
