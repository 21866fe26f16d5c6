import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faults } from '../github/faults.ts'
import { BASE_SHA, HEAD_SHA, MERGE_SHA, REPOSITORY, type ScenePull, TOKEN } from '../github/state.ts'
import { type ActionSetup, pullRequestEvent, runAction } from './run-action.ts'
import { apiRequests, CLEAN, codesOf, DRIVER_LEAK, LEAK, summaryOf } from './scenes.ts'

const repository = { full_name: REPOSITORY, default_branch: 'main' }
const POLICY = '.github/pool-leak-check.yml'
const STRANGER: Partial<ScenePull> = { headRepository: 'stranger/driver' }

describe('every event ends in the same verdict, and comments where there is a pull request', () => {
  const queue = 'refs/heads/gh-readonly-queue/main/pr-7-2222222222222222222222222222222222222222'
  const push = { GITHUB_SHA: HEAD_SHA, GITHUB_REF: 'refs/heads/fix-leak' }
  const other = { headSha: '9'.repeat(40) }

  test.each<[string, ActionSetup, number]>([
    ['pull_request', {}, 1],
    ['pull_request_target', {}, 1],
    ['push', { event: { repository }, environment: push }, 1],
    ['push', { event: { repository }, environment: push, pulls: [] }, 0],
    ['push', { event: { repository }, environment: push, pulls: [{ state: 'closed' }] }, 0],
    ['push', { event: { repository }, environment: push, pulls: [{}, { number: 8, baseBranch: 'v2' }] }, 2],
    ['push', { event: { repository }, environment: push, pulls: [{}, { number: 8, ...STRANGER }] }, 1],
    ['push', { event: { repository }, environment: push, pulls: [{ headBranch: 'other' }] }, 0],
    ['merge_group', { event: { repository }, pulls: [{ ...other, commits: [MERGE_SHA] }] }, 0],
    ['merge_group', { event: { repository }, pulls: [other], environment: { GITHUB_REF: queue } }, 1],
    ['merge_group', { event: { repository }, pulls: [{ baseBranch: 'v2' }], environment: { GITHUB_REF: queue } }, 0],
    ['merge_group', { event: { repository }, pulls: [], environment: { GITHUB_REF: 'refs/heads/pr-7' } }, 0],
    ['schedule', { event: { repository } }, 0],
    ['workflow_dispatch', { event: { repository } }, 0],
  ])('%s %#', async (eventName, setup, comments) => {
    const run = await runAction({ ...LEAK, ...setup, eventName })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.comments).toHaveLength(comments)
    expect(run.summary).toContain('Proc')
    expect(run.log).toContain('::error title=Pool Leak Check%3A leak::')
    expect(run.log).not.toContain('::warning title=Pool Leak Check%3A no comment')
  })
})

/** The event of the second stage: a fork's run has ended. */
const workflowRun = (changes: Readonly<Record<string, unknown>> = {}) => ({
  repository,
  workflow_run: {
    id: 42,
    run_attempt: 1,
    workflow_id: 9,
    event: 'pull_request',
    head_sha: HEAD_SHA,
    head_branch: 'fix-leak',
    head_repository: { full_name: 'stranger/driver' },
    pull_requests: [],
    ...changes,
  },
})

