import { describe, expect, test } from 'vitest'
import { toRun } from './describe.ts'
import { type FaultAnswer, faults } from './faults.ts'
import { open } from './open.ts'
import { HEAD_SHA, REPOSITORY, WORKFLOW } from './state.ts'

/* What is known of a run, and of the branch that it is of. */

describe('a run that is named', () => {
  const SCENE = { runId: 42, artifactsOf: 42, attempt: 3 }
  const whole = toRun({ id: 42, event: 'push', branch: 'main', headSha: HEAD_SHA, attempt: 3, artifacts: [] })
  const answerOf = (changes: object): FaultAnswer => ({ kind: 'status', status: 200, body: { ...whole, ...changes } })
  const PATH = `.github/workflows/${WORKFLOW}`

  test.each<[string, object, object]>([
    ['as it is', {}, { attempt: 3, workflow: '9', workflowPath: PATH, conclusion: 'success' }],
    ['without an attempt', { run_attempt: undefined }, { attempt: 1 }],
    ['with a ref behind its path', { path: `${PATH}@refs/heads/main` }, { workflowPath: PATH }],
    ['that still runs', { conclusion: null }, { conclusion: null }],
  ])('%s', async (_, changes, expected) => {
    const { door, github } = await open({ ...SCENE, faults: [{ match: 'GET */runs/42', answer: answerOf(changes) }] })
    expect(await door.judgedRun()).toMatchObject({ id: 42, headSha: HEAD_SHA, isThis: false, ...expected })
    expect(github.requests.every((line) => line.includes('exclude_pull_requests=true'))).toBe(true)
  })

  test.each(['notFound', 'noPermission', 'reset'] as const)(
    'and cannot be read (%s) is of an unknown commit',
    async (it) => {
      const { door } = await open({ ...SCENE, faults: [{ match: 'GET */runs/42', answer: faults[it] }] })
      const unknown = { attempt: 1, headSha: null, workflow: null, workflowPath: null, conclusion: null }
      expect(await door.judgedRun()).toMatchObject({ id: 42, ...unknown, isThis: false })
    },
  )

  test('outside of a repository is of none', async () => {
    const { door } = await open({ ...SCENE, environment: { GITHUB_REPOSITORY: '' } })
    expect(await door.judgedRun()).toMatchObject({ id: 42, repository: '', headSha: null })
  })

  test('by its repository alone has the id of this one, or of the one that triggered it', async () => {
    const other = { repository: 'octo/other', token: null }
    expect(await (await open(other)).door.judgedRun()).toMatchObject({ id: 4711, repository: 'octo/other' })
    const triggered = { ...other, eventName: 'workflow_run', event: { workflow_run: { id: 40 } } }
    expect(await (await open(triggered)).door.judgedRun()).toMatchObject({ id: 40, isThis: false })
  })
})

test('this run is told without a question', async () => {
  const { door, github } = await open()
  const known = { id: 4711, repository: REPOSITORY, workflowPath: null, conclusion: null, isThis: true }
  expect(await door.judgedRun()).toMatchObject(known)
  expect(github.requests).toEqual([])
})

describe('a branch', () => {
  const protectedBranches = ['main', 'release/1']
  test.each<[string, object, string, boolean]>([
    ['with rules is protected', {}, 'main', true],
    ['with a slash, and rules, is protected', {}, 'release/1', true],
    ['without rules is not', {}, 'fix-leak', false],
    [
      'that may not be read is not',
      { faults: [{ match: 'GET */branches/*', answer: faults.noPermission }] },
      'main',
      false,
    ],
    ['that is not there is not', { faults: [{ match: 'GET */branches/*', answer: faults.notFound }] }, 'main', false],
    ['is not, where there is no token to ask with', { token: null }, 'main', false],
  ])('%s', async (_, setup, branch, expected) => {
    const { door } = await open({ protectedBranches, ...setup })
    expect(await door.isProtected(branch)).toBe(expected)
  })
})
