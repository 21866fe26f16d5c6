import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Run, readRun, runUrl } from '../../src/io/run.ts'

const RUNNER = {
  GITHUB_REPOSITORY: 'octo/driver',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SHA: 'merge',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_WORKFLOW_REF: 'octo/driver/.github/workflows/tests.yml@refs/pull/7/merge',
  GITHUB_WORKSPACE: '/w',
  RUNNER_TEMP: '/t',
  GITHUB_STEP_SUMMARY: '/s',
}

const read = (payload: unknown, environment: Readonly<Record<string, string>> = {}): Promise<Run> => {
  const path = join(mkdtempSync(join(tmpdir(), 'run-')), 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readRun({ ...RUNNER, GITHUB_EVENT_PATH: path, ...environment })
}

describe('whose rights a run has', () => {
  test.each([
    ['pull_request', 'own'],
    ['push', 'own'],
    ['merge_group', 'own'],
    ['schedule', 'own'],
    ['workflow_dispatch', 'own'],
    ['pull_request_review', 'own'],
    ['pull_request_review_comment', 'own'],
    ['release', 'own'],
    ['create', 'own'],
    ['deployment', 'own'],
    ['deployment_status', 'own'],
    ['Push', 'base'],
    ['pull_request_target', 'base'],
    ['workflow_run', 'base'],
    ['issue_comment', 'base'],
    ['issues', 'base'],
    ['discussion_comment', 'base'],
    ['repository_dispatch', 'base'],
    ['an event of next year', 'base'],
  ])('%s: %s', async (event, trust) => {
    expect((await read({}, { GITHUB_EVENT_NAME: event })).trust).toBe(trust)
  })
})

const head = { sha: 'head', repo: { full_name: 'stranger/driver' } }
const base = { sha: 'base', repo: { full_name: 'octo/driver' } }
const triggering = {
  id: 42,
  run_attempt: 3,
  workflow_id: 9,
  event: 'pull_request',
  conclusion: 'success',
  path: '.github/workflows/tests.yml@main',
  head_sha: 'tested',
  head_branch: 'fix',
  head_repository: { full_name: 'stranger/driver' },
}

describe('the documentation of the copy that runs', () => {
  test.each<[string, Readonly<Record<string, string>>, string | null]>([
    [
      'a release',
      { GITHUB_ACTION_REPOSITORY: 'octo/pool-leak-check', GITHUB_ACTION_REF: 'v1.0.0' },
      'https://github.com/octo/pool-leak-check/blob/v1.0.0/docs',
    ],
    [
      'a branch of an Enterprise Server, whose name would end a link',
      {
        GITHUB_SERVER_URL: 'https://git.example',
        GITHUB_ACTION_REPOSITORY: 'octo/check',
        GITHUB_ACTION_REF: 'fix/a)b#c',
      },
      'https://git.example/octo/check/blob/fix/a%29b%23c/docs',
    ],
    ['an action that states no ref', { GITHUB_ACTION_REPOSITORY: 'octo/check', GITHUB_ACTION_REF: '' }, null],
    ['an action that states no repository', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: 'v1' }, null],
    [
      'a branch of folders',
      { GITHUB_ACTION_REPOSITORY: 'octo/check', GITHUB_ACTION_REF: 'a/b(c)/d' },
      'https://github.com/octo/check/blob/a/b%28c%29/d/docs',
    ],
    ['an action that the workflow uses by a path', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }, null],
  ])('%s', async (_, environment, expected) => {
    expect((await read({}, environment)).docsUrl).toBe(expected)
  })
})

describe('the payload', () => {
  test.each<[string, unknown, string, Partial<Run>]>([
    [
      'a pull request: its head is tested, not the merge',
      { repository: { default_branch: 'main' }, pull_request: { number: 7, head, base } },
      'pull_request',
      {
        headSha: 'head',
        sha: 'merge',
        defaultBranch: 'main',
        pullRequest: { number: 7, headSha: 'head', headRepository: 'stranger/driver', labeled: null },
        base: { ref: 'base', branch: null },
      },
    ],
    [
      'a pull request whose fork was deleted',
      { pull_request: { number: 7, head: { sha: 'head', repo: null }, base } },
      'pull_request',
      { pullRequest: { number: 7, headSha: 'head', headRepository: null, labeled: null } },
    ],
    [
      'a pull request without a number is none',
      { pull_request: { head, base } },
      'pull_request',
      { pullRequest: null },
    ],
    ['a push', {}, 'push', { headSha: 'merge', pullRequest: null, triggeredBy: null, defaultBranch: null }],
    [
      'a run that triggered this one',
      { workflow_run: triggering },
      'workflow_run',
      {
        triggeredBy: {
          id: 42,
          attempt: 3,
          headSha: 'tested',
          event: 'pull_request',
          conclusion: 'success',
          workflow: '9',
          workflowPath: '.github/workflows/tests.yml',
          headBranch: 'fix',
          headRepository: 'stranger/driver',
        },
      },
    ],
    [
      'a run that triggered this one and says little: null, never an empty text',
      { workflow_run: { id: 42, head_sha: '', conclusion: null, head_repository: null } },
      'workflow_run',
      {
        triggeredBy: {
          id: 42,
          attempt: 1,
          headSha: null,
          event: null,
          conclusion: null,
          workflow: null,
          workflowPath: null,
          headBranch: null,
          headRepository: null,
        },
      },
    ],
    [
      'a workflow_run payload in another event triggered nothing',
      { workflow_run: triggering },
      'push',
      { triggeredBy: null },
    ],
    ['a list', [], 'push', { pullRequest: null, triggeredBy: null }],
    ['a number', 7, 'push', { pullRequest: null }],
  ])('%s', async (_, payload, event, expected) => {
    expect(await read(payload, { GITHUB_EVENT_NAME: event })).toMatchObject(expected)
  })

  test.each([
    ['is no JSON', '{'],
    ['is empty', ''],
    ['is no object', '[]'],
  ])('that %s: what does not hang on it is still known', async (_, text) => {
    expect(await read(text)).toMatchObject({ isEventUnread: true, pullRequest: null, repository: 'octo/driver' })
  })

  test.each<[string, string, Run['base']]>([
    ['the base that the runner names', 'release/2.1', { ref: 'release/2.1', branch: 'release/2.1' }],
    ['none where it names none', '', null],
  ])('that is no JSON leaves %s', async (_, branch, expected) => {
    expect((await read('{', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: branch })).base).toEqual(expected)
  })

  test('goes before the base that the runner names', async () => {
    const run = await read({ pull_request: { number: 7, head, base } }, { GITHUB_BASE_REF: 'main' })
    expect(run.base).toEqual({ ref: 'base', branch: null })
  })

  test('whose file is not there', async () => {
    expect((await readRun({ ...RUNNER, GITHUB_EVENT_PATH: '/no/such/event.json' })).isEventUnread).toBe(true)
    expect((await readRun(RUNNER)).isEventUnread).toBe(false)
  })

  test('that begins with a byte order mark is read', async () => {
    const run = await read(`\ufeff${JSON.stringify({ pull_request: { number: 7, head, base } })}`)
    expect([run.pullRequest?.number, run.isEventUnread]).toEqual([7, false])
  })
})