describe('workflow_run: the second stage for forks', () => {
  const stage2 = (setup: ActionSetup = {}): ActionSetup => ({
    ...LEAK,
    eventName: 'workflow_run',
    event: workflowRun(),
    artifactsOf: 42,
    pulls: [STRANGER],
    environment: { GITHUB_SHA: BASE_SHA },
    ...setup,
  })

  test('judges the raw dumps of the triggering run again, finds the pull request, comments, sets a status', async () => {
    const run = await runAction(stage2())
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.comments[0]).toContain(`head=${HEAD_SHA} run=42.1 judged=4711.1`)
    expect(run.statuses).toEqual([
      {
        sha: HEAD_SHA,
        state: 'failure',
        context: 'pool-leak-check',
        description: 'leak: 1 leak: Proc and 2 tags in step with it',
        targetUrl: 'http://github.localhost/octo/driver/actions/runs/4711#pool-leak-check=42.1.4711.1',
      },
    ])
    expect(apiRequests(run)).toMatchInlineSnapshot(`
      [
        "GET /repos/octo/driver/actions/artifacts/100/zip → 302",
        "GET /repos/octo/driver/actions/artifacts/101/zip → 302",
        "GET /repos/octo/driver/actions/runs/42/artifacts?per_page=100 → 200",
        "GET /repos/octo/driver/pulls?state=open&head=stranger%3Afix-leak&per_page=100 → 200",
        "GET /repos/octo/driver/issues/7/labels?per_page=100 → 200",
        "GET /repos/octo/driver/issues/7/comments?per_page=100 → 200",
        "POST /repos/octo/driver/issues/7/comments → 201",
        "GET /repos/octo/driver/commits/1111111111111111111111111111111111111111/statuses?per_page=100 → 200",
        "POST /repos/octo/driver/statuses/1111111111111111111111111111111111111111 → 201",
        "GET /repos/octo/driver/commits/1111111111111111111111111111111111111111/statuses?per_page=100 → 200",
      ]
    `)
  })

  test.each([
    ['clean', CLEAN, {}, 'success'],
    ['leak', LEAK, {}, 'failure'],
    ['inconclusive', { artifacts: [] }, {}, 'error'],
    ['inconclusive', { artifacts: [] }, { 'on-inconclusive': 'warn' }, 'success'],
  ])('%s %#: the status is %o', async (verdict, dumps, inputs, state) => {
    const run = await runAction(stage2({ ...dumps, inputs }))
    expect(run.outputs.verdict).toBe(verdict)
    expect(run.statuses.map((status) => status.state)).toEqual([state])
  })

  test.each<[string, readonly Partial<ScenePull>[]]>([
    ['its head has moved on', [{ ...STRANGER, headSha: '9'.repeat(40) }]],
    ['it is closed', [{ ...STRANGER, state: 'closed' }]],
    ['it is of another fork of the same owner name', [{ headRepository: 'stranger/other' }]],
    ['there is none', []],
  ])('no comment where %s; the tested commit has its status all the same', async (_, pulls) => {
    const run = await runAction(stage2({ pulls }))
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.comments).toEqual([])
    expect(run.statuses).toHaveLength(1)
  })

  test('a push that triggered it is found by its commit', async () => {
    const event = workflowRun({ event: 'push', head_repository: { full_name: REPOSITORY } })
    const run = await runAction(stage2({ event, pulls: [{}] }))
    expect(run.comments).toHaveLength(1)
  })

  test('a merge group that triggered it is found by the branch that GitHub made, so that its label counts too', async () => {
    const head_branch = 'gh-readonly-queue/main/pr-7-2222222222222222222222222222222222222222'
    const event = workflowRun({ event: 'merge_group', head_branch, head_repository: { full_name: REPOSITORY } })
    const queued = { headSha: '9'.repeat(40) }
    const run = await runAction(stage2({ event, pulls: [queued] }))
    expect(run.comments).toHaveLength(1)
    expect(run.statuses).toMatchObject([{ sha: HEAD_SHA }])
    const labelEvents = [{ event: 'labeled', label: 'pool-leak-accepted', actor: 'boss' }] as const
    const accepted = {
      ...DRIVER_LEAK,
      event,
      pulls: [{ ...queued, labelEvents }],
      permissions: { boss: 'admin' },
    } as const
    expect(summaryOf(await runAction(stage2(accepted)))).toBe('leak true exit 0')
  })

  test('what the payload says of pull requests is not believed', async () => {
    const event = workflowRun({ pull_requests: [{ number: 8 }] })
    const run = await runAction(stage2({ event, pulls: [{ ...STRANGER, number: 9, headSha: '9'.repeat(40) }] }))
    expect(run.comments).toEqual([])
  })

  test('policy is the default branch’s, whatever lies in the workspace', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
    mkdirSync(join(workspace, '.github'))
    writeFileSync(join(workspace, POLICY), 'fail-on: never\n')
    const hostile = await runAction(stage2({ workspace }))
    expect(summaryOf(hostile)).toBe('leak false exit 1')
    const files = { [`${REPOSITORY}@main:${POLICY}`]: 'fail-on: never\non-inconclusive: warn\n' }
    const ours = await runAction(stage2({ workspace, files }))
    expect(summaryOf(ours)).toBe('leak true exit 0')
    rmSync(workspace, { recursive: true })
  })

  test('what a fork changes in the policy is said, and counts for nothing', async () => {
    const files = {
      [`${REPOSITORY}@main:${POLICY}`]: 'fail-on: leak\n',
      [`stranger/driver@${HEAD_SHA}:${POLICY}`]: 'fail-on: never\nextends: other/secret/policy.yml@main\n',
    }
    const run = await runAction(stage2({ files }))
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.comments[0]).toContain('- changed: <code>fail-on</code>: <code>leak</code> → <code>never</code>')
    expect(run.requests.filter((line) => line.includes('secret'))).toEqual([])
  })

  test('a fork whose policy is no YAML is a note', async () => {
    const files = { [`stranger/driver@${HEAD_SHA}:${POLICY}`]: 'limits: [\n' }
    expect(codesOf(await runAction(stage2({ files })))).toContain('POLICY_NOT_COMPARED')
  })

  test.each(['cancelled', 'failure', 'timed_out'])('a run that was %s may lack a leg', async (conclusion) => {
    const run = await runAction(stage2({ ...CLEAN, event: workflowRun({ conclusion }) }))
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain('RUN_INCOMPLETE')
    expect(run.statuses.map(({ state }) => state)).toEqual(['error'])
  })

  test('one branch into two bases: both have the comment, and no status is green for both', async () => {
    const pulls = [STRANGER, { ...STRANGER, number: 8, baseBranch: 'v2' }]
    const red = await runAction(stage2({ pulls }))
    expect(red.comments).toHaveLength(2)
    expect(red.statuses).toMatchObject([{ state: 'failure' }])
    const green = await runAction(stage2({ ...CLEAN, pulls }))
    expect(green.comments).toHaveLength(2)
    expect(green.statuses).toEqual([])
  })

  test.each(['action_required', 'skipped'])(
    'a run that is %s has tested nothing: no status, no comment',
    async (is) => {
      const files = { [`${REPOSITORY}@main:${POLICY}`]: 'fail-on: Leak\n' }
      for (const setup of [{ artifacts: [] }, { artifacts: [], files }]) {
        const run = await runAction(stage2({ ...setup, event: workflowRun({ conclusion: is }) }))
        expect(summaryOf(run)).toBe('inconclusive false exit 1')
        expect(run.statuses).toEqual([])
        expect(run.comments).toEqual([])
      }
    },
  )

  test('a number out of what the fork wrote is refused', async () => {
    const run = await runAction(stage2({ inputs: { 'pull-request': '8' } }))
    expect(run.log).toMatch(/pull-request: leave it out in workflow_run/)
    expect(run.comments).toEqual([])
  })

  test('a policy that is wrong leaves no earlier green status behind', async () => {
    const files = { [`${REPOSITORY}@main:${POLICY}`]: 'fail-on: Leak\n' }
    const run = await runAction(stage2({ files }))
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.statuses).toMatchObject([{ sha: HEAD_SHA, state: 'error', context: 'pool-leak-check' }])
  })

  test('comments that hang do not keep the status from being set', async () => {
    const hanging = { match: 'GET */comments', answer: faults.hang }
    const run = await runAction(stage2({ faults: [hanging], inputs: { timeout: '6s' } }))
    expect(run.statuses).toMatchObject([{ state: 'failure' }])
  })

  test('a status that may not be set is a warning that names the permission', async () => {
    const run = await runAction(stage2({ faults: [{ match: 'POST */statuses/*', answer: faults.noPermission }] }))
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.log).toMatch(/no commit status::.*statuses: write/)
  })

  test('a key of its own is a status of its own', async () => {
    const run = await runAction(stage2({ inputs: { 'comment-key': 'arm64' } }))
    expect(run.statuses[0]?.context).toBe('pool-leak-check/arm64')
  })
})

