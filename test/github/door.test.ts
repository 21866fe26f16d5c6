import { describe, expect, test } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { HEAD_SHA, REPOSITORY } from './state.ts'

const ENTERPRISE = { GITHUB_SERVER_URL: 'https://git.example.com' }
const DEPENDABOT = { GITHUB_ACTOR: 'dependabot[bot]' }
const ASKED = { branch: 'main', artifact: 'pool-leak-report' }

describe('without a token', () => {
  test.each<[string, Setup, RegExp]>([
    [
      'the artifacts of this run, where no service hands them out',
      { environment: ENTERPRISE },
      /^the artifacts of this run need a github-token with the permission actions: read; there is no github-token$/,
    ],
    [
      'those of another run',
      { runId: 42 },
      /^the artifacts of another run need a github-token .*; there is no github-token$/,
    ],
    [
      'those of another run, where Dependabot causes this one',
      { runId: 42, environment: DEPENDABOT },
      /there is no github-token: a run of Dependabot gets secrets of Dependabot only/,
    ],
  ])('%s: says what it needs', async (_, setup, expected) => {
    const { door } = await open({ ...setup, token: null })
    await expect(door.artifacts()).rejects.toThrow(expected)
    await expect(door.artifacts()).rejects.toMatchObject({ name: 'UserError' })
  })

  test.each<[string, Setup, string]>([
    ['a baseline is not read', {}, 'main: there is no github-token'],
    [
      'nor where Dependabot causes the run',
      { environment: DEPENDABOT },
      'main: there is no github-token: a run of Depend',
    ],
  ])('%s', async (_, setup, expected) => {
    const { door, github } = await open({ ...setup, token: null })
    const { files, problems } = await door.baseline(ASKED)
    expect(files).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['BASELINE_NOT_READ'])
    expect(toPlain(problems[0]?.detail ?? []).startsWith(expected)).toBe(true)
    expect(github.requests).toEqual([])
  })

  test('nobody accepts, no line is changed, and the time is the machine’s', async () => {
    const { door, github } = await open({ token: null })
    expect(await door.acceptance(defaultPolicy.acknowledge)).toEqual({ acceptance: null, problems: [] })
    expect(await door.changedLines()).toEqual(new Map())
    expect(Math.abs((await door.now()).getTime() - Date.now())).toBeLessThan(60_000)
    expect(github.requests).toEqual([])
  })

  test('outside of a repository a token is none', async () => {
    const { door, github } = await open({ event: {}, environment: { GITHUB_REPOSITORY: '' } })
    expect(await door.changedLines()).toEqual(new Map())
    expect(github.requests).toEqual([])
  })
})

test('the time is GitHub’s, where it answers', async () => {
  const clock = '2031-05-01T12:00:00Z'
  const { door } = await open({ clock })
  expect((await door.now()).toISOString()).toBe('2031-05-01T12:00:00.000Z')
})

test('a server without an artifact service takes no report', async () => {
  const { door, run } = await open({ environment: ENTERPRISE })
  const upload = door.upload({ name: 'x', folder: run.tempFolder, files: [] })
  await expect(upload).rejects.toThrow('this server has no artifact service for actions of this kind.')
  await expect(upload).rejects.toMatchObject({ name: 'DeliveryError' })
})

test('an acceptance that cannot be read is told with the way out', async () => {
  const { door } = await open({ faults: [{ match: 'GET */labels', answer: faults.noPermission }] })
  const { acceptance, problems } = await door.acceptance(defaultPolicy.acknowledge)
  expect(acceptance).toBeNull()
  expect(problems.map(({ code, detail }) => `${code} ${toPlain(detail)}`)).toEqual([
    expect.stringMatching(
      /^ACCEPTANCE_NOT_READ Resource not accessible.*; Give the job the permission pull-requests: read, or for acknowledge\.commit actions: read\.$/,
    ),
  ])
})

describe('the pull requests of a commit', () => {
  const pushed = {
    eventName: 'push',
    event: { repository: { full_name: REPOSITORY, default_branch: 'main' } },
    environment: { GITHUB_SHA: HEAD_SHA, GITHUB_REF: 'refs/heads/fix-leak' },
  }
  const commentOn = async (setup: Setup) => {
    const { door, github } = await open({ ...pushed, ...setup })
    const posted = await door.comment({ key: 'default', onlyUpdate: false, render: () => 'text' })
    return {
      outcomes: posted.map(({ outcome }) => outcome),
      posts: github.requests.filter((it) => it.startsWith('POST')),
    }
  }

  test('none: that is said', async () => {
    expect(await commentOn({ pulls: [] })).toEqual({ outcomes: ['no-pull-request'], posts: [] })
  })

  test('of two, nobody says whose lines are meant, and whose label', async () => {
    const { door, github } = await open({ ...pushed, pulls: [{ number: 100 }, { number: 101 }] })
    expect(await door.changedLines()).toEqual(new Map())
    expect(await door.acceptance(defaultPolicy.acknowledge)).toEqual({ acceptance: null, problems: [] })
    expect(github.requests.filter((it) => /files|labels/.test(it))).toEqual([])
  })
})

test('what is asked twice is asked of GitHub once', async () => {
  const { door, github } = await open({ runId: 42, artifactsOf: 42 })
  await door.judgedRun()
  await door.judgedRun()
  expect(github.requests.filter((it) => it.includes('/actions/runs/42?'))).toHaveLength(1)
})
