import { describe, expect, test } from 'vitest'
import { faults } from '../github/faults.ts'
import { BASE_SHA, HEAD_SHA, REPOSITORY, type ScenePull, type SceneRun, type StoredStatus } from '../github/state.ts'
import { type ActionSetup, runAction } from './run-action.ts'
import { CLEAN, LEAK, summaryOf } from './scenes.ts'

/* Ways to a green status, or out of a red one: each was open once. The second stage judges the run 42. */

const STRANGER: Partial<ScenePull> = { headRepository: 'stranger/driver' }
const known = (id: number): SceneRun => ({ id, event: 'pull_request', branch: 'fix-leak', artifacts: [] })
const judging = (id: number): SceneRun => ({ id, event: 'workflow_run', branch: 'main', artifacts: [] })
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
  const later = { runs: [known(43), judging(4712)] }

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
  const comment = (run: string, text = '## ✅ Pool Leak Check: clean', judged = run) => ({
    author: 'github-actions[bot]',
    body: `<!-- pool-leak-check: default head=${HEAD_SHA} run=${run} judged=${judged} -->\n${text}`,
  })
  const later = comment('43.1', undefined, '4712.1')

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
    const run = await runAction(secondStage({ ...LEAK, runs: [known(43), judging(4712)], comments: [later] }))
    expect(run.comments).toEqual([later.body])
    expect(run.statuses).toMatchObject([{ state: 'failure' }])
  })

  test('of a later run of another workflow, which posts what a stranger wrote: red goes over it', async () => {
    const chat: SceneRun = { ...known(43), event: 'issue_comment', branch: 'main', workflow: 77 }
    const run = await runAction(secondStage({ ...LEAK, runs: [chat], comments: [comment('43.1')] }))
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]).toContain('## ❌')
  })

  test('of a later run of another pull request: red goes over it', async () => {
    const runs = [{ ...known(43), branch: 'their-fix' }, judging(4712)]
    const run = await runAction(secondStage({ ...LEAK, runs, comments: [later] }))
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

describe('the second stage judges runs of the one workflow that takes the dumps', () => {
  const stage = (path: string | undefined, file = 'driver-tests.yml'): ActionSetup =>
    secondStage({ ...CLEAN, inputs: { 'tests-workflow': file } }, { path })

  test.each([
    ['.github/workflows/driver-tests.yml', 'driver-tests.yml'],
    ['.github/workflows/driver-tests.yml@refs/heads/main', 'driver-tests.yml'],
    ['.github/workflows/driver-tests.yml', '.github/workflows/driver-tests.yml'],
    ['octo/policies/.github/workflows/tests.yml@v1', 'octo/policies/.github/workflows/tests.yml'],
  ])('a run of %s is of %s', async (path, file) => {
    const run = await runAction(stage(path, file))
    expect([summaryOf(run), run.statuses]).toMatchObject(['clean true exit 0', [{ state: 'success' }]])
  })

  test.each<[string, string | undefined]>([
    ['one that a pull request added, of the same name', '.github/workflows/more-tests.yml'],
    ['one below it', '.github/workflows/driver-tests.yml/driver-tests.yml'],
    ['one of another repository', 'octo/policies/.github/workflows/driver-tests.yml'],
    ['one whose path says a command', '.github/workflows/x\n::set-output name=passed::true\n.yml'],
    ['one of which nothing is said', undefined],
  ])('not of %s: red, before any dump is read', async (_, path) => {
    const run = await runAction(stage(path))
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.log).toMatch(/tests-workflow: the dumps are of a run of .*, not of .github\/workflows\/driver-tests.yml/)
    expect(run.rawLog).not.toMatch(/^::set-output/m)
    expect(run.statuses).toMatchObject([{ state: 'error', sha: HEAD_SHA }])
    expect(run.comments).toEqual([])
    expect(run.requests.filter((line) => line.includes('/artifacts'))).toEqual([])
  })

  test('nor does the label’s run take the dumps of another one', async () => {
    const label = (workflow?: number): ActionSetup => ({
      eventName: 'pull_request_target',
      runs: [{ ...known(43), headSha: HEAD_SHA, ...(workflow === undefined ? {} : { workflow }), ...CLEAN }],
      inputs: { 'run-id': '43', 'tests-workflow': 'driver-tests.yml' },
    })
    expect(await statesOf(label())).toEqual(['success'])
    expect(await statesOf(label(77))).toEqual(['error'])
  })

  test('a run judges its own dumps, whatever its workflow', async () => {
    const run = await runAction({ ...CLEAN, inputs: { 'tests-workflow': 'others.yml' } })
    expect(summaryOf(run)).toBe('clean true exit 0')
  })
})

describe('a status is of the commit that was judged', () => {
  test('of a run that the inputs name in place of the one that triggered: no green for another commit', async () => {
    const runs = [{ ...known(43), headSha: '9'.repeat(40), ...CLEAN }]
    expect(await statesOf(secondStage({ runs, inputs: { 'run-id': '43' } }))).toEqual([])
  })
})