describe('pull_request_target with run-id: the label is judged on the last run’s dumps', () => {
  const setup: ActionSetup = { ...LEAK, artifactsOf: 42, eventName: 'pull_request_target', inputs: { 'run-id': '42' } }

  test('the comment of that run is written over, and the tested commit has a new status', async () => {
    const earlier = `<!-- pool-leak-check: default head=${HEAD_SHA} run=42.2 judged=4700.1 -->\n## ❌ old`
    const comments = [{ author: 'github-actions[bot]', body: earlier }]
    const run = await runAction({ ...setup, attempt: 2, comments })
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]).toContain('run=42.2 judged=4711.1')
    expect(run.statuses).toMatchObject([{ sha: HEAD_SHA, state: 'failure' }])
  })

  test('a run that cannot be read sets the head red, and never green', async () => {
    const fault = { match: 'GET */actions/runs/42', answer: faults.noPermission }
    const red = await runAction({ ...setup, faults: [fault] })
    expect(summaryOf(red)).toBe('leak false exit 1')
    expect(red.statuses).toMatchObject([{ sha: HEAD_SHA, state: 'failure' }])
    const green = await runAction({ ...setup, ...CLEAN, inputs: { 'run-id': '42' }, faults: [fault] })
    expect(summaryOf(green)).toBe('clean true exit 0')
    expect(green.statuses).toEqual([])
  })

  test('a named run that was cancelled may lack a leg', async () => {
    const run = await runAction({ ...setup, ...CLEAN, inputs: { 'run-id': '42' }, conclusion: 'cancelled' })
    expect(codesOf(run)).toContain('RUN_INCOMPLETE')
    expect(run.statuses).toMatchObject([{ state: 'error' }])
  })

  test('the baseline is that of the workflow that took the dumps', async () => {
    const inputs = { 'run-id': '42', baseline: 'main' }
    const run = await runAction({ ...setup, inputs })
    expect(run.requests.filter((line) => line.includes('/actions/workflows/9/runs'))).not.toEqual([])
  })

  test('elsewhere a run-id sets no status, since nothing says which commit is meant', async () => {
    const run = await runAction({ ...setup, eventName: 'workflow_dispatch', event: { repository } })
    expect(run.statuses).toEqual([])
  })
})

