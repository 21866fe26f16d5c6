import { describe, expect, test } from 'vitest'
import { type FaultAnswer, faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { HEAD_SHA, MERGE_SHA, PULL_REQUEST, type StoredStatus, TOKEN } from './state.ts'

/* With which token a verdict is delivered, in which time, and what is said where it is refused. */

const COMMENT = { key: 'default', onlyUpdate: false, render: () => '## ✅ clean' }
const STATUS = {
  key: 'default',
  sha: HEAD_SHA,
  state: 'failure',
  description: 'leak',
  isWeak: false,
  isOrdered: true,
} as const

describe('a refusal', () => {
  const refusal = (status: number, message: string): FaultAnswer => ({ kind: 'status', status, body: { message } })
  const FORK = /docs\/forks\.md/

  test.each<[string, string, FaultAnswer, boolean]>([
    ['of a fork’s token', 'pull_request', faults.noPermission, true],
    ['in another event', 'pull_request_target', faults.noPermission, false],
    ['in the event of a review', 'pull_request_review', faults.noPermission, false],
    ['for another reason', 'pull_request', faults.locked, false],
    ['of a token that is hidden from it', 'pull_request', refusal(404, 'not accessible'), false],
    ['of a bad token', 'pull_request', faults.badCredentials, false],
  ])('%s (%s)', async (_, eventName, answer, isOfFork) => {
    const refused = { eventName, faults: [{ match: 'POST *', answer }] }
    const [one, other] = [await open(refused), await open(refused)]
    const comment = String(await one.door.comment(COMMENT).catch((error: unknown) => error))
    const status = String(await other.door.setStatus(STATUS).catch((error: unknown) => error))
    for (const words of [comment, status]) {
      expect(words).toMatch(/^DeliveryError: /)
      expect(FORK.test(words)).toBe(isOfFork)
    }
    if (!isOfFork) return
    expect(comment).toContain('Give the job the permission pull-requests: write.')
    expect(status).toContain('Give the job the permission statuses: write.')
  })
})

test('a delivery has no more seconds than evidence', async () => {
  const { door } = await open({ timeoutSeconds: 0.5, faults: [{ match: 'POST *', answer: faults.hang }] })
  await expect(door.comment(COMMENT)).rejects.toThrow('no answer within 0.5 seconds')
})

test('a delivery has its own time: evidence that took all of it withholds none', async () => {
  const { door, github } = await open({
    timeoutSeconds: 1,
    runId: 42,
    faults: [{ match: 'GET */runs/42', answer: faults.hang }],
  })
  await door.judgedRun()
  expect(await door.comment(COMMENT)).toMatchObject([{ outcome: 'created' }])
  expect(github.comments).toHaveLength(1)
})

describe('the comment is written', () => {
  const PUSH = {
    eventName: 'push',
    event: {},
    environment: { GITHUB_SHA: HEAD_SHA, GITHUB_REF: 'refs/heads/fix-leak' },
  }

  test.each<[string, Setup, string]>([
    ['with the job’s token', {}, 'created'],
    ['with its own token, where the job has none', { token: null, commentToken: TOKEN }, 'created'],
    ['with its own token, where the job’s is not valid', { token: 'other', commentToken: TOKEN }, 'created'],
    [
      'with its own token, which finds the pull request where the job has none',
      { ...PUSH, token: null, commentToken: TOKEN },
      'created',
    ],
    ['nowhere, without a token and a pull request', { ...PUSH, token: null }, 'not-wanted'],
  ])('%s', async (_, setup, outcome) => {
    const { door, github } = await open(setup)
    expect((await door.comment(COMMENT)).map((one) => one.outcome)).toEqual([outcome])
    expect(github.comments.map((one) => one.pullRequest)).toEqual(outcome === 'created' ? [PULL_REQUEST] : [])
  })

  test.each<[string, Setup, RegExp]>([
    [
      'its own token is not valid',
      { commentToken: 'other' },
      /^Bad credentials.*The github-token is not valid or has expired\.$/,
    ],
    [
      'the job’s token may not look for the pull request',
      { ...PUSH, token: 'other', commentToken: TOKEN },
      /^Bad credentials/,
    ],
    [
      'the input names a pull request, and there is no token',
      { ...PUSH, token: null, commentOn: 8 },
      /^there is no github-token\. Pass one with the permission pull-requests: write\.$/,
    ],
    ['the event names a pull request, and there is no token', { token: null }, /^there is no github-token\. Pass one/],
  ])('not where %s', async (_, setup, words) => {
    const { door, github } = await open(setup)
    await expect(door.comment(COMMENT)).rejects.toThrow(words)
    expect(github.comments).toEqual([])
  })
})

describe('behind a hundred others', () => {
  const other = (index: number): StoredStatus => ({
    sha: HEAD_SHA,
    state: 'success',
    context: `other ${index}`,
    description: '',
    targetUrl: null,
  })
  const many = Array.from({ length: 130 }, (_, index) => other(index))

  test('a red status of this name withholds green all the same', async () => {
    const red = {
      ...other(0),
      state: 'failure',
      context: 'pool-leak-check',
      targetUrl: 'https://x#pool-leak-check=4711.1.4711.1',
    }
    const { door, github } = await open({ statuses: [red, ...many] })
    expect(await door.setStatus({ ...STATUS, state: 'success' })).toBe('redder')
    expect(github.statuses).toHaveLength(131)
  })

  test('another open pull request of the same head shares the status', async () => {
    const containing = Array.from({ length: 130 }, (_, at) => ({
      number: 100 + at,
      headSha: MERGE_SHA,
      commits: [HEAD_SHA],
    }))
    const { door } = await open({ pulls: [{}, ...containing, { number: 8, headRepository: 'stranger/driver' }] })
    expect(await door.setStatus({ ...STATUS, state: 'success' })).toBe('shared')
  })
})