test('the variables, and where the run is to be seen', async () => {
  const run = await read(
    {},
    { GITHUB_SERVER_URL: 'https://ghe.example.com', GITHUB_API_URL: 'https://ghe.example.com/api/v3' },
  )
  expect(run).toMatchObject({
    id: 4711,
    attempt: 2,
    workflow: 'tests.yml',
    workspace: '/w',
    tempFolder: '/t',
    hasSummary: true,
    apiUrl: 'https://ghe.example.com/api/v3',
  })
  expect(runUrl(run, 'octo/driver', 4711)).toBe('https://ghe.example.com/octo/driver/actions/runs/4711')
})

test.each([
  ['its own workflow', 'octo/driver/.github/workflows/tests.yml@refs/heads/main', 'tests.yml'],
  ['one that the organisation requires', 'octo/policies/.github/workflows/tests.yml@refs/heads/main', null],
  ['one of a repository whose name begins alike', 'octo/driver-ci/.github/workflows/tests.yml@refs/heads/main', null],
  ['none', '', null],
])('the workflow: %s', async (_, ref, workflow) => {
  expect((await read({}, { GITHUB_WORKFLOW_REF: ref })).workflow).toBe(workflow)
})

test('without a runner nothing is known, and nothing is an empty text', async () => {
  const run = await readRun({ GITHUB_SHA: '', GITHUB_REPOSITORY: '' })
  expect(run).toMatchObject({ event: null, trust: 'own', repository: null, sha: null, headSha: null, ref: null })
  expect(run).toMatchObject({ serverUrl: 'https://github.com', apiUrl: 'https://api.github.com', hasSummary: false })
  expect(run.workspace).toBe(process.cwd())
  expect(Object.values(run)).not.toContain('')
})

test.each([
  ['octo/check', 'check'],
  ['', 'pool-leak-check'],
  ['check', 'pool-leak-check'],
])('the action of %j is called %s', async (repository, name) => {
  expect((await read({}, { GITHUB_ACTION_REPOSITORY: repository })).actionName).toBe(name)
})

test.each([
  ['octo/driver/.github/workflows/a.yaml@refs/heads/main', 'a.yaml'],
  ['octo/driver/.github/workflows/a.yml', null],
  ['octo/driver/.github/workflows/a.json@refs/heads/main', null],
  ['x/octo/driver/.github/workflows/a.yml@refs/heads/main', null],
])('the workflow in %s: %s', async (ref, workflow) => {
  expect((await read({}, { GITHUB_WORKFLOW_REF: ref })).workflow).toBe(workflow)
  expect((await read({}, { GITHUB_WORKFLOW_REF: ref, GITHUB_REPOSITORY: '' })).workflow).toBeNull()
})

test('a push says what it was pushed onto, and no other event does', async () => {
  const payload = { before: 'abc' }
  expect((await read(payload, { GITHUB_EVENT_NAME: 'push' })).pushedOnto).toBe('abc')
  expect((await read(payload, { GITHUB_EVENT_NAME: 'create' })).pushedOnto).toBeNull()
})

test('variables that are not there: the first attempt of run 0, in the temporary folder of the machine', async () => {
  const { id, attempt, tempFolder, actor, hasSummary, isEventUnread } = await readRun({})
  expect({ id, attempt, tempFolder, actor, hasSummary, isEventUnread }).toEqual({
    id: 0,
    attempt: 1,
    tempFolder: tmpdir(),
    actor: null,
    hasSummary: false,
    isEventUnread: false,
  })
  const told = await read({}, { GITHUB_ACTOR: 'octocat', GITHUB_EVENT_NAME: 'push' })
  expect([told.actor, told.event, told.serverUrl]).toEqual(['octocat', 'push', 'https://github.com'])
})
