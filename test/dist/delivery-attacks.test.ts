import { describe, expect, test } from 'vitest'
import { faults } from '../github/faults.ts'
import { BASE_SHA, HEAD_SHA, REPOSITORY, type ScenePull, type SceneRun, type StoredStatus } from '../github/state.ts'
import { type ActionSetup, runAction } from './run-action.ts'
import { CLEAN, LEAK } from './scenes.ts'

/* Ways to a green status, or out of a red one: each was open once. The second stage judges the run 42. */

const STRANGER: Partial<ScenePull> = { headRepository: 'stranger/driver' }
const known = (id: number): SceneRun => ({ id, event: 'pull_request', branch: 'fix-leak', artifacts: [] })
const status = (state: string, order: string): StoredStatus => ({
  sha: HEAD_SHA,
  state,
  context: 'pool-leak-check',
  description: `${state} of ${order}`,
  targetUrl: `http://github.localhost/octo/driver/actions/runs/1#pool-leak-check=${order}`,
})

const secondStage = (setup: ActionSetup, changes: Readonly<Record<string, unknown>> = {}): ActionSetup => ({
  eventName: 'workflow_run',
  event: {
    repository: { full_name: REPOSITORY, default_branch: 'main' },
    workflow_run: {
      id: 42,
      run_attempt: 1,
      workflow_id: 9,
      event: 'pull_request',
      conclusion: 'success',
      head_sha: HEAD_SHA,
      head_branch: 'fix-leak',
      head_repository: { full_name: 'stranger/driver' },
      ...changes,
    },
  },
  artifactsOf: 42,
  pulls: [STRANGER],
  environment: { GITHUB_SHA: BASE_SHA },
  ...setup,
})

const statesOf = async (setup: ActionSetup): Promise<readonly string[]> =>
  (await runAction(setup)).statuses.map(({ state }) => state)

describe('a status is set for the head that was judged, of the pull request that could be told', () => {
  test.each<[string, readonly Partial<ScenePull>[]]>([
    ['there are two on one commit', [STRANGER, { number: 8 }]],
    ['its head has moved on', [{ ...STRANGER, headSha: '9'.repeat(40) }]],
    ['it is closed', [{ ...STRANGER, state: 'closed' }]],
    ['there is none', []],
  ])('no green where %s; red all the same', async (_, pulls) => {
    expect(await statesOf(secondStage({ ...CLEAN, pulls }))).toEqual([])
    expect(await statesOf(secondStage({ ...LEAK, pulls }))).toEqual(['failure'])
  })

  test('no green on a commit that the named run did not test', async () => {
    const label: ActionSetup = {
      ...CLEAN,
      artifactsOf: 42,
      eventName: 'pull_request_target',
      inputs: { 'run-id': '42' },
    }
    expect(await statesOf(label)).toEqual(['success'])
    const moved = { number: 7, head: { sha: '9'.repeat(40) }, base: { sha: BASE_SHA } }
    const event = { repository: { full_name: REPOSITORY, default_branch: 'main' }, pull_request: moved }
    expect(await statesOf({ ...label, event })).toEqual([])
  })
})

describe('no status goes over a newer or a redder one', () => {
  const later = { runs: [known(43), known(4712)] }

  test.each<[string, ActionSetup]>([
    ['whatever the comment', {}],
    ['with comment: never', { inputs: { comment: 'never' } }],
    ['with a list of comments that fails', { faults: [{ match: 'GET */comments', answer: faults.unavailable }] }],
  ])('an older run ends late, %s', async (_, setup) => {
    const newer = status('failure', '43.1.4712.1')
    expect(await statesOf(secondStage({ ...CLEAN, ...later, statuses: [newer], ...setup }))).toEqual(['failure'])
    const green = status('success', '43.1.4712.1')
    expect(await statesOf(secondStage({ ...LEAK, ...later, statuses: [green], ...setup }))).toEqual(['success'])
  })

  test('a cancelled run whose missing evidence passes', async () => {
    const red = status('failure', '42.1.4700.1')
    const cancelled = { ...CLEAN, statuses: [red], inputs: { 'on-inconclusive': 'warn' } }
    const setup = secondStage({ ...cancelled, attempt: 2 }, { conclusion: 'cancelled', run_attempt: 2 })
    expect(await statesOf(setup)).toEqual(['failure'])
  })

  test('a green job beside a red one of the same run', async () => {
    const red = status('failure', '42.1.4711.1')
    expect(await statesOf(secondStage({ ...CLEAN, statuses: [red] }))).toEqual(['failure'])
  })

  test('two runs at the same moment: the later one wins', async () => {
    const meanwhile = [status('failure', '43.1.4712.1')]
    expect(await statesOf(secondStage({ ...CLEAN, ...later, meanwhile }))).toEqual(['failure', 'success', 'failure'])
  })

  test('but a later run goes over an earlier one, in both directions', async () => {
    const earlier = (state: string) => ({ statuses: [status(state, '41.1.4700.1')] })
    expect(await statesOf(secondStage({ ...CLEAN, ...earlier('failure') }))).toEqual(['failure', 'success'])
    expect(await statesOf(secondStage({ ...LEAK, ...earlier('success') }))).toEqual(['success', 'failure'])
  })
})

describe('the marker of a comment is a hint', () => {
  const comment = (run: string, text = '## ✅ Pool Leak Check: clean') => ({
    author: 'github-actions[bot]',
    body: `<!-- pool-leak-check: default head=${HEAD_SHA} run=${run} judged=${run} -->\n${text}`,
  })

  test('of a run above any that can exist: the comment is written over, and red is set', async () => {
    const run = await runAction(secondStage({ ...LEAK, comments: [comment('99999999999999.1')] }))
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]).toContain('## ❌')
    expect(run.statuses).toMatchObject([{ state: 'failure' }])
  })

  test('in a text that is not ours: another comment is written, and that one stays', async () => {
    const echo = comment('43.1', 'Welcome! You wrote: nothing')
    const run = await runAction(secondStage({ ...LEAK, runs: [known(43)], comments: [echo] }))
    expect(run.comments[0]).toBe(echo.body)
    expect(run.comments[1]).toContain('## ❌')
    expect(run.statuses).toMatchObject([{ state: 'failure' }])
  })

  test('of a later run that there is: the comment stays, and red is set on this commit', async () => {
    const run = await runAction(secondStage({ ...LEAK, runs: [known(43)], comments: [comment('43.1')] }))
    expect(run.comments).toEqual([comment('43.1').body])
    expect(run.statuses).toMatchObject([{ state: 'failure' }])
  })

  test('of a later run of another workflow, which posts what a stranger wrote: red goes over it', async () => {
    const chat: SceneRun = { ...known(43), event: 'issue_comment', branch: 'main', workflow: 77 }
    const run = await runAction(secondStage({ ...LEAK, runs: [chat], comments: [comment('43.1')] }))
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]).toContain('## ❌')
  })

  test('every report of ours is known as one', async () => {
    for (const dumps of [LEAK, CLEAN, { artifacts: [] }]) {
      const [body = ''] = (await runAction(dumps)).comments
      const again = await runAction({ ...LEAK, comments: [{ author: 'github-actions[bot]', body }] })
      expect(again.comments).toHaveLength(1)
    }
  })
})