test('pull_request_target takes the policy of the default branch, never of the workspace', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  mkdirSync(join(workspace, '.github'))
  writeFileSync(join(workspace, POLICY), 'fail-on: never\n')
  const setup = { ...LEAK, workspace, eventName: 'pull_request_target', event: pullRequestEvent('stranger/driver') }
  expect(summaryOf(await runAction(setup))).toBe('leak false exit 1')
  const files = { [`${REPOSITORY}@main:${POLICY}`]: 'fail-on: never\non-inconclusive: warn\n' }
  expect(summaryOf(await runAction({ ...setup, files }))).toBe('leak true exit 0')
  rmSync(workspace, { recursive: true })
})

describe('a first pull request', () => {
  test.each<[string, ActionSetup]>([
    ['whose base has no folder .github', {}],
    [
      'of a workflow that the organisation requires',
      { environment: { GITHUB_WORKFLOW_REF: 'octo/policies/.github/workflows/driver-tests.yml@refs/heads/main' } },
    ],
  ])('%s is told nothing of permissions that it has', async (_, setup) => {
    const run = await runAction({ ...CLEAN, ...setup })
    expect(summaryOf(run)).toBe('clean true exit 0')
    expect(codesOf(run).filter((code) => code.includes('POLICY'))).toEqual([])
    expect(run.log + run.comments.join()).not.toContain('Give the job the permission')
  })
})

describe('a run that Dependabot causes', () => {
  const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' }
  test('has no secrets of Actions: told with the way out', async () => {
    const inputs = { 'github-token': '', 'run-id': '42' }
    const run = await runAction({ ...LEAK, artifactsOf: 42, environment: dependabot, inputs })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.log).toContain('a run of Dependabot gets secrets of Dependabot only')
    const person = await runAction({ ...LEAK, artifactsOf: 42, inputs })
    expect(person.log).toContain('there is no github-token')
    expect(person.log).not.toContain('Dependabot')
  })

  test('without a token judges the dumps of its own run, and says why there is no comment', async () => {
    const run = await runAction({ ...LEAK, environment: dependabot, inputs: { 'github-token': '' } })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.log).toMatch(/no comment::.*a run of Dependabot gets secrets of Dependabot only/)
  })

  test('with a token that may only read is told so', async () => {
    const readOnly = { match: 'POST */comments', answer: faults.noPermission }
    const run = await runAction({ ...LEAK, environment: dependabot, faults: [readOnly] })
    expect(run.log).toMatch(/no comment::.*A run of a fork, or of Dependabot, has a token that may only read/)
  })
})

describe('Enterprise Server', () => {
  test('has no artifact service for actions: dumps come over the REST API, and the report stays on the runner', async () => {
    const run = await runAction({ ...LEAK, isEnterpriseServer: true })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.comments).toHaveLength(1)
    expect(run.requests.filter((line) => line.includes('twirp'))).toEqual([])
    expect(run.requests.filter((line) => line.includes('/actions/runs/4711/artifacts'))).toHaveLength(1)
    expect(run.log).toContain('::warning title=Pool Leak Check%3A no report artifact::')
  })

  test('without a token says which permission the dumps need', async () => {
    const run = await runAction({ ...LEAK, isEnterpriseServer: true, inputs: { 'github-token': '' } })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.log).toContain('actions: read')
  })
})

describe('the comment', () => {
  test('of a named pull request, in an event that has none', async () => {
    const setup = { ...LEAK, eventName: 'workflow_dispatch', event: { repository } }
    const run = await runAction({ ...setup, inputs: { 'pull-request': '7' } })
    expect(run.comments).toHaveLength(1)
  })

  test('with a token of its own: it alone is written with it', async () => {
    const run = await runAction({ ...LEAK, inputs: { 'comment-token': TOKEN, 'github-token': '' } })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.comments).toHaveLength(1)
  })

  test('of two checks of one run with one key holds both, the red one first', async () => {
    const [first = ''] = (await runAction(CLEAN)).comments
    const comments = [{ author: 'github-actions[bot]', body: first }]
    const run = await runAction({ ...LEAK, comments })
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]?.match(/^## .*/gm)).toEqual(['## ❌ Pool Leak Check: leak', '## ✅ Pool Leak Check: clean'])
    expect(run.log).toContain('Give each its own comment-key')
  })
})
